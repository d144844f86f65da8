/** The timeline's axis: days and pixels, its ticks from decades to days, and how much happened in each of its bars. */
import { utcDay, utcMonth, utcTickInterval, utcYear, type TimeInterval } from 'd3-time'
import type { Change } from './changes'
import { clamp } from './clamp'
import type { Colour } from './vocabulary'

/** A stretch of time that is shown: day numbers, and parts of days. */
export type Window = { from: number; to: number }
/** A window on so many pixels, of which `room` at each end stay free so that a handle there is whole. */
export type Axis = { window: Window; width: number; room: number }

export type Tick = { day: number; label: string }
export type BinUnit = 'year' | 'half-year' | 'month' | 'day'
/** What happened from `first` to the day before `next`. */
export type Bin = {
  first: number
  next: number
  changes: Change[]
  /** In the order in which they are stacked; `loose` counts the shares of what may have been in other bars too */
  stack: { colour: Colour; sure: number; loose: number }[]
}

/** The closest look, in days */
const LEAST = 21
const millisecondsOfDay = 86_400_000

/** Where a day begins, px from the left. */
export function xOf({ window, width, room }: Axis, day: number): number {
  return room + ((day - window.from) / (window.to - window.from)) * (width - 2 * room)
}

/** The same of a day in the window, or else of the end that it is beyond. */
export function xWithin(axis: Axis, day: number): number {
  return xOf(axis, clamp(day, axis.window.from, axis.window.to))
}

/** The day at so many px from the left, with its fraction. */
export function dayAt({ window, width, room }: Axis, x: number): number {
  return window.from + ((x - room) / Math.max(1, width - 2 * room)) * (window.to - window.from)
}

/** How many px a day takes. */
export function pixelsPerDay({ window, width, room }: Axis): number {
  return Math.max(1, width - 2 * room) / (window.to - window.from)
}

/** The window so many times as long (a half: closer), in which the day `about` stays where it is; never outside of all there is. */
export function zoomed(window: Window, factor: number, about: number, all: Window): Window {
  const length = clamp((window.to - window.from) * factor, LEAST, all.to - all.from)
  const share = (about - window.from) / (window.to - window.from)
  return within({ from: about - share * length, to: about + (1 - share) * length }, all)
}

/** The window moved by so many days, as far as there is something. */
export function panned({ from, to }: Window, days: number, all: Window): Window {
  return within({ from: from + days, to: to + days }, all)
}

/** The window itself when it shows the day; else one as long in which the day has most of the room ahead of it in the direction that it left. */
export function showing(window: Window, day: number, all: Window): Window {
  const length = window.to - window.from
  if (day > window.to) return within({ from: day - length * 0.2, to: day + length * 0.8 }, all)
  if (day < window.from) return within({ from: day - length * 0.8, to: day + length * 0.2 }, all)
  return window
}

/** The ticks of an axis, with their words: some 80 px apart, at round dates. */
export function ticksOf(axis: Axis): Tick[] {
  const { from, to } = axis.window
  const count = Math.max(2, (axis.width - 2 * axis.room) / 80)
  const interval = (to - from) / count < 1.5 ? utcDay : (utcTickInterval(dateOf(from), dateOf(to), count) ?? utcYear)
  const coarse = interval === utcDay || interval(dateOf(from)).getTime() !== utcMonth(interval(dateOf(from))).getTime()
  return interval.range(dateOf(Math.ceil(from)), dateOf(Math.floor(to) + 1)).map((date, index) => ({ day: numberOf(date), label: labelOf(date, index === 0, coarse) }))
}

/** Ticks without words between the others; none where they would be closer than 5 px. */
export function minorTicksOf(axis: Axis): number[] {
  const { from, to } = axis.window
  const each = pixelsPerDay(axis)
  const interval = each >= 6 ? utcDay : each * 30 >= 6 ? utcMonth : each * 365 >= 5 ? utcYear : undefined
  return interval ? interval.range(dateOf(Math.ceil(from)), dateOf(Math.floor(to) + 1)).map(numberOf) : []
}

/** How long a bar stands for, so that it is some px wide. */
export function binUnitOf(axis: Axis): BinUnit {
  const each = pixelsPerDay(axis)
  if (each >= 6) return 'day'
  if (each * 30.4 >= 6) return 'month'
  return each * 182.6 >= 3 ? 'half-year' : 'year'
}

/** The bars in a window. What falls in several counts in each with the share of its days: "2014" is no peak on 1 January. */
export function densityOf(changes: readonly Change[], { from, to }: Window, unit: BinUnit): Bin[] {
  const interval = intervals[unit]
  const edges = interval.range(interval.floor(dateOf(from)), interval.offset(dateOf(to), 1)).map(numberOf)
  const last = numberOf(interval.offset(dateOf(edges.at(-1)!), 1))
  const bins = edges.map((first, index): Bin & { by: Map<Colour, { sure: number; loose: number }> } => ({ first, next: edges[index + 1] ?? last, changes: [], stack: [], by: new Map() }))
  for (const change of changes) {
    const days = change.last - change.first + 1
    for (const bin of bins.slice(Math.max(0, indexOf(edges, change.first)), indexOf(edges, change.last) + 1)) {
      const shared = Math.min(change.last + 1, bin.next) - Math.max(change.first, bin.first)
      if (shared <= 0) continue
      const count = bin.by.get(change.colour) ?? { sure: 0, loose: 0 }
      bin.by.set(change.colour, shared === days ? { ...count, sure: count.sure + 1 } : { ...count, loose: count.loose + shared / days })
      bin.changes.push(change)
    }
  }
  return bins.map(({ by, ...bin }) => ({ ...bin, stack: order.flatMap((colour) => (by.has(colour) ? [{ colour, ...by.get(colour)! }] : [])) }))
}

/** The bar's days in words: "2015", "first half of 2015", "March 2015", "28 March 2015". */
export function wordsOfBin({ first }: Pick<Bin, 'first'>, unit: BinUnit): string {
  const date = dateOf(first)
  if (unit === 'year') return String(date.getUTCFullYear())
  if (unit === 'half-year') return `${date.getUTCMonth() < 6 ? 'first' : 'second'} half of ${date.getUTCFullYear()}`
  return unit === 'month' ? formats.monthAndYear.format(date) : formats.day.format(date)
}

/** Red is fighting, and stands on the base line, where heights compare best. */
const order: readonly Colour[] = ['red', 'violet', 'blue', 'green', 'amber', 'earth', 'ink']

const intervals: Record<BinUnit, Pick<TimeInterval, 'floor' | 'offset' | 'range'>> = { year: utcYear, 'half-year': utcMonth.every(6)!, month: utcMonth, day: utcDay }

const formatter = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options })
const formats = {
  month: formatter({ month: 'short' }),
  shortMonthAndYear: formatter({ month: 'short', year: 'numeric' }),
  monthAndYear: formatter({ month: 'long', year: 'numeric' }),
  dayAndMonth: formatter({ day: 'numeric', month: 'short' }),
  shortDay: formatter({ day: 'numeric', month: 'short', year: 'numeric' }),
  day: formatter({ day: 'numeric', month: 'long', year: 'numeric' }),
}

/** A tick says no more than its neighbours leave open: a year at its beginning, else the month or the day. */
function labelOf(date: Date, first: boolean, daily: boolean): string {
  const newYear = date.getUTCMonth() === 0 && date.getUTCDate() === 1
  if (daily) return (first || newYear ? formats.shortDay : formats.dayAndMonth).format(date)
  if (newYear) return String(date.getUTCFullYear())
  return (first ? formats.shortMonthAndYear : formats.month).format(date)
}

function within({ from, to }: Window, all: Window): Window {
  const length = to - from
  if (length >= all.to - all.from) return all
  const begin = clamp(from, all.from, all.to - length)
  return { from: begin, to: begin + length }
}

/** The last edge that is not after a day; -1 when all are. */
function indexOf(edges: readonly number[], day: number): number {
  return edges.findLastIndex((edge) => edge <= day)
}

function dateOf(day: number): Date {
  return new Date(day * millisecondsOfDay)
}

function numberOf(date: Date): number {
  return Math.round(date.getTime() / millisecondsOfDay)
}
