/** The course of a directed line: a smooth curve through the points that are given, and the heading it ends with. */
import type { Position } from 'geojson'
import { mercator, unmercator } from '../mercator'

type Point = [x: number, y: number]

/** Steps between two points: more than the eye can tell. */
const STEPS = 12
/** How far a course of two points bows to the right, as a share of its length: there and back do not cover each other. */
const BOW = 0.1

/** The curve through the points, as the map shows it: it passes each of them. Two points alone are joined by a slight bow. */
export function courseOf(line: Position[]): Position[] {
  const points = line.map((position) => mercator(position) as Point).filter((point, index, all) => index === 0 || point[0] !== all[index - 1]![0] || point[1] !== all[index - 1]![1])
  if (points.length < 2) return line
  const curve = points.length === 2 ? bow(points[0]!, points[1]!) : through(points)
  // Its ends are the given ones to the last digit: what meets there still does.
  return [line[0]!, ...curve.slice(1, -1).map((point) => unmercator(point).map(round)), line.at(-1)!]
}

/** Which way the line ends, on the map: degrees clockwise from east. */
export function headingOf(line: Position[]): number {
  const [[x1, y1], [x2, y2]] = [mercator(line.at(-2)!), mercator(line.at(-1)!)]
  return round((Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI)
}

function bow([x1, y1]: Point, [x2, y2]: Point): Point[] {
  // A parabola rises half as high as its control point.
  const control: Point = [(x1 + x2) / 2 - (y2 - y1) * BOW * 2, (y1 + y2) / 2 + (x2 - x1) * BOW * 2]
  return Array.from({ length: STEPS * 2 + 1 }, (_, step): Point => {
    const t = step / (STEPS * 2)
    const at = (from: number, by: number, to: number) => (1 - t) ** 2 * from + 2 * (1 - t) * t * by + t ** 2 * to
    return [at(x1, control[0], x2), at(y1, control[1], y2)]
  })
}

/** Catmull and Rom's spline with centripetal knots, which makes neither loops nor cusps. */
function through(points: Point[]): Point[] {
  const mirrored = (end: Point, next: Point): Point => [2 * end[0] - next[0], 2 * end[1] - next[1]]
  const all = [mirrored(points[0]!, points[1]!), ...points, mirrored(points.at(-1)!, points.at(-2)!)]
  const curve = points.slice(1).flatMap((_, index) => piece(all[index]!, all[index + 1]!, all[index + 2]!, all[index + 3]!))
  return [...curve, points.at(-1)!]
}

function piece(p0: Point, p1: Point, p2: Point, p3: Point): Point[] {
  const knot = (from: number, a: Point, b: Point) => from + Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1]))
  const t0 = 0
  const t1 = knot(t0, p0, p1)
  const t2 = knot(t1, p1, p2)
  const t3 = knot(t2, p2, p3)
  const mix = (a: Point, b: Point, from: number, to: number, t: number): Point => {
    const share = (t - from) / (to - from)
    return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
  }
  return Array.from({ length: STEPS }, (_, step) => {
    const t = t1 + ((t2 - t1) * step) / STEPS
    const [a, b, c] = [mix(p0, p1, t0, t1, t), mix(p1, p2, t1, t2, t), mix(p2, p3, t2, t3, t)]
    return mix(mix(a, b, t0, t2, t), mix(b, c, t1, t3, t), t1, t2, t)
  })
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5
}
