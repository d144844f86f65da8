/** Where a symbol of a geometry stands: a point where it is, an area at the point farthest from its edge. */
import type { Geometry, Position } from 'geojson'
import type { Frame, Point } from './frame'
import { areaOf, distanceTo } from './shape'

/** px; of a line its beginning, of several areas one in each. */
export function middlesOf(geometry: Geometry, { project }: Frame): Point[] {
  switch (geometry.type) {
    case 'Point':
      return [project(geometry.coordinates)]
    case 'MultiPoint':
      return geometry.coordinates.map(project)
    case 'LineString':
      return [project(geometry.coordinates[0]!)]
    case 'MultiLineString':
      return geometry.coordinates.map(([first]) => project(first!))
    case 'Polygon':
      return middleOf(geometry.coordinates, project)
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => middleOf(rings, project))
    case 'GeometryCollection':
      return []
  }
}

/** The point of an area farthest from its edge, to a px or so: the best of a grid, and of ever finer ones around it. */
function middleOf(rings: Position[][], project: Frame['project']): Point[] {
  const points = rings.map((ring) => ring.map(project))
  const outer = points[0]!
  if (Math.abs(areaOf(outer)) < 4) return []
  const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)]
  let [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  let best: Point = [(left + right) / 2, (top + bottom) / 2]
  const steps = 8
  for (let round = 0; round < 6; round++) {
    let most = room(best, points)
    const [stepX, stepY] = [(right - left) / steps, (bottom - top) / steps]
    for (let row = 0; row <= steps; row++) {
      for (let column = 0; column <= steps; column++) {
        const point: Point = [left + column * stepX, top + row * stepY]
        const distance = room(point, points)
        if (distance > most) [best, most] = [point, distance]
      }
    }
    ;[left, top, right, bottom] = [best[0] - stepX, best[1] - stepY, best[0] + stepX, best[1] + stepY]
    if (Math.max(stepX, stepY) < 1) break
  }
  return [best]
}

/** How far a point lies from the edge; negative outside. */
function room(point: Point, rings: Point[][]): number {
  let inside = false
  let least = Infinity
  for (const ring of rings) {
    for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
      const [a, b] = [ring[index]!, ring[last]!]
      if (a[1] > point[1] !== b[1] > point[1] && point[0] < ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
      least = Math.min(least, distanceTo(point, a, b))
    }
  }
  return inside ? least : -least
}
