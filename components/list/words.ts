import { formatDate } from '@/geo/time'
import { grouped } from '@/geo/words'

/** "34 places in view on 24 November 2026"; of a filter "5 of 34 places …". */
export function countWords(count: number, day: string, of = count): string {
  const places = of === 1 ? 'place' : 'places'
  return `${count === of ? '' : `${grouped(count)} of `}${grouped(of)} ${places} in view on ${formatDate(day)}`
}
