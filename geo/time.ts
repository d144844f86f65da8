/**
 * Time as the record knows it: dates only as precise as known, spans with open ends.
 * Dates follow ISO 8601 (calendar dates, proleptic Gregorian); a partial date stands for all the days it may mean.
 */

/** 2014 | 2014-03 | 2014-03-18 */
export type PartialDate = string
/** A missing end is open. */
export type TimeSpan = { from?: PartialDate | undefined; to?: PartialDate | undefined }

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether the text is a partial date that exists: 2015-02-30 is not. */
export function isPartialDate(text: string): boolean {
  const parts = form.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** The first day a partial date may mean, as YYYY-MM-DD. Throws RangeError when it is no date. */
export function firstDay(date: PartialDate): string {
  const [year, month, day] = split(date)
  return `${year}-${month ?? '01'}-${day ?? '01'}`
}

/** The last day a partial date may mean, as YYYY-MM-DD. Throws RangeError when it is no date. */
export function lastDay(date: PartialDate): string {
  const [year, month, day] = split(date)
  if (day) return date
  const lastMonth = month ?? '12'
  return `${year}-${lastMonth}-${String(daysIn(Number(year), Number(lastMonth))).padStart(2, '0')}`
}

/**
 * Whether two spans share a day. Ends are inclusive and a partial date counts with all its days,
 * so "2014" overlaps 2014-07-01. Throws RangeError when an end is no date.
 */
export function overlap(a: TimeSpan, b: TimeSpan): boolean {
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a)
}

/** Whether a span holds on a day (or on some day of a month or year). */
export function holdsAt(span: TimeSpan | undefined, date: PartialDate): boolean {
  return span === undefined || overlap(span, { from: date, to: date })
}

/** Whether the span's ends are in order: its last possible day is not before its first possible one. */
export function isOrdered(span: TimeSpan): boolean {
  return startsBeforeEnd(span, span)
}

/** The smallest span that covers all the given ones; undefined when there are none. An open end stays open. */
export function cover(spans: TimeSpan[]): TimeSpan | undefined {
  if (spans.length === 0) return undefined
  const starts = spans.map((span) => span.from)
  const ends = spans.map((span) => span.to)
  return {
    from: starts.includes(undefined) ? undefined : (starts as string[]).reduce((a, b) => (firstDay(b) < firstDay(a) ? b : a)),
    to: ends.includes(undefined) ? undefined : (ends as string[]).reduce((a, b) => (lastDay(b) > lastDay(a) ? b : a)),
  }
}

/** A date for readers: "3 June 2014", "June 2014", "2014". */
export function formatDate(date: PartialDate, locale = 'en-GB'): string {
  const [, month, day] = split(date)
  return formatter(locale, day ? 'day' : month ? 'month' : 'year').format(new Date(`${firstDay(date)}T00:00:00Z`))
}

/** Formatters are dear to make: each is made once. */
function formatter(locale: string, precision: 'day' | 'month' | 'year'): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', ...(precision !== 'year' && { month: 'long' }), ...(precision === 'day' && { day: 'numeric' }) })
  formatters.set(key, made)
  return made
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A span for readers: "16 December 2001 – 3 June 2014", "since 2003", "until 2015". */
export function formatSpan(span: TimeSpan, locale = 'en-GB'): string {
  if (span.from && span.to) {
    return span.from === span.to ? formatDate(span.from, locale) : `${formatDate(span.from, locale)} – ${formatDate(span.to, locale)}`
  }
  if (span.from) return `since ${formatDate(span.from, locale)}`
  return span.to ? `until ${formatDate(span.to, locale)}` : 'no dates given'
}

/** The day so many months after a day (YYYY-MM-DD); the last of the month where that has fewer days. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const count = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return [String(toYear).padStart(4, '0'), String(toMonth).padStart(2, '0'), String(Math.min(date, daysIn(toYear, toMonth))).padStart(2, '0')].join('-')
}

/** The day so many days after a day (before it, when negative), YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return dayOf(dayNumber(day) + days)
}

/** A day (YYYY-MM-DD) as a number: days since 1970-01-01, which the map and the timeline reckon with. */
export function dayNumber(day: string): number {
  const [year, month, date] = [Number(day.slice(0, -6)), Number(day.slice(-5, -3)), Number(day.slice(-2))]
  // Date.UTC takes the years before 100 for those of the last century.
  return (year < 100 ? new Date(0).setUTCFullYear(year, month - 1, date) : Date.UTC(year, month - 1, date)) / millisecondsOfDay
}

/** The day of a day number, YYYY-MM-DD. */
export function dayOf(number: number): string {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10)
}

/** The day in the middle of all that a partial date may mean: a whole date is that day, 2014 is 2 July 2014. Throws RangeError when it is no date. */
export function middleDay(date: PartialDate): string {
  return dayOf(Math.ceil((dayNumber(firstDay(date)) + dayNumber(lastDay(date))) / 2))
}

const millisecondsOfDay = 86_400_000

/** Today's date in UTC, YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function startsBeforeEnd(a: TimeSpan, b: TimeSpan): boolean {
  return a.from === undefined || b.to === undefined || firstDay(a.from) <= lastDay(b.to)
}

function split(date: PartialDate): [year: string, month?: string, day?: string] {
  const parts = form.exec(date)
  if (!parts || !isPartialDate(date)) throw new RangeError(`"${date}" is not a date: write 2014, 2014-03 or 2014-03-18`)
  return [parts[1]!, parts[2], parts[3]]
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
