/**
 * The curves that the names of rivers are written along. A river winds more than letters can follow: for a map of the
 * region its course is drawn straighter, and for a close look a little less so.
 */
import type { Feature, LineString, Position } from 'geojson'
import { chain } from './borders'
import type { RiverLine } from './rivers'

/** `near`: for a close look */
export type RiverCurve = { name: string; rank: number; near: boolean }

/** Degrees of longitude over which a course is evened out to either side, and from one point of the curve to the next. */
const CURVES = [
  { near: false, reach: 0.5, step: 0.25 },
  { near: true, reach: 0.14, step: 0.12 },
]
/** The lesser rivers are named along their own course, where they are named at all. */
const LEAST = 3

export function buildRiverCurves(rivers: Feature<LineString, RiverLine>[]): Feature<LineString, RiverCurve>[] {
  const names = [...new Set(rivers.flatMap(({ properties: { name, rank } }) => (name && rank <= LEAST ? [name] : [])))].toSorted()
  return names.flatMap((name) => {
    const parts = rivers.filter(({ properties }) => properties.name === name)
    const rank = Math.min(...parts.map(({ properties }) => properties.rank))
    return chain(parts.map(({ geometry }) => geometry.coordinates)).flatMap((line) =>
      CURVES.flatMap(({ near, reach, step }) => {
        const coordinates = evened(line, reach, step)
        return coordinates.length > 3 ? [{ type: 'Feature' as const, properties: { name, rank, near }, geometry: { type: 'LineString' as const, coordinates } }] : []
      }),
    )
  })
}

/** Points along a line, each the mean of the line around it. */
function evened(line: Position[], reach: number, step: number): Position[] {
  const fine = alongEvery(line, step / 4)
  const span = Math.round((reach / step) * 4)
  return fine.flatMap((_, index) => {
    // Towards the ends the span shrinks, so that they stay where they are.
    const half = Math.min(span, index, fine.length - 1 - index)
    if (index % 4 && index < fine.length - 1) return []
    const around = fine.slice(index - half, index + half + 1)
    return [[0, 1].map((axis) => Math.round((around.reduce((sum, point) => sum + point[axis]!, 0) / around.length) * 1e3) / 1e3)]
  })
}

function alongEvery(line: Position[], step: number): Position[] {
  const points: Position[] = [line[0]!]
  let left = step
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1]!, line[index]!]
    const length = Math.hypot(to[0]! - from[0]!, to[1]! - from[1]!)
    let along = left
    for (; along <= length; along += step) points.push([from[0]! + ((to[0]! - from[0]!) * along) / length, from[1]! + ((to[1]! - from[1]!) * along) / length])
    left = along - length
  }
  return points
}
