/** A moment of the map: which features of a layer it shows, and what they say then. */
import { periodOf, type FlatProperties } from './properties'
import type { Layer } from './schema'
import { propertiesOn, type Slice } from './slices'
import { addDays, dayNumber, lastDay, middleDay, type PartialDate } from './time'

/** The date of the map and, of what happens once, the far end of the range that is shown; YYYY-MM-DD. */
export type Moment = { at: string; /** Left out: what happened lately is shown */ since?: string | undefined }

/** For so many days what happened once is shown when no range is chosen. */
export const SHOWN = 420

/** Whether a layer's features happen once: their time is the answer to a question about a date, not the periods of a status. */
export function happensOnce({ time, fields }: Pick<Layer, 'time' | 'fields'>): boolean {
  return time !== undefined && fields[time]?.type === 'date'
}

/** The first day of what the map shows of what happens once: that of the range, or of what happened lately. */
export function farEnd({ at, since }: Moment): string {
  if (since === undefined) return addDays(at, -SHOWN)
  return since < at ? since : at
}

/** The moment that is asked for: without a date that on which the picture is known, or today. */
export function momentOf({ at, since, known }: { at?: string | null; since?: string | null; known?: PartialDate | null | undefined }, today: string): Moment {
  return { at: at ?? (known ? lastDay(known) : today), since: since ?? undefined }
}

type Dated = { properties: FlatProperties; slices: readonly Slice[] }

/**
 * The items of a layer that the map shows at a moment, each with its properties then. What the API gives for the date, or of
 * what happens once for the range.
 */
export function shownAt<I extends Dated>(layer: Pick<Layer, 'time' | 'fields'>, items: readonly I[], moment: Moment): I[] {
  if (happensOnce(layer)) return items.filter((item) => isWithin(item, farEnd(moment), moment.at))
  return items.flatMap((item) => {
    const properties = propertiesOn(item, moment.at)
    return properties ? [{ ...item, properties }] : []
  })
}

/** A day on which the map shows an item, when it does not at a moment: the day it happened on or, of what stands, the first or the last of it. */
export function dayToShow(layer: Pick<Layer, 'time' | 'fields'>, item: Dated, moment: Moment): string | undefined {
  if (shownAt(layer, [item], moment).length) return undefined
  if (happensOnce(layer)) return dayOfHappening(item)
  const [first, last] = [item.slices[0]?.from, item.slices.at(-1)?.to]
  return first !== undefined && moment.at < first ? first : last
}

/** The day that stands for when something happened: its first, or the middle of the month or year that is known. */
export function dayOfHappening({ properties }: Pick<Dated, 'properties'>): string | undefined {
  const { from, to } = periodOf(properties)
  const date = from ?? to
  return date && middleDay(date)
}

/** Whether any day of an item's time lies between two days; both count. */
export function isWithin({ slices }: Pick<Dated, 'slices'>, from: string, to: string): boolean {
  const [first, last] = [slices[0]?.from, slices.at(-1)?.to]
  return (first === undefined || first <= to) && (last === undefined || last >= from)
}

/** A moment as day numbers: the date and the far end. */
export function daysOfMoment(moment: Moment): { day: number; far: number } {
  return { day: dayNumber(moment.at), far: dayNumber(farEnd(moment)) }
}
