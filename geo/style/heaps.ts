/**
 * What happens once and shares its place with others: for every time and range that a reader may choose, either one of it is
 * there, which is drawn by itself, or several are, in a pile. All cases are made beforehand, so that moving through time only
 * shows and hides.
 */
import type { Point } from 'geojson'
import type { Choice, Pile } from './crowd'
import type { Drawn } from './drawn'
import { EVER } from './stretches'

/** Drawn while from ≤ date < until, and after < far end of the range ≤ to; day numbers */
type Times = { from: number; until: number; after: number; to: number }
type Place = {
  piles: Pile[]
  /** Of each member: the times for which it is the only one there */
  alone: { reference: string; times: Times[] }[]
}

/** After every symbol that stands, however it looks. */
const LATER = 2
/** The cases grow with the square of their number: what happened more often in one place is several piles, by its order in time. */
const MOST = 60

/** The places where more than one thing happened, and how each is drawn at every time. */
export function crowdedPlaces(points: readonly Drawn<Point>[]): Place[] {
  const places = new Map<string, Drawn<Point>[]>()
  for (const point of points) if (point.properties.moment) places.set(placeOf(point), [...(places.get(placeOf(point)) ?? []), point])
  return [...places].flatMap(([place, members]) => (members.length > 1 ? inParts(members).map((part, index) => casesOf(index ? `${place}/${index}` : place, part)) : []))
}

function inParts(members: Drawn<Point>[]): Drawn<Point>[][] {
  if (members.length <= MOST) return [members]
  const sorted = members.toSorted((a, b) => a.properties.from - b.properties.from)
  const parts = Math.ceil(members.length / MOST)
  return Array.from({ length: parts }, (_, index) => sorted.slice((index * members.length) / parts, ((index + 1) * members.length) / parts))
}

/** Every case: the date lies between two beginnings, the far end of the range between two ends. */
function casesOf(place: string, members: Drawn<Point>[]): Place {
  const begins = [...new Set(members.map(({ properties }) => properties.from))].toSorted((a, b) => a - b)
  const piles: Pile[] = []
  const alone = new Map(members.map(({ properties }) => [properties.reference, [] as Times[]]))
  begins.forEach((from, index) => {
    const until = begins[index + 1] ?? EVER
    const begun = members.filter(({ properties }) => properties.from <= from)
    const ends = [...new Set(begun.map(({ properties }) => properties.to))].toSorted((a, b) => a - b)
    ends.forEach((to, end) => {
      const times = { from, until, after: ends[end - 1] ?? -EVER, to }
      const there = begun.filter(({ properties }) => properties.to >= to)
      if (there.length === 1) alone.get(there[0]!.properties.reference)!.push(times)
      else piles.push(pileOf(place, there, times))
    })
  })
  return { piles, alone: [...alone].map(([reference, times]) => ({ reference, times })) }
}

/** Within a hundred metres there is one place. */
export function placeOf({ geometry }: Drawn<Point>): string {
  return geometry.coordinates.map((degrees) => degrees.toFixed(3)).join()
}

/** Several features as the members of one symbol: JSON, since a map's properties hold no lists. */
export function listOf(members: readonly Drawn<Point>[]): string {
  return JSON.stringify(members.map(({ properties: { reference, name, detail, icon } }): Choice => ({ reference, name, detail, icon })))
}

/** The latest first: it is the one that readers look for. The pile bears its first member's symbol in the order of the atlas. */
function pileOf(place: string, members: Drawn<Point>[], times: Times): Pile {
  const sorted = members.toSorted(({ properties: a }, { properties: b }) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0))
  const { geometry, properties } = members[0]!
  return {
    type: 'Feature',
    properties: { ...properties, ...times, reference: `pile/${place}`, name: `${members.length} here`, detail: 'Click for a list', order: LATER, count: members.length, members: listOf(sorted), latest: Math.max(...members.map(({ properties: { to } }) => to)) },
    geometry,
  }
}
