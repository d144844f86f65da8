/** Dates as readers write them: "9 Aug 2021", "August 9, 2021", "2021-08-09", "9.8.2021", "August 2021", "1996", "9 августа 2021". */
import { isPartialDate, type PartialDate } from '../time'
import { fold } from './fold'

/** A query that may name a date: the dates it can mean, the likeliest first, and the words around it */
export type Dated = { dates: PartialDate[]; rest: string }

/** A year as the record may have it; other numbers of four digits are gauges, troops and resolutions. */
const year = '((?:1[89]|20)\\d\\d)'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const gap = '[\\s,.]*(?:\\bof\\b)?[\\s,.]*'
const letter = '(?![\\p{L}\\p{N}])'
const start = '(?<![\\p{L}\\p{N}./-])'

type Reader = { form: RegExp; read: (parts: string[], months: Map<string, number>) => (PartialDate | undefined)[] }

const readers: Reader[] = [
  { form: new RegExp(`${start}${year}([-/.])(\\d{1,2})\\2(\\d{1,2})${letter}`, 'u'), read: ([y, , m, d]) => [date(y, m, d)] },
  // Day first, as everywhere but in the United States; where it can be the month, that is offered too.
  { form: new RegExp(`${start}(\\d{1,2})([-/.])(\\d{1,2})\\2${year}${letter}`, 'u'), read: ([a, , b, y]) => [date(y, b, a), date(y, a, b)] },
  { form: new RegExp(`${start}${day}${gap}(\\p{L}{3,}\\.?)${gap}${year}${letter}`, 'u'), read: ([d, m, y], months) => [named(months, m, (month) => date(y, month, d))] },
  { form: new RegExp(`${start}(\\p{L}{3,}\\.?)${gap}${day}${gap}${year}${letter}`, 'u'), read: ([m, d, y], months) => [named(months, m, (month) => date(y, month, d))] },
  { form: new RegExp(`${start}${year}${gap}(\\p{L}{3,}\\.?)${gap}${day}${letter}`, 'u'), read: ([y, m, d], months) => [named(months, m, (month) => date(y, month, d))] },
  { form: new RegExp(`${start}(\\p{L}{3,}\\.?)${gap}${year}${letter}`, 'u'), read: ([m, y], months) => [named(months, m, (month) => date(y, month))] },
  { form: new RegExp(`${start}${year}${gap}(\\p{L}{3,}\\.?)${letter}`, 'u'), read: ([y, m], months) => [named(months, m, (month) => date(y, month))] },
  { form: new RegExp(`${start}${year}[-/.](\\d{1,2})${letter}`, 'u'), read: ([y, m]) => [date(y, m)] },
  { form: new RegExp(`${start}(\\d{1,2})[-/.]${year}${letter}`, 'u'), read: ([m, y]) => [date(y, m)] },
  { form: new RegExp(`${start}${year}${letter}`, 'u'), read: ([y]) => [date(y)] },
]

/** The dates that a query names (none where it names none), and its other words. Months are read in English and in `languages`. */
export function datesIn(query: string, languages: readonly string[] = []): Dated {
  const months = monthsOf(languages)
  // Digits of other scripts are read as ours.
  const text = query.normalize('NFC').replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => fold(digit))
  for (const { form, read } of readers) {
    const found = form.exec(text)
    if (!found) continue
    const dates = [...new Set(read(found.slice(1), months).filter((each) => each !== undefined))]
    if (dates.length) return { dates, rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replaceAll(/\s+[,.;:]?\s*/g, ' ').replaceAll(/^[\s,.]+|[\s,]+$/g, '') }
  }
  return { dates: [], rest: query.trim() }
}

function date(y?: string, m?: string | number, d?: string): PartialDate | undefined {
  const text = [y, ...[m, d].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))].join('-')
  return isPartialDate(text) ? text : undefined
}

function named(months: Map<string, number>, word: string | undefined, make: (month: number) => PartialDate | undefined): PartialDate | undefined {
  const month = months.get(fold(word ?? ''))
  return month === undefined ? undefined : make(month)
}

const memory = new Map<string, Map<string, number>>()

/** The names of the months and their short forms, folded, by what the platform knows of each language. */
function monthsOf(languages: readonly string[]): Map<string, number> {
  const key = languages.join()
  const known = memory.get(key)
  if (known) return known
  const months = new Map<string, number>()
  const add = (name: string, month: number) => {
    const folded = fold(name.replace(/\.$/, ''))
    if (folded.length >= 3 && !months.has(folded)) months.set(folded, month)
  }
  for (let month = 1; month <= 12; month++) {
    for (const language of ['en', ...languages]) {
      for (const form of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
        const parts = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' }).formatToParts(Date.UTC(2001, month - 1, 1))
        add(parts.find(({ type }) => type === 'month')?.value ?? '', month)
      }
    }
  }
  months.set('sept', 9)
  memory.set(key, months)
  return months
}
