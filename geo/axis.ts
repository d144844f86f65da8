/** A small axis on which rival figures or dates stand below each other: positions from 0 to 1, none of them averaged. */
import { boundsOf, type Compared } from './answer'
import type { Field } from './schema'
import { formatDate } from './time'

/** What an answer leaves open, as a bar; `at` is the figure or day itself, where it names one. */
export type Mark = { from: number; to: number; at?: number; openFrom: boolean; openTo: boolean }
export type Axis = { ticks: { at: number; label: string }[]; marks: Mark[] }

const DAY = 86_400_000

/** The axis of some answers to a number or date field, in their order. */
export function axisOf(field: Field, answers: readonly Compared[]): Axis {
  const spans = answers.map((answer) => spanOf(field, answer))
  const ends = spans.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite)
  const [least, greatest] = [Math.min(...ends), Math.max(...ends)]
  const room = (greatest - least || Math.abs(greatest) || 1) * 0.12
  // No figure below nothing, unless a source gives one.
  const low = field.type === 'number' && least >= 0 ? Math.max(0, least - room) : least - room
  const high = greatest + room
  const place = (value: number) => Math.min(1, Math.max(0, (value - low) / (high - low)))
  return {
    ticks: (field.type === 'date' ? dateTicks(low, high) : numberTicks(low, high)).map(({ at, label }) => ({ at: place(at), label })),
    marks: spans.map(({ from, to, at }) => ({ from: place(from), to: place(to), ...(at !== undefined && { at: place(at) }), openFrom: from === -Infinity, openTo: to === Infinity })),
  }
}

function spanOf(field: Field, answer: Compared): { from: number; to: number; at?: number } {
  const [from, to] = boundsOf(field, answer)
  if (field.type === 'date') {
    const days = { from: dayNumber(String(from)), to: dayNumber(String(to)) }
    return days.from === days.to ? { ...days, at: days.from } : days
  }
  const figure = typeof answer.answer === 'number' ? { at: answer.answer } : {}
  return { from: Number(from), to: Number(to), ...figure }
}

function numberTicks(low: number, high: number): { at: number; label: string }[] {
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * 10 ** Math.floor(Math.log10((high - low) / 3))).find((size) => (high - low) / size <= 4)!
  const first = Math.ceil(low / step)
  const words = new Intl.NumberFormat('en-GB', { notation: high >= 1e6 ? 'compact' : 'standard', maximumFractionDigits: 6 })
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => (first + index) * step).map((at) => ({ at, label: words.format(Number(at.toPrecision(12))) }))
}

/** Whole years, or months or days where the dates are close. */
function dateTicks(low: number, high: number): { at: number; label: string }[] {
  const days = high - low
  const unit = days > 1000 ? 'year' : days > 75 ? 'month' : 'day'
  const length = { year: 365.25, month: 30.44, day: 1 }[unit]
  const step = { year: [1, 2, 5, 10, 20, 50, 100, 200], month: [1, 2, 3, 6, 12], day: [1, 2, 5, 10, 20] }[unit].find((size) => days / (size * length) <= 4) ?? 500
  const start = new Date(low * DAY)
  const ticks: { at: number; label: string }[] = []
  for (let index = -step; index < days / length + 1; index++) {
    const [year, month, date] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()]
    const day = new Date(Date.UTC(unit === 'year' ? year + index : year, unit === 'month' ? month + index : unit === 'day' ? month : 0, unit === 'day' ? date + index : 1))
    const count = { year: day.getUTCFullYear(), month: day.getUTCMonth(), day: day.getUTCDate() - 1 }[unit]
    const at = day.getTime() / DAY
    if (at >= low && at <= high && count % step === 0) ticks.push({ at, label: tickWords(day, unit) })
  }
  return ticks
}

function tickWords(day: Date, unit: 'year' | 'month' | 'day'): string {
  const text = day.toISOString().slice(0, 10)
  if (unit === 'year') return text.slice(0, 4)
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short', ...(unit === 'month' ? { year: 'numeric' } : { day: 'numeric' }) }).format(day)
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY
}

/** An answer in few characters, for beside its mark: "about 7,000", "Oct 2005", "7.6bn–10bn". */
export function shortAnswer(field: Field, { answer, qualifier }: Compared): string {
  if (field.type === 'date') {
    const date = String(answer)
    return date.length === 4 ? date : formatDate(date).replace(/([A-Z][a-z]{2})[a-z]+/, '$1')
  }
  const words = (value: number) => new Intl.NumberFormat('en-GB', { notation: value >= 1e6 ? 'compact' : 'standard', maximumFractionDigits: 2 }).format(value)
  if (typeof answer !== 'object') return [qualifier, words(Number(answer))].filter(Boolean).join(' ')
  const { min, max } = answer
  return min === undefined ? `up to ${words(max!)}` : max === undefined ? `at least ${words(min)}` : `${words(min)}–${words(max)}`
}
