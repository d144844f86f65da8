/**
 * Where many symbols want one place, over all layers that are on. What happens once is gathered, by the dozen where a
 * capital hosts it, in one pile with a count, which opens as a list; what stands keeps a symbol of its own. Of two symbols
 * that would cover each other one then gives way.
 */
import type { Geometry, Point, Polygon } from 'geojson'
import type { Drawn, DrawnLayer, DrawnProperties } from './drawn'
import { giveWay } from './neighbours'

export type LayerDrawn = { id: string; drawn: DrawnLayer }
/** One of several features that a click may mean. */
export type Choice = Pick<DrawnProperties, 'reference' | 'name' | 'detail' | 'icon'>
/** A pile bears the symbol of its first member; its members are JSON, since a map's properties hold no lists. */
export type PileProperties = DrawnProperties & { count: number; members: string }
export type Pile = Drawn<Point> & { properties: PileProperties }
/** By layer: its points and rings. */
export type Crowd = { layers: Map<string, Pick<DrawnLayer, 'points' | 'rings'>>; piles: Pile[] }

/** The members of a pile, as its properties have them. */
export function membersOf(properties: Partial<PileProperties>): Choice[] {
  return properties.members ? (JSON.parse(properties.members) as Choice[]) : []
}

/** The points of all layers, those first that are placed first, each with how it gives way or with the pile it is in. */
export function gather(layers: readonly LayerDrawn[]): Crowd {
  const every = layers.flatMap(({ id, drawn }) => drawn.points.map((point) => ({ id, point })))
  const places = new Map<string, Drawn<Point>[]>()
  for (const { point } of every) if (point.properties.moment) places.set(placeOf(point), [...(places.get(placeOf(point)) ?? []), point])
  const piled = [...places.values()].filter((members) => members.length > 1)
  const hidden = new Set(piled.flat())
  const piles = piled.map(pileOf)
  // What stands comes before what happened there, a pile of it before a single one.
  const standing = every.filter(({ point }) => !point.properties.moment).map(({ point }) => point)
  const single = every.filter(({ point }) => point.properties.moment && !hidden.has(point)).map(({ point }) => point)
  const placed = giveWay([...standing, ...piles, ...single])
  const moved = new Map([...standing, ...piles, ...single].map((point, index) => [point, placed[index]!]))
  const inPile = new Set([...hidden].map(({ properties }) => properties.reference))
  return {
    layers: new Map(layers.map(({ id, drawn }) => [id, settle(drawn, drawn.points.map((point) => moved.get(point) ?? intoPile(point)), drawn.rings.map((ring) => (inPile.has(ring.properties.reference) ? intoPile(ring) : ring)))])),
    piles: piles.map((pile) => moved.get(pile) as Pile),
  }
}

/** What is in a pile shows when it is selected; so does the ring around it: a dozen rings in each other would smear the map. */
function intoPile<G extends Geometry>(feature: Drawn<G>): Drawn<G> {
  return { ...feature, properties: { ...feature.properties, piled: true } }
}

/** After every symbol that stands, however it looks. */
const LATER = 2

/** Within a hundred metres there is one place. */
function placeOf({ geometry }: Drawn<Point>): string {
  return geometry.coordinates.map((degrees) => degrees.toFixed(3)).join()
}

/** The latest first: it is the one that readers look for. */
function pileOf(members: Drawn<Point>[]): Pile {
  const sorted = members.toSorted(({ properties: a }, { properties: b }) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0))
  const choices = sorted.map(({ properties: { reference, name, detail, icon } }): Choice => ({ reference, name, detail, icon }))
  const { geometry, properties } = members[0]!
  return {
    type: 'Feature',
    properties: { ...properties, reference: `pile/${placeOf(members[0]!)}`, name: `${members.length} here`, detail: 'Click for a list', order: LATER, count: members.length, members: JSON.stringify(choices) },
    geometry,
  }
}

/** Points and rings as they were last, where none has changed: the map takes the same object for the same data. */
function settle(drawn: DrawnLayer, points: Drawn<Point>[], rings: Drawn<Polygon>[]): Pick<DrawnLayer, 'points' | 'rings'> {
  const before = settled.get(drawn)
  const same = before?.points.every(({ properties: a }, index) => {
    const b = points[index]!.properties
    return a.apart === b.apart && a.turn === b.turn && a.piled === b.piled
  })
  if (same) return before!
  settled.set(drawn, { points, rings })
  return settled.get(drawn)!
}

const settled = new WeakMap<DrawnLayer, Pick<DrawnLayer, 'points' | 'rings'>>()
