/** Symbols that would cover each other: one of them gives way, until the map is large enough for both. */
import type { Point, Position } from 'geojson'
import { mercator, worldSize } from '../mercator'
import type { Drawn } from './drawn'

/** The parts of a place, where both are points, take its stead from this zoom; a filter reads the zoom at whole steps only. */
export const PARTS_FROM = 6

/** How far a symbol moves, px: the least that two may be apart. */
export const GIVE_WAY = 23

/** The eight ways it can move, from north clockwise, as [right, down]. */
export const TURNS: [number, number][] = Array.from({ length: 8 }, (_, turn) => [Math.sin((turn * Math.PI) / 4), -Math.cos((turn * Math.PI) / 4)])

/** Below this zoom nobody looks. */
const LEAST = 3

/** Above this zoom nothing moves: what still lies together has one and the same place. */
const LAST = 10

/** The points, each with the zoom below which it gives way and the direction; the first in order stays. */
export function giveWay(points: Drawn<Point>[]): Drawn<Point>[] {
  const placed = points.map((point) => ({ point, at: mercator(point.geometry.coordinates) }))
  const first = (a: number, b: number) => points[a]!.properties.order - points[b]!.properties.order || a - b
  return placed.map(({ point, at }, index) => {
    const near = placed
      .map((other, otherIndex) => ({ ...other, otherIndex, distance: Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) }))
      .map((other) => ({ ...other, apart: Math.min(LAST, Math.ceil(Math.log2(GIVE_WAY / worldSize / other.distance))) }))
      .filter(({ point: other, otherIndex, apart }) => otherIndex !== index && first(otherIndex, index) < 0 && meet(point, other, apart))
      .toSorted((a, b) => a.distance - b.distance)[0]
    return near ? { ...point, properties: { ...point.properties, apart: near.apart, turn: awayFrom(near.at, at) } } : point
  })
}

/** Whether both are drawn at some zoom at which they touch: parts are not below theirs, and a place that has parts is not above. */
function meet({ properties: a }: Drawn<Point>, { properties: b }: Drawn<Point>, apart: number): boolean {
  const [part, whole] = [a.part || b.part, a.whole || b.whole]
  return apart > (part ? PARTS_FROM : LEAST) && !(part && whole)
}

function awayFrom([fromX, fromY]: Position, [x, y]: Position): number {
  const [right, down] = [x! - fromX!, y! - fromY!]
  // Two in one place: to the west, where the label of neither is tried first.
  if (Math.hypot(right, down) * worldSize < 1e-6) return 6
  return (Math.round((Math.atan2(right, -down) * 4) / Math.PI) + 8) % 8
}
