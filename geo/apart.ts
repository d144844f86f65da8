/** How far apart two features of a map are, in km. */
import { booleanIntersects } from '@turf/boolean-intersects'
import { distance } from '@turf/distance'
import { pointToLineDistance } from '@turf/point-to-line-distance'
import type { Geometry, Position } from 'geojson'
import { boundingBox, positions } from './geometry'

/** Km in a degree of a great circle, on Turf's sphere of 6,371.0088 km */
const DEGREE = (6371.0088 * Math.PI) / 180
/** So many of the nearest pairs, as they look on a flat map, are measured on the sphere. */
const MEASURED = 24

/**
 * The shortest way between two geometries in km, along great circles on a sphere (Turf): 0 where one lies in or crosses the
 * other. Of two outlines it is the shortest from any corner of either to any edge of the other, which is where two that do
 * not cross come closest. Infinity where that is more than `most` km: far pairs are not worth measuring.
 */
export function kmBetween(a: Geometry, b: Geometry, most = Infinity): number {
  const gap = gapBetween(boundingBox(a), boundingBox(b))
  if (gap > most) return Infinity
  const measured = a.type === 'Point' && b.type === 'Point' ? distance(a, b) : gap === 0 && booleanIntersects(a, b) ? 0 : nearest(a, b, most)
  return measured <= most ? measured : Infinity
}

type Box = ReturnType<typeof boundingBox>

/** What lies between two boxes is at least so many km wide; 0 where they meet. */
function gapBetween([west, south, east, north]: Box, [west2, south2, east2, north2]: Box): number {
  const up = Math.max(0, south2 - north, south - north2) * DEGREE
  const along = Math.max(0, west2 - east, west - east2)
  // Degrees of longitude are narrowest where the farther of the two boxes from the equator ends; a great circle may cut the corner, hence the tenth.
  const narrow = Math.cos((Math.min(89, Math.max(...[south, north, south2, north2].map(Math.abs))) * Math.PI) / 180)
  return Math.max(up, along * DEGREE * narrow * 0.9)
}

/** The shortest way from a corner of either to an edge of the other. */
function nearest(a: Geometry, b: Geometry, most: number): number {
  const pairs = [...nearestPairs(a, b, most), ...nearestPairs(b, a, most)]
  return Math.min(Infinity, ...pairs.map(({ corner, edge: [from, to] }) => (same(from, to) ? distance(corner, from) : pointToLineDistance(corner, { type: 'LineString', coordinates: [from, to] }))))
}

type Edge = [Position, Position]
type Pair = { corner: Position; edge: Edge; flat: number }

/** The few pairs of a corner of one and an edge of the other that are nearest on a flat map. */
function nearestPairs(one: Geometry, other: Geometry, most: number): Pair[] {
  const [near, far] = [boundingBox(one), boundingBox(other)]
  const edges = edgesOf(other).filter((edge) => gapBetween(near, boxOf(edge)) <= most)
  const corners = positions(one).map(({ value }) => value).filter((corner) => gapBetween(boxOf([corner, corner]), far) <= most)
  const scale = Math.cos((((near[1] + near[3]) / 2) * Math.PI) / 180)
  const courses = edges.map((edge) => courseOf(edge, scale))
  let best: Pair[] = []
  let enough = Infinity
  for (const corner of corners) {
    const [x, y] = [corner[0]! * scale, corner[1]!]
    for (let index = 0; index < courses.length; index++) {
      const flat = flatDistance(x, y, courses[index]!)
      if (flat >= enough) continue
      best.push({ corner, edge: edges[index]!, flat })
      // Sorted now and then, not at each: outlines have thousands of corners.
      if (best.length < 2 * MEASURED) continue
      best = best.toSorted((a, b) => a.flat - b.flat).slice(0, MEASURED)
      enough = best.at(-1)!.flat
    }
  }
  return best
}

/** The edges of lines and outlines; of a point one without length. */
function edgesOf(geometry: Geometry): Edge[] {
  const along = (line: Position[]): Edge[] => line.slice(1).map((to, index) => [line[index]!, to])
  switch (geometry.type) {
    case 'Point': return [[geometry.coordinates, geometry.coordinates]]
    case 'MultiPoint': return geometry.coordinates.map((at): Edge => [at, at])
    case 'LineString': return along(geometry.coordinates)
    case 'MultiLineString':
    case 'Polygon': return geometry.coordinates.flatMap(along)
    case 'MultiPolygon': return geometry.coordinates.flat().flatMap(along)
    case 'GeometryCollection': return geometry.geometries.flatMap(edgesOf)
  }
}

function boxOf([[x1, y1], [x2, y2]]: Edge): Box {
  return [Math.min(x1!, x2!), Math.min(y1!, y2!), Math.max(x1!, x2!), Math.max(y1!, y2!)]
}

/** An edge on a flat map: where it begins, how far it goes and the square of its length, in degrees of latitude. */
type Course = { x: number; y: number; right: number; up: number; square: number }

/** Longitudes are drawn together as they are at the map's latitude. */
function courseOf([[x1, y1], [x2, y2]]: Edge, scale: number): Course {
  const [right, up] = [(x2! - x1!) * scale, y2! - y1!]
  return { x: x1! * scale, y: y1!, right, up, square: right * right + up * up }
}

/** The square of the distance from a point on that map to an edge. */
function flatDistance(x: number, y: number, edge: Course): number {
  const px = x - edge.x
  const py = y - edge.y
  const share = edge.square ? Math.min(1, Math.max(0, (px * edge.right + py * edge.up) / edge.square)) : 0
  return (px - share * edge.right) ** 2 + (py - share * edge.up) ** 2
}

function same(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1]
}
