/** Rules for geometry, as RFC 7946 has them: longitude first, degrees, WGS 84. */
import type { Geometry, Position } from 'geojson'

export type Extent = { west: number; south: number; east: number; north: number }

/** What is wrong with a position (degrees), in words; undefined when nothing is. */
export function wrongPosition([lon, lat]: Position, extent?: Extent): string | undefined {
  const given = `longitude ${lon}, latitude ${lat}`
  const inside = (x: number, y: number) => extent && x >= extent.west && x <= extent.east && y >= extent.south && y <= extent.north
  if (extent && !inside(lon!, lat!) && inside(lat!, lon!)) return `${given} looks swapped: the atlas's extent has the point the other way round`
  if (Math.abs(lat!) > 90) return `${given}: latitude must lie from -90 to 90${Math.abs(lon!) <= 90 ? '; longitude and latitude look swapped' : ''}`
  if (Math.abs(lon!) > 180) return `${given}: longitude must lie from -180 to 180`
  return undefined
}

/** Twice the signed area of a ring in square degrees: positive when it runs counter-clockwise. */
export function signedArea(ring: Position[]): number {
  let sum = 0
  for (let i = 0; i < ring.length; i++) {
    const [x1, y1] = ring[i]!
    const [x2, y2] = ring[(i + 1) % ring.length]!
    sum += x1! * y2! - x2! * y1!
  }
  return sum
}

export function isClosed(ring: Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)]
  return first !== undefined && first[0] === last![0] && first[1] === last![1]
}

type Located<T> = { path: (string | number)[]; value: T }

/** The rings of a geometry's polygons, each with its place; the first of a polygon is its outline, the others holes. */
export function rings(geometry: Geometry): (Located<Position[]> & { hole: boolean })[] {
  const of = (polygon: Position[][], path: (string | number)[]) => polygon.map((value, index) => ({ value, path: [...path, index], hole: index > 0 }))
  if (geometry.type === 'Polygon') return of(geometry.coordinates, [])
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap((polygon, index) => of(polygon, [index]))
  return []
}

/** Every position of a geometry, with its place in `coordinates`. */
export function positions(geometry: Geometry): Located<Position>[] {
  if (geometry.type === 'GeometryCollection') return []
  const walk = (value: unknown, path: (string | number)[]): Located<Position>[] =>
    typeof (value as unknown[])[0] === 'number'
      ? [{ path, value: value as Position }]
      : (value as unknown[]).flatMap((inner, index) => walk(inner, [...path, index]))
  return walk(geometry.coordinates, [])
}

/** point, line or area: the dimension of a geometry in the words of a layer's kinds. */
export function dimension(geometry: Geometry): 'point' | 'line' | 'area' {
  if (geometry.type.endsWith('Point')) return 'point'
  return geometry.type.endsWith('LineString') ? 'line' : 'area'
}

/** The smallest box [west, south, east, north] around a geometry, in degrees. */
export function boundingBox(geometry: Geometry): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { value } of positions(geometry)) {
    box[0] = Math.min(box[0], value[0]!)
    box[1] = Math.min(box[1], value[1]!)
    box[2] = Math.max(box[2], value[0]!)
    box[3] = Math.max(box[3], value[1]!)
  }
  return box
}

/** A box with so many km more on each side. */
export function widened([west, south, east, north]: [number, number, number, number], km: number): [number, number, number, number] {
  const up = km / 111.2
  const along = up / Math.max(0.1, Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180))
  return [west - along, Math.max(-85, south - up), east + along, Math.min(85, north + up)]
}
