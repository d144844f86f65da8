import type { Around } from '@/geo/url'
import { grouped } from '@/geo/words'

type Options = Around & {
  /** Undefined while it is searched for */
  found: readonly unknown[] | undefined
  /** The centre has a date to search around */
  dated: boolean
  /** What the reader can choose from */
  steps: { days: number[]; km: number[] }
}

/** How much was found, or why nothing and what to widen. */
export function words({ days, km, found, dated, steps }: Options): string {
  if (!found) return 'Searching all layers…'
  if (!dated) return 'No date is on record for it, so there is nothing to search around.'
  const reach = `within ${counted(days, 'day')} and ${grouped(km)} km`
  if (found.length) return `${found.length} found ${reach}, in all layers`
  const wider = [steps.days.find((step) => step > days), steps.km.find((step) => step > km)]
  const tries = [wider[0] && counted(wider[0], 'day'), wider[1] && `${grouped(wider[1])} km`].filter(Boolean)
  return `Nothing else is on record ${reach}.${tries.length ? ` Try ${tries.join(' or ')}.` : ''}`
}

function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}
