/** Dates in the timeline's words. The formats are made once: a date is put into words at every step. */
import { dayNumber } from '@/geo/time'

const short = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })
const long = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })

const dateOf = (day: string) => new Date(dayNumber(day) * 86_400_000)

/** "28 Sept 2015" */
export function shortDay(day: string): string {
  return short.format(dateOf(day))
}

/** "28 September 2015" */
export function longDay(day: string): string {
  return long.format(dateOf(day))
}
