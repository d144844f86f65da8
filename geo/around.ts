/** What else happened within so many days and kilometres of something that happened. */
import type { Geometry } from 'geojson'
import { kmBetween } from './apart'
import { changesOf, type Change, type ChangingItem, type ChangingLayer } from './changes'
import { dayNumber, dayOf, firstDay, formatDate, formatSpan, lastDay, type TimeSpan } from './time'
import type { Around } from './url'
import { grouped } from './words'

type Item = Omit<ChangingItem, 'slices'> & Partial<Pick<ChangingItem, 'slices'>> & { geometry: Geometry | null }
export type AroundLayer = ChangingLayer & { title: string }

/** What the search is about: where it is, and when it was, as precisely as the record says */
export type Centre = { reference: string; geometry: Geometry; span: TimeSpan; /** The radius that its position is good to, km */ within?: number | undefined }

export type Found = {
  /** layer/feature */
  reference: string
  layer: string
  layerTitle: string
  name: string
  /** What happened: a kind of event, or how something stood from then on */
  words: string
  /** Its date in words: "28 September 2015", "at some day of 2014" */
  when: string
  /** A day on which the map shows it, as a day number */
  day: number
  /** The fewest days that lie between the two: below 0 it was before, 0 when their times meet */
  days: number
  /** One of the two dates is a month or year: there may lie more days between them */
  vague: boolean
  km: number
  /** One of the two places is known to some km only */
  rough: boolean
  /** "12 days later, 140 km away" */
  apart: string
}

/**
 * What else happened at most so many days and km from a centre: nearest in time first, what is certainly so near before what
 * may be, then nearest in space. Of what happens once that is its own time; of what stands, each beginning and each change of
 * status. A month or year may mean any of its days: it counts when one of them is near enough. For distances see kmBetween.
 */
export function around(centre: Centre, layers: readonly AroundLayer[], collections: Readonly<Record<string, { features: readonly Item[] }>>, { days, km }: Around): Found[] {
  const [first, last] = ends(centre.span)
  return layers
    .flatMap((layer) => {
      const items = new Map((collections[layer.id]?.features ?? []).map((item) => [`${layer.id}/${String(item.id)}`, item]))
      const changes = changesOf(layer, [...items.values()].map((item) => ({ ...item, slices: item.slices ?? [] })))
      const near = changes.filter((change) => change.reference !== centre.reference && change.first <= last + days && change.last >= first - days)
      // One feature may have changed several times: its place is measured once.
      const distances = new Map([...new Set(near.map(({ reference }) => reference))].map((reference) => [reference, distanceTo(centre, items.get(reference)!, km)]))
      return near.flatMap((change) => {
        const away = distances.get(change.reference)!
        return away <= km ? [found(centre, [first, last], layer, items.get(change.reference)!, change, away)] : []
      })
    })
    .toSorted((a, b) => Math.abs(a.days) - Math.abs(b.days) || Number(a.vague) - Number(b.vague) || a.km - b.km || (a.name < b.name ? -1 : 1))
}

/** The one of a feature's changes that is nearest to a day (a day number); undefined when it has none. */
export function nearestTo(changes: readonly Change[], day: number): Change | undefined {
  const away = ({ first, last }: Change) => Math.max(0, first - day, day - last)
  return changes.reduce<Change | undefined>((best, change) => (best && away(best) <= away(change) ? best : change), undefined)
}

/** The days that a search looks at, YYYY-MM-DD. */
export function bandOf(span: TimeSpan, { days }: Pick<Around, 'days'>): { from: string; to: string } {
  const [first, last] = ends(span)
  return { from: dayOf(first - days), to: dayOf(last + days) }
}

/** A time in words; of a month or year that it was at some day of it: "at some day of 2014". */
export function whenWords(span: TimeSpan): string {
  return span.from !== undefined && span.from === span.to && span.from.length < 10 ? `at some day of ${formatDate(span.from)}` : formatSpan(span)
}

function distanceTo({ geometry }: Centre, item: Item, km: number): number {
  if (!item.geometry) return Infinity
  const known = memory.get(geometry)?.km === km ? memory.get(geometry)! : { km, distances: new WeakMap<Geometry, number>() }
  memory.set(geometry, known)
  const away = known.distances.get(item.geometry) ?? kmBetween(geometry, item.geometry, km)
  known.distances.set(item.geometry, away)
  return away
}

/** Where things are does not change with the date: the distances from a centre are measured once. */
const memory = new WeakMap<Geometry, { km: number; distances: WeakMap<Geometry, number> }>()

function found(centre: Centre, [first, last]: [number, number], layer: AroundLayer, { properties, geometry }: Item, change: Change, km: number): Found {
  const days = change.first > last ? change.first - last : change.last < first ? change.last - first : 0
  const vague = isVague(centre.span, change.when, days)
  const rough = Boolean(centre.within) || Number(properties.within_km ?? 0) > 0
  const { reference, name, words, when, day } = change
  return { reference, layer: layer.id, layerTitle: layer.title, name, words, when: whenWords(when), day, days, vague, km, rough, apart: `${daysWords(days, vague)}, ${kmWords(km, rough, centre.geometry.type === 'Point' && geometry!.type === 'Point')}` }
}

/** Whether more days may lie between two times than there must: one of them is no more precise than a month or year where they are nearest. */
function isVague(centre: TimeSpan, other: TimeSpan, days: number): boolean {
  const short = (date: string | undefined) => date !== undefined && date.length < 10
  if (days > 0) return short(centre.to) || short(other.from)
  if (days < 0) return short(centre.from) || short(other.to)
  return [centre, other].some(({ from, to }) => short(from) || short(to))
}

function daysWords(days: number, vague: boolean): string {
  if (days === 0) return vague ? 'perhaps at the same time' : 'at the same time'
  const count = Math.abs(days)
  return `${vague ? 'at least ' : ''}${count} ${count === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'}`
}

function kmWords(km: number, rough: boolean, points: boolean): string {
  if (km === 0) return points ? 'at the same place' : '0 km away'
  return `${rough ? 'about ' : ''}${km < 1 ? 'less than 1' : grouped(Math.round(km))} km away`
}

function ends({ from, to }: TimeSpan): [number, number] {
  if (from === undefined || to === undefined) throw new RangeError('what is searched around has both a first and a last day')
  return [dayNumber(firstDay(from)), dayNumber(lastDay(to))]
}
