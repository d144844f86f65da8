/** The day that a comparison opens with. */
import { addMonths } from './time'

const DECADE = 120

/**
 * The day to compare a day with (both YYYY-MM-DD): ten years earlier, or the first of the record where that is later. Where the
 * record begins no earlier than the day itself, ten years after it.
 */
export function otherDay(day: string, first: string | undefined): string {
  const decade = addMonths(day, -DECADE)
  if (first === undefined || first < decade) return decade
  return first < day ? first : addMonths(day, DECADE)
}

type Timed = { features: readonly { slices: readonly { from?: string | undefined; to?: string | undefined }[] }[] }

/** The first day on which anything begins or ends; undefined when nothing has a date. */
export function firstDayOf(collections: Iterable<Timed>): string | undefined {
  let first: string | undefined
  for (const { features } of collections) {
    for (const { slices } of features) {
      const day = slices[0]?.from ?? slices[0]?.to
      if (day !== undefined && (first === undefined || day < first)) first = day
    }
  }
  return first
}
