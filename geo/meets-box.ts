/**
 * What of a geometry lies in a box. Linear in its positions: Turf's booleanIntersects is exact too, but takes a third of a
 * second for the outlines of a region, and this is asked whenever the map comes to rest.
 */
import type { Geometry, Position } from 'geojson'
import type { Box } from './select'

/**
 * The position of a geometry within a box [west, south, east, north] that is nearest to a centre, all in degrees; undefined
 * where the two do not meet (edges count). Of an area that has the centre in it, the centre.
 */
export function nearestInBox(geometry: Geometry, box: Box, centre: Position): Position | undefined {
  switch (geometry.type) {
    case 'Point':
      return isInBox(geometry.coordinates, box) ? geometry.coordinates : undefined
    case 'MultiPoint':
      return nearest(geometry.coordinates.filter((position) => isInBox(position, box)), centre)
    case 'LineString':
      return nearestOfLine(geometry.coordinates, box, centre)
    case 'MultiLineString':
      return nearest(geometry.coordinates.map((line) => nearestOfLine(line, box, centre)), centre)
    case 'Polygon':
      return nearestOfArea(geometry.coordinates, box, centre)
    case 'MultiPolygon':
      return nearest(geometry.coordinates.map((polygon) => nearestOfArea(polygon, box, centre)), centre)
    case 'GeometryCollection':
      return nearest(geometry.geometries.map((part) => nearestInBox(part, box, centre)), centre)
  }
}

function isInBox([lon, lat]: Position, [west, south, east, north]: Box): boolean {
  return lon! >= west && lon! <= east && lat! >= south && lat! <= north
}

function nearest(found: (Position | undefined)[], centre: Position): Position | undefined {
  let [best, least] = [undefined as Position | undefined, Infinity]
  for (const position of found) {
    const far = position ? apart(position, centre) : Infinity
    if (far < least) [best, least] = [position, far]
  }
  return best
}

/** How far apart two positions are, squared and in degrees of latitude: enough to tell the nearer. */
function apart([lon, lat]: Position, centre: Position): number {
  return ((lon! - centre[0]!) * shrink(centre)) ** 2 + (lat! - centre[1]!) ** 2
}

function shrink([, lat]: Position): number {
  return Math.cos((lat! * Math.PI) / 180)
}

function nearestOfLine(line: Position[], box: Box, centre: Position): Position | undefined {
  const found: (Position | undefined)[] = []
  for (let i = 1; i < line.length; i++) found.push(nearestOfSegment(line[i - 1]!, line[i]!, box, centre))
  return nearest(found, centre)
}

/** A polygon meets the box where its edge does, or where it has all of the box within it. */
function nearestOfArea(polygon: Position[][], box: Box, centre: Position): Position | undefined {
  if (isInBox(centre, box) && isInside(centre, polygon)) return centre
  const edge = nearest(polygon.map((ring) => nearestOfLine(ring, box, centre)), centre)
  return edge ?? (isInside([box[0], box[1]], polygon) ? [box[0], box[1]] : undefined)
}

/** Even and odd: within the outline and in none of the holes. */
function isInside([x, y]: Position, polygon: Position[][]): boolean {
  let inside = false
  for (const ring of polygon) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[x1, y1], [x2, y2]] = [ring[i] as [number, number], ring[j] as [number, number]]
      if (y1 > y! !== y2 > y! && x! < ((x2 - x1) * (y! - y1)) / (y2 - y1) + x1) inside = !inside
    }
  }
  return inside
}

/** The part of a segment in the box (Liang and Barsky), and of that the place nearest to the centre. */
function nearestOfSegment(from: Position, to: Position, [west, south, east, north]: Box, centre: Position): Position | undefined {
  const [x, y] = from as [number, number]
  const [dx, dy] = [to[0]! - x, to[1]! - y]
  let [enters, leaves] = [0, 1]
  for (const [along, room] of [[-dx, x - west], [dx, east - x], [-dy, y - south], [dy, north - y]] as const) {
    if (along === 0) {
      if (room < 0) return undefined
    } else if (along < 0) enters = Math.max(enters, room / along)
    else leaves = Math.min(leaves, room / along)
  }
  if (enters > leaves) return undefined
  const k = shrink(centre)
  const length = (dx * k) ** 2 + dy ** 2
  const foot = length ? ((centre[0]! - x) * k * dx * k + (centre[1]! - y) * dy) / length : 0
  const share = Math.min(leaves, Math.max(enters, foot))
  return [x + share * dx, y + share * dy]
}
