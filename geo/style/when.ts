/**
 * When something is drawn: the filters that read the date, and the days on which any of them changes its mind. The date is
 * in the map's global state, once for each source, so that a step in time touches only the sources in which something changes.
 */
import type { ExpressionSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { daysOfMoment, type Moment } from '../moment'
import { countUpTo } from '../sorted'
import type { DrawnProperties } from './drawn'
import { EVER } from './stretches'

/** For so many days the name of what happened once is written when no range is chosen. */
const NAMED = 100

/** What a filter of a source reads: day numbers under these names in the global state. */
const at = (source: string) => `at ${source}`
const since = (source: string) => `since ${source}`
const named = (source: string) => `named ${source}`
const read = (name: string): ExpressionSpecification => ['global-state', name] as unknown as ExpressionSpecification

/** Whether a feature of a source is there: on the date, or in the range when it happens once. */
export function isThere(source: string, moment: boolean): ExpressionSpecification {
  const then: ExpressionSpecification[] = [['<=', ['get', 'from'], read(at(source))], ['>=', ['get', 'to'], read(moment ? since(source) : at(source))]]
  // What shares its place with others is in one of several cases: see heaps.ts.
  const cases: ExpressionSpecification[] = [['<', read(at(source)), ['get', 'until']], ['>', read(since(source)), ['get', 'after']]]
  return ['all', ...then, ...(moment ? cases : [])] as ExpressionSpecification
}

/** Whether what happens once is so fresh, or in a range so chosen, that its name is written: by the property that holds its last day. */
export function isFresh(source: string, last = 'to'): ExpressionSpecification {
  return ['>=', ['get', last], read(named(source))]
}

/** The days on which something in a source changes, as numbers in order; and whether what is in it happens once. */
export type Days = { source: string; moment: boolean; days: number[] }

/** Of each source of a style that has times: the days on which any of its features comes or goes. */
export function daysOf({ sources }: Pick<StyleSpecification, 'sources'>): Days[] {
  return Object.entries(sources).flatMap(([source, specification]) => {
    if (specification.type !== 'geojson' || typeof specification.data !== 'object') return []
    const { features } = specification.data as FeatureCollection<Geometry, DrawnProperties>
    if (features[0]?.properties.from === undefined) return []
    return [{ source, moment: features[0]!.properties.moment, days: daysIn(features) }]
  })
}

const memory = new WeakMap<object, number[]>()

function daysIn(features: Feature<Geometry, DrawnProperties & { latest?: number }>[]): number[] {
  const known = memory.get(features)
  if (known) return known
  const found = new Set<number>()
  for (const { properties: { from, to, until, after, latest } } of features) {
    found.add(from).add(to + 1)
    if (until < EVER) found.add(until)
    if (after > -EVER) found.add(after + 1)
    if (latest !== undefined) found.add(latest + 1)
  }
  const days = [...found].toSorted((a, b) => a - b)
  memory.set(features, days)
  return days
}

/** The global state that shows a moment: for each source the last days on which something in it changed, so that it stays the same between them. */
export function stateOf(sources: readonly Days[], moment: Moment): Record<string, number> {
  const { day, far } = daysOfMoment(moment)
  const fresh = moment.since === undefined ? day - NAMED : far
  return Object.fromEntries(
    sources.flatMap(({ source, moment: once, days }) => [
      [at(source), floor(days, day)],
      ...(once ? ([[since(source), floor(days, far)], [named(source), floor(days, fresh)]] as const) : []),
    ]),
  )
}

/** The greatest of the days that is not after a day; before all of them a day that is later than no beginning at all. */
function floor(days: number[], day: number): number {
  return Math.max(days[countUpTo(days, day) - 1] ?? -EVER, 1 - EVER)
}
