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
