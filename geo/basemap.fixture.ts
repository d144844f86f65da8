/** The committed data as the base map's tests read them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson'

const data = join(import.meta.dirname, '..', 'data')
export const text = (path: string) => readFileSync(join(data, path), 'utf8')
export const features = <Shape extends Geometry = Geometry>(path: string) => (JSON.parse(text(path)) as { features: Feature<Shape, Record<string, unknown>>[] }).features
export const base = <Shape extends Geometry = Geometry>(name: string) => features<Shape>(`basemap/${name}.geojson`)

export type Area = Polygon | MultiPolygon
export const countries = base<Area>('countries')
export const country = (iso3: string) => countries.find(({ properties }) => properties.iso3 === iso3)!.geometry
export const countriesAt = (point: Position) => countries.filter(({ geometry }) => holds(geometry, point)).map(({ properties }) => properties.iso3)
export const polygons = (area: Area) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates)

export function holds(area: Area, point: Position): boolean {
  return polygons(area).some((rings) => ringHolds(rings[0]!, point) && !rings.slice(1).some((ring) => ringHolds(ring, point)))
}

const heights = new WeakMap<Position[], [south: number, north: number]>()

function ringHolds(ring: Position[], [x, y]: Position): boolean {
  const lats = () => ring.map(([, lat]) => lat!)
  const [south, north] = heights.get(ring) ?? [Math.min(...lats()), Math.max(...lats())]
  heights.set(ring, [south, north])
  if (y! < south || y! > north) return false
  return ring.slice(1).filter(([x2, y2], index) => {
    const [x1, y1] = ring[index] as [number, number]
    return y1 > y! !== y2! > y! && x! < ((x2! - x1) * (y! - y1)) / (y2! - y1) + x1
  }).length % 2 === 1
}
