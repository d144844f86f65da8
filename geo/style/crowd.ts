/**
 * Where many symbols want one place, over all layers that are on. What happens once is gathered, by the dozen where a
 * capital hosts it, in one pile with a count, which opens as a list; what stands keeps a symbol of its own. Of two symbols
 * that would cover each other one then gives way.
 */
import type { Geometry, Point, Polygon } from 'geojson'
import type { Drawn, DrawnLayer, DrawnProperties } from './drawn'
import { crowdedPlaces } from './heaps'
import { giveWay } from './neighbours'

export type LayerDrawn = { id: string; drawn: DrawnLayer }
/** One of several features that a click may mean. */
export type Choice = Pick<DrawnProperties, 'reference' | 'name' | 'detail' | 'icon'>
/** A pile bears the symbol of its first member; its members are JSON, since a map's properties hold no lists. */
export type PileProperties = DrawnProperties & { count: number; members: string; /** The last day of its latest member */ latest: number }
export type Pile = Drawn<Point> & { properties: PileProperties }
/** By layer: its points and rings. */
export type Crowd = { layers: Map<string, Pick<DrawnLayer, 'points' | 'rings'>>; piles: Pile[] }

/** The members of a pile, as its properties have them. */
export function membersOf(properties: Partial<PileProperties>): Choice[] {
  return properties.members ? (JSON.parse(properties.members) as Choice[]) : []
}

/** The points of all layers, those first that are placed first, each with how it gives way or with the piles it is in. */
export function gather(layers: readonly LayerDrawn[]): Crowd {
  const every = layers.flatMap(({ drawn }) => drawn.points)
  const piled = crowdedPlaces(every)
  const inPile = new Map(piled.flatMap((place) => place.alone.map(({ reference, times }) => [reference, times] as const)))
  // What stands comes before what happened there, a place with piles before a single one. All stretches of a feature move as one.
  const standing = firstOfEach(every.filter(({ properties }) => !properties.moment))
  const single = firstOfEach(every.filter(({ properties }) => properties.moment && !inPile.has(properties.reference)))
  const heaps = piled.map(({ piles }) => piles[0]!)
  const ways = new Map(giveWay([...standing, ...heaps, ...single]).map(({ properties }) => [properties.reference, properties]))
  const moved = <F extends Drawn<Geometry>>(feature: F, as = feature.properties.reference): F => {
    const way = ways.get(as)
    return way?.apart ? { ...feature, properties: { ...feature.properties, apart: way.apart, turn: way.turn } } : feature
  }
  const placeOfMember = new Map(piled.flatMap(({ piles, alone }) => alone.map(({ reference }) => [reference, piles[0]!.properties.reference] as const)))
  const settled = <G extends Geometry>(features: Drawn<G>[]) =>
    features.flatMap((feature) => {
      const { reference } = feature.properties
      const times = inPile.get(reference)
      if (!times) return [moved(feature)]
      const alone = times.map((time): Drawn<G> => ({ ...feature, properties: { ...feature.properties, ...time, alone: true } }))
      return [intoPile(feature), ...alone.map((each) => moved(each, placeOfMember.get(reference)))]
    })
  return {
    layers: new Map(layers.map(({ id, drawn }) => [id, settle(drawn, settled(drawn.points), settled(drawn.rings))])),
    piles: piled.flatMap(({ piles }) => piles.map((pile) => moved(pile))),
  }
}

/** The first stretch of each feature. */
function firstOfEach(points: Drawn<Point>[]): Drawn<Point>[] {
  return [...new Map(points.toReversed().map((point) => [point.properties.reference, point])).values()].toReversed()
}

/** What is in a pile shows when it is selected; so does the ring around it: a dozen rings in each other would smear the map. */
function intoPile<G extends Geometry>(feature: Drawn<G>): Drawn<G> {
  return { ...feature, properties: { ...feature.properties, piled: true } }
}

/** Points and rings as they were last, where none has changed: the map takes the same object for the same data. */
function settle(drawn: DrawnLayer, points: Drawn<Point>[], rings: Drawn<Polygon>[]): Pick<DrawnLayer, 'points' | 'rings'> {
  const before = settled.get(drawn)
  const same =
    before?.points.length === points.length &&
    before.points.every(({ properties: a }, index) => {
      const b = points[index]!.properties
      return a.apart === b.apart && a.turn === b.turn && a.piled === b.piled && a.alone === b.alone && a.until === b.until && a.after === b.after
    })
  if (same) return before
  settled.set(drawn, { points, rings })
  return settled.get(drawn)!
}

const settled = new WeakMap<DrawnLayer, Pick<DrawnLayer, 'points' | 'rings'>>()
