/**
 * Rounds a coarse line's corners. The 1:50m waters come on a grid of some 1.7 km, which shows as steps close up; the line
 * is no better known for being smooth, only less distracting.
 */
import type { Position } from 'geojson'
import { distanceToLine } from './geometry'

/** Size of the package's grid, in degrees. */
const GRID = 0.017

export function smooth(line: Position[]): Position[] {
  let result = straighten(line, GRID * 0.6)
  for (let round = 0; round < 2; round++) result = cutCorners(result)
  return straighten(result, 0.003).map(([lon, lat]) => [Math.round(lon! * 1e4) / 1e4, Math.round(lat! * 1e4) / 1e4])
}

/** Douglas and Peucker: keeps the ends, and what lies farther than `tolerance` from the line between kept points. */
export function straighten(line: Position[], tolerance: number): Position[] {
  if (line.length < 3) return line
  let [farthest, distance] = [0, 0]
  const chord = [line[0]!, line.at(-1)!]
  for (let index = 1; index < line.length - 1; index++) {
    const each = distanceToLine(line[index]!, chord)
    if (each > distance) [farthest, distance] = [index, each]
  }
  if (distance <= tolerance) return chord
  return [...straighten(line.slice(0, farthest + 1), tolerance), ...straighten(line.slice(farthest), tolerance).slice(1)]
}

/** Chaikin: replaces each corner by two points on the lines beside it; the ends stay. */
function cutCorners(line: Position[]): Position[] {
  const between = (from: Position, to: Position, share: number) => [from[0]! + (to[0]! - from[0]!) * share, from[1]! + (to[1]! - from[1]!) * share]
  const inner = line.slice(1).flatMap((point, index) => [between(line[index]!, point, 0.25), between(line[index]!, point, 0.75)])
  return [line[0]!, ...inner.slice(1, -1), line.at(-1)!]
}
