/** Shapes in px: cut to the frame, simplified to what can be seen, and written as path data. */
import type { Geometry } from 'geojson'
import { mercator } from '../mercator'
import { boxOf, contains, overlap, type Box, type Frame, type Point } from './frame'

/** What the eye cannot tell on a screen, px */
const TOLERANCE = 0.35
/** Rings with less than so many px² are dropped. */
const SPECK = 1.5

/** The lines of a geometry in px, cut to a box. */
export function linesIn(geometry: Geometry, frame: Frame, box: Box): Point[][] {
  return near(geometry, frame, box).flatMap(({ points }) => cutLine(points, box))
}

/** The rings of areas in px, cut to a box; outer ones run clockwise as one looks at them, holes the other way. */
export function ringsIn(geometry: Geometry, frame: Frame, box: Box): Point[][] {
  return near(geometry, frame, box).flatMap(({ points, own }) => {
    if (Math.abs(areaOf(points)) < SPECK) return []
    const cut = contains(box, [own.left, own.top]) && contains(box, [own.right, own.bottom]) ? points : cutRing(points, box)
    return cut.length > 3 ? [cut] : []
  })
}

/** As the outlines of areas are drawn as lines: each ring with the inside to its right. */
export function outlinesIn(geometry: Geometry, frame: Frame, box: Box): Point[][] {
  return near(geometry, frame, box).flatMap(({ points }) => (Math.abs(areaOf(points)) >= SPECK ? cutLine(points, box) : []))
}

/** The lines or rings of which something may lie in a box, in px. */
function near(geometry: Geometry, frame: Frame, box: Box): { points: Point[]; own: Box }[] {
  return inWorld(geometry).flatMap(({ points, own: { left, top, right, bottom } }) => {
    const [[fromX, fromY], [toX, toY]] = [frame.place([left, top]), frame.place([right, bottom])]
    const own = { left: fromX, top: fromY, right: toX, bottom: toY }
    return overlap(own, box) || contains(box, [fromX, fromY]) ? [{ points: points.map(frame.place), own }] : []
  })
}

type Line = { /** Shares of the world */ points: Point[]; own: Box }

/** Where the lines and rings of a geometry lie in the world: reckoned once for each. */
function inWorld(geometry: Geometry): Line[] {
  const known = memory.get(geometry)
  if (known) return known
  const lines = wound(geometry).map((points): Line => ({ points, own: boxOf(points) }))
  memory.set(geometry, lines)
  return lines
}

const memory = new WeakMap<Geometry, Line[]>()

function wound(geometry: Geometry): Point[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates.map(mercator)]
  if (geometry.type === 'MultiLineString') return geometry.coordinates.map((line) => line.map(mercator))
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  return polygons.flatMap((rings) =>
    rings.map((ring, index) => {
      const points = ring.map(mercator)
      return areaOf(points) > 0 === (index === 0) ? points : points.toReversed()
    }),
  )
}

/** Twice-halved cross products: positive where the ring runs clockwise on a screen, px². */
export function areaOf(points: readonly Point[]): number {
  let sum = 0
  for (let index = 0, last = points.length - 1; index < points.length; last = index++) sum += points[last]![0] * points[index]![1] - points[index]![0] * points[last]![1]
  return sum / 2
}

/** The pieces of a line that lie in a box (Liang and Barsky). */
function cutLine(points: readonly Point[], box: Box): Point[][] {
  const pieces: Point[][] = []
  let piece: Point[] = []
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [points[index - 1]!, points[index]!]
    const inside = cutSegment(from, to, box)
    if (!inside) continue
    const [start, end] = inside
    if (!piece.length || piece.at(-1)![0] !== start[0] || piece.at(-1)![1] !== start[1]) {
      if (piece.length > 1) pieces.push(piece)
      piece = [start]
    }
    piece.push(end)
  }
  if (piece.length > 1) pieces.push(piece)
  return pieces
}

function cutSegment(from: Point, to: Point, { left, top, right, bottom }: Box): [Point, Point] | undefined {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  let [enter, leave] = [0, 1]
  for (const [way, room] of [[-dx, from[0] - left], [dx, right - from[0]], [-dy, from[1] - top], [dy, bottom - from[1]]] as const) {
    if (way === 0) {
      if (room < 0) return undefined
    } else if (way < 0) enter = Math.max(enter, room / way)
    else leave = Math.min(leave, room / way)
  }
  if (enter > leave) return undefined
  const at = (share: number): Point => [from[0] + share * dx, from[1] + share * dy]
  return [enter === 0 ? from : at(enter), leave === 1 ? to : at(leave)]
}

/** What of a ring lies in a box (Sutherland and Hodgman). */
function cutRing(points: readonly Point[], { left, top, right, bottom }: Box): Point[] {
  let ring = [...points]
  for (const [axis, limit, sign] of [[0, left, 1], [0, right, -1], [1, top, 1], [1, bottom, -1]] as const) {
    const before = ring
    ring = []
    for (let index = 0, last = before.length - 1; index < before.length; last = index++) {
      const [from, to] = [before[last]!, before[index]!]
      const [wasIn, isIn] = [(from[axis] - limit) * sign >= 0, (to[axis] - limit) * sign >= 0]
      if (wasIn !== isIn) {
        const share = (limit - from[axis]) / (to[axis] - from[axis])
        ring.push([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])])
      }
      if (isIn) ring.push(to)
    }
  }
  return ring
}

/** The points that matter (Douglas and Peucker). */
export function simplified(points: readonly Point[], tolerance = TOLERANCE): Point[] {
  // Most of what lies close together goes cheaply: what is left is within half the tolerance of where it was.
  const thin = thinned(points, tolerance / 2)
  return thin.length < 3 ? thin : kept(thin, tolerance)
}

/** Without the points that lie closer than that to the one before; the ends stay. */
function thinned(points: readonly Point[], least: number): Point[] {
  const result: Point[] = []
  let [x, y] = [Infinity, Infinity]
  points.forEach((point, index) => {
    if (index > 0 && index < points.length - 1 && (point[0] - x) ** 2 + (point[1] - y) ** 2 < least * least) return
    result.push(point)
    ;[x, y] = point
  })
  return result
}

function kept(points: readonly Point[], tolerance: number): Point[] {
  const keep = new Uint8Array(points.length)
  keep[0] = keep[points.length - 1] = 1
  const open: [number, number][] = [[0, points.length - 1]]
  for (let range = open.pop(); range; range = open.pop()) {
    const [first, last] = range
    let farthest = -1
    let most = tolerance * tolerance
    for (let index = first + 1; index < last; index++) {
      const distance = squareTo(points[index]!, points[first]!, points[last]!)
      if (distance > most) {
        farthest = index
        most = distance
      }
    }
    if (farthest < 0) continue
    keep[farthest] = 1
    open.push([first, farthest], [farthest, last])
  }
  return points.filter((_, index) => keep[index])
}

/** How far a point lies from a stretch between two others. */
export function distanceTo(point: Point, from: Point, to: Point): number {
  return Math.sqrt(squareTo(point, from, to))
}

// Of all that is done for a picture this is done most often: without lists, roots and calls.
function squareTo(point: Point, from: Point, to: Point): number {
  const x1 = from[0]
  const y1 = from[1]
  const dx = to[0] - x1
  const dy = to[1] - y1
  const length = dx * dx + dy * dy
  let share = length ? ((point[0] - x1) * dx + (point[1] - y1) * dy) / length : 0
  share = share < 0 ? 0 : share > 1 ? 1 : share
  const x = point[0] - x1 - share * dx
  const y = point[1] - y1 - share * dy
  return x * x + y * y
}

/** Path data of lines, with relative coordinates rounded to so many px; those of a closed line end with Z. */
export function pathData(lines: readonly (readonly Point[])[], precision: number, tolerance = TOLERANCE): string {
  let data = ''
  for (const line of lines) {
    const ends = line[0]![0] === line.at(-1)![0] && line[0]![1] === line.at(-1)![1]
    const points = simplified(line, tolerance)
    let [x, y] = [Math.round(points[0]![0] / precision), Math.round(points[0]![1] / precision)]
    let text = `M${written(x, precision)}${joined(written(y, precision))}`
    let steps = ''
    let moved = false
    for (const point of ends ? points.slice(1, -1) : points.slice(1)) {
      const [nextX, nextY] = [Math.round(point[0] / precision), Math.round(point[1] / precision)]
      if (nextX === x && nextY === y) continue
      const [dx, dy] = [written(nextX - x, precision), written(nextY - y, precision)]
      steps += (steps ? joined(dx) : dx) + joined(dy)
      ;[x, y] = [nextX, nextY]
      moved = true
    }
    text += steps && `l${steps}`
    if (moved) data += text + (ends ? 'z' : '')
  }
  return data
}

/** A whole number of steps as px, without the zero before the point. */
function written(steps: number, precision: number): string {
  const text = String(Math.round(steps * precision * 100) / 100)
  return text.startsWith('0.') ? text.slice(1) : text.startsWith('-0.') ? `-${text.slice(2)}` : text
}

const joined = (number: string) => (number.startsWith('-') ? number : ` ${number}`)
