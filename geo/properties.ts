/** The flat properties of an item: how they are named, and what they say. */
import type { DrawnBy } from './drawing'
import type { Layer } from './schema'
import { formatSpan, type TimeSpan } from './time'

export type FlatProperties = Record<string, string | number | boolean | null>

/** A field's id as a property name: snake_case. */
export function propertyName(field: string): string {
  return field.replaceAll('-', '_')
}

/** The time of a feature in words: "30 December 2025", "since 2003"; empty where none is known. */
export function periodWords(properties: FlatProperties): string {
  const period = periodOf(properties)
  return period.from || period.to ? formatSpan(period) : ''
}

/** The time of a feature as recorded; an end that is missing is open or not known. */
export function periodOf({ start, end }: FlatProperties): TimeSpan {
  const date = (value: FlatProperties[string] | undefined) => (typeof value === 'string' ? value : undefined)
  return { from: date(start), to: date(end) }
}

/** The words for a property without a value: claims contest it, or none says. */
export const disagreement = 'sources disagree'
export const notKnown = 'not known'

/** The properties that sources disagree on, by name. */
export function contestedProperties(properties: FlatProperties): string[] {
  return String(properties.contested ?? '').split(',').filter(Boolean)
}

/** What of an item decides how it is drawn. */
export function drawnBy({ draw }: Pick<Layer, 'draw'>, properties: FlatProperties): DrawnBy {
  return { kind: String(properties.kind), status: properties.status, by: draw.by && properties[propertyName(draw.by)] }
}
