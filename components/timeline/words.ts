const short = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })

/** A day for narrow room: "28 Sept 2015". The format is made once: a date is put into words at every step. */
export function shortDay(day: string): string {
  return short.format(new Date(`${day}T00:00:00Z`))
}
