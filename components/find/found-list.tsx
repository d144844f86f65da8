import type { Result } from '@/geo/find/result'
import { middleDay } from '@/geo/time'
import listed from '../reading/list.module.css'
import { FoundDetail, FoundTitle } from './found'

/** Results as a list of links: to where each is read and, of a place, to the map. */
export function FoundList({ results }: { results: readonly Result[] }) {
  return (
    <ol className={listed.results}>
      {results.map((result) => (
        <li key={result.id}>
          <a href={result.path}>
            <FoundTitle result={result} />
          </a>
          <FoundDetail result={result} />
          {result.kind === 'place' && (
            <a href={onMap(result)} aria-label={`${result.title} on the map`}>
              On the map
            </a>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Of what happened once, or was asked for with a date, the map of that day. */
function onMap({ reference, date, time, once }: Result): string {
  const day = date ?? (once ? (time?.from ?? time?.to) : undefined)
  return `/?${[`place=${reference}`, ...(day ? [`at=${middleDay(day)}`] : [])].join('&')}`
}
