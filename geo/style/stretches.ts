/**
 * A layer's items by stretches of time, each drawn as one feature that a filter shows or hides: moving through time then
 * moves no data. Days are numbers (see time.ts); ends without a date are EVER away.
 */
import type { Geometry } from 'geojson'
import { dimension } from '../geometry'
import { periodOf, type FlatProperties } from '../properties'
import type { Slice } from '../slices'
import { dayNumber, firstDay, lastDay } from '../time'

/** More days than any date is away */
export const EVER = 1e6

export type TimedItem = { id?: string | number | undefined; geometry: Geometry; properties: FlatProperties; slices?: readonly Slice[] }
export type Stretch = {
  /** The first and the last day of it */
  from: number
  to: number
  /** The item's properties then */
  properties: FlatProperties
  /** Then it has parts of its own form in this layer, or is one of another */
  whole: boolean
  part: boolean
}

type Span = { from: number; to: number }

/** The stretches of each item of a layer. What happens once has a single one. */
export function stretchesOf<I extends TimedItem>(layer: string, items: readonly I[], once: boolean): Map<I, Stretch[]> {
  const known = items.map((item) => ({ item, reference: `${layer}/${String(item.id)}`, spans: spansOf(item) }))
  // A feature stands for its parts, and they for it, only where both are points, lines or areas: no province hides its city.
  const byReference = new Map(known.map((each) => [each.reference, each]))
  const wholeOf = ({ item }: (typeof known)[number]) => {
    const whole = byReference.get(String(item.properties.part_of))
    return whole && dimension(whole.item.geometry) === dimension(item.geometry) ? whole : undefined
  }
  const parts = new Map<string, (typeof known)[number][]>()
  for (const each of known) {
    const whole = wholeOf(each)
    if (whole) parts.set(whole.reference, [...(parts.get(whole.reference) ?? []), each])
  }
  return new Map(
    known.map((each) => {
      const whole = wholeOf(each)
      const of = parts.get(each.reference) ?? []
      // Most stand for themselves alone: nothing cuts their spans.
      if (!whole && !of.length) return [each.item, (once ? [lifeOf(each.spans)] : each.spans).map((span) => ({ ...span, whole: false, part: false }))]
      const stretches = (once ? [lifeOf(each.spans)] : each.spans).flatMap((span) => cut(span, [...(whole ? [lifeOf(whole.spans)] : []), ...of.map(({ spans }) => lifeOf(spans))]))
      return [each.item, stretches.map((stretch) => ({ ...stretch, whole: of.some(({ spans }) => covers(lifeOf(spans), stretch)), part: whole !== undefined && covers(lifeOf(whole.spans), stretch) }))]
    }),
  )
}

type Timed = Span & { properties: FlatProperties }

function spansOf({ slices, properties }: TimedItem): Timed[] {
  const { from: begin, to: end } = periodOf(properties)
  const given: readonly Slice[] = slices?.length ? slices : [{ from: begin && firstDay(begin), to: end && lastDay(end), properties: {} }]
  return given.map(({ from, to, properties: then }) => ({ from: from ? dayNumber(from) : -EVER, to: to ? dayNumber(to) : EVER, properties: { ...properties, ...then } }))
}

function lifeOf(spans: Timed[]): Timed {
  return { from: spans[0]!.from, to: spans.at(-1)!.to, properties: spans[0]!.properties }
}

/** A span cut where others begin or end. */
function cut(span: Timed, others: Span[]): Timed[] {
  const cuts = others.flatMap(({ from, to }) => [from, to + 1]).filter((day) => day > span.from && day <= span.to)
  const starts = [span.from, ...new Set(cuts)].toSorted((a, b) => a - b)
  return starts.map((from, index) => ({ ...span, from, to: index + 1 < starts.length ? starts[index + 1]! - 1 : span.to }))
}

function covers(one: Span, other: Span): boolean {
  return one.from <= other.from && other.to <= one.to
}
