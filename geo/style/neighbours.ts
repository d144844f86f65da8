/** Symbols that would cover each other: one of them gives way, until the map is large enough for both. */
import type { Point, Position } from 'geojson'
import KDBush from 'kdbush'
import { mercator, worldSize } from '../mercator'
import type { Drawn } from './drawn'

/** The parts of a place, where both are points, take its stead from this zoom; a filter reads the zoom at whole steps only. */
export const PARTS_FROM = 6

/** How far a symbol moves, px: the least that two may be apart. */
export const GIVE_WAY = 23

/** The eight ways it can move, from north clockwise, as [right, down]. */
export const TURNS: [number, number][] = Array.from({ length: 8 }, (_, turn) => [Math.sin((turn * Math.PI) / 4), -Math.cos((turn * Math.PI) / 4)])

/** The ways that symbols of one and the same place move, one after the other: first where the label of none is tried first. */
const AROUND = [6, 2, 0, 4, 7, 3, 5, 1]

/** Below this zoom nobody looks. */
const LEAST = 3

/** Above this zoom nothing moves: what still lies together has one and the same place. */
const LAST = 10

/** The zoom at which those that move keep clear of the others: a map of the region. */
const CLEAR_AT = 4.6

/**
 * There are eight ways to go: with more others than that within one of them, on a map of the region, none is told apart by
 * going, and each stays where it is. Fifty thousand points are then no work for seconds.
 */
const THRONG = TURNS.length

/** The points, each with the zoom below which it gives way and the direction; the first in order stays. */
export function giveWay(points: Drawn<Point>[]): Drawn<Point>[] {
  if (!points.length) return []
  const places = points.map((point) => mercator(point.geometry.coordinates))
  const index = new KDBush(places.length)
  for (const [x, y] of places) index.add(x, y)
  index.finish()
  const first = (a: number, b: number) => points[a]!.properties.order - points[b]!.properties.order || a - b
  // Where each stands on a map at CLEAR_AT, px; the earlier ones have moved by the time the later ones look for room.
  const stands = places.map(([x, y]): Position => [x * CLEAR, y * CLEAR])
  const result = [...points]
  for (const own of [...points.keys()].toSorted(first)) {
    const point = points[own]!
    const [x, y] = places[own]!
    if (index.within(x, y, GIVE_WAY / CLEAR).length > THRONG) continue
    const around = index.within(x, y, REACH).toSorted((a, b) => a - b)
    let [nearest, least, here] = [-1, Infinity, false]
    for (const other of around) {
      const [otherX, otherY] = places[other]!
      const distance = Math.hypot(otherX - x, otherY - y)
      if (other === own || first(other, own) > 0 || !meet(point, points[other]!, partAt(distance))) continue
      here ||= isHere(distance)
      if (distance < least) [nearest, least] = [other, distance]
    }
    if (nearest < 0) continue
    const away = awayFrom(places[nearest]!, places[own]!)
    const ways = here ? AROUND : BESIDE.map((step) => (away + step) % 8)
    // REACH is four ways to go on this map: what may have come within two of here, from one farther, was looked through.
    const [ownX, ownY] = stands[own]!
    const near = around.map((other) => (other === own || neverBoth(point, points[other]!) || passing(point, points[other]!) ? undefined : stands[other]!)).filter((stand) => stand && Math.hypot(stand[0]! - ownX!, stand[1]! - ownY!) < 2 * GIVE_WAY) as Position[]
    const crowded = new Map(ways.map((way) => [way, crowding(at(own, way), near)]))
    const turn = ways.toSorted((a, b) => crowded.get(a)! - crowded.get(b)!)[0]!
    stands[own] = at(own, turn)
    result[own] = { ...point, properties: { ...point.properties, apart: partAt(least), turn } }
  }
  return result

  function at(which: number, turn: number): Position {
    return [places[which]![0] * CLEAR + TURNS[turn]![0] * GIVE_WAY, places[which]![1] * CLEAR + TURNS[turn]![1] * GIVE_WAY]
  }
}

const CLEAR = worldSize * 2 ** CLEAR_AT

/** The ways to try, in eighths of a turn from the one away from the nearest neighbour. */
const BESIDE = [0, 1, 7, 2, 6, 3, 5, 4]

/** By how many px a place is covered by others: none where all keep their distance. */
function crowding([x, y]: Position, others: Position[]): number {
  return others.reduce((sum, [otherX, otherY]) => sum + Math.max(0, Math.round(GIVE_WAY - Math.hypot(otherX! - x!, otherY! - y!))), 0)
}

/** A place and its parts are never drawn together, and parts of others only close up. */
function neverBoth({ properties: a }: Drawn<Point>, { properties: b }: Drawn<Point>): boolean {
  return a.part ? b.whole : b.part
}

/** What stands takes its room whatever happened beside it: that is there for a while, and gives way itself. */
function passing({ properties: a }: Drawn<Point>, { properties: b }: Drawn<Point>): boolean {
  return !a.moment && b.moment
}

/** Farther than this, as a share of the world, no two touch at any zoom that is looked at. */
const REACH = GIVE_WAY / worldSize / 2 ** LEAST

/** The zoom from which two at a distance stand clear of each other. */
function partAt(distance: number): number {
  return Math.min(LAST, Math.ceil(Math.log2(GIVE_WAY / worldSize / distance)))
}

const isHere = (distance: number) => distance * worldSize < 1e-6

/** Whether both are drawn at some zoom at which they touch: parts are not below theirs, and a place that has parts is not above. */
function meet({ properties: a }: Drawn<Point>, { properties: b }: Drawn<Point>, apart: number): boolean {
  const [part, whole] = [a.part || b.part, a.whole || b.whole]
  return apart > (part ? PARTS_FROM : LEAST) && !(part && whole)
}

function awayFrom([fromX, fromY]: Position, [x, y]: Position): number {
  return (Math.round((Math.atan2(x! - fromX!, fromY! - y!) * 4) / Math.PI) + 8) % 8
}
