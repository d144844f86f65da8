/** Lakes: those of the region from OpenStreetMap as they were in 2017, the rest around from Natural Earth at 1:50m. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { contains, inBox, polygonsOf, rightHanded, ringArea, type Box } from './geometry'
import { LAKES } from './lake-names'
import { SHOWN, type Waters } from './rivers'
import { smooth, straighten } from './smooth'

export type Lake = { name?: string; from: 'openstreetmap' | 'natural-earth' }

export function buildLakes(folder: string, waters: Waters): Feature<Polygon | MultiPolygon, Lake>[] {
  const detailed = detailedLakes(folder)
  const boxes = detailed.flatMap(({ geometry }) => polygonsOf(geometry).map(([ring]) => boxOf(ring!)))
  const coarse = (feature(waters, waters.objects.lakes).features as Feature<Polygon | MultiPolygon>[]).flatMap(({ geometry }): Feature<Polygon | MultiPolygon, Lake>[] => {
    const outer = polygonsOf(geometry)[0]![0]!
    if (!inBox(outer[0]!, SHOWN) || boxes.some((box) => overlap(box, boxOf(outer)))) return []
    const rings = polygonsOf(geometry).map((polygon) => polygon.map(smoothRing))
    return [{ type: 'Feature', properties: { from: 'natural-earth' }, geometry: rightHanded({ type: 'MultiPolygon', coordinates: rings }) }]
  })
  return [...detailed, ...coarse.toSorted((one, other) => size(other) - size(one))]
}

function detailedLakes(folder: string): Feature<Polygon | MultiPolygon, Lake>[] {
  const { geometries } = JSON.parse(readFileSync(join(folder, 'map.geo.json'), 'utf8')) as GeometryCollection<Polygon | MultiPolygon>
  // The package's largest polygons are the oceans and the Caspian.
  const polygons = geometries.flatMap(polygonsOf).filter(([ring]) => Math.abs(ringArea(ring!)) < 10)
  return LAKES.map(({ name, in: places }) => {
    const found = places.map((place) => {
      const holding = polygons.filter((polygon) => contains({ type: 'Polygon', coordinates: polygon }, place))
      const around = polygons.filter(([ring]) => inBox(place, boxOf(ring!))).toSorted(([one], [other]) => Math.abs(ringArea(other!)) - Math.abs(ringArea(one!)))
      const lake = holding[0] ?? around[0]
      if (!lake) throw new Error(`No lake lies at ${JSON.stringify(place)} for ${name}: correct the place in scripts/basemap/lake-names.ts.`)
      return lake.map((ring) => straightenRing(ring))
    })
    return { type: 'Feature', properties: { name, from: 'openstreetmap' }, geometry: rightHanded({ type: 'MultiPolygon', coordinates: found }) }
  })
}

function straightenRing(ring: Position[]): Position[] {
  const middle = ring.length >> 1
  return [...straighten(ring.slice(0, middle + 1), 0.003), ...straighten(ring.slice(middle), 0.003).slice(1)]
}

/** Smoothed in two halves, since a line that ends where it begins has no chord. */
function smoothRing(ring: Position[]): Position[] {
  const middle = ring.length >> 1
  return [...smooth(ring.slice(0, middle + 1)), ...smooth(ring.slice(middle)).slice(1)]
}

function boxOf(ring: Position[]): Box {
  const [lons, lats] = [ring.map(([lon]) => lon!), ring.map(([, lat]) => lat!)]
  return { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) }
}

const overlap = (one: Box, other: Box) => one.west < other.east && other.west < one.east && one.south < other.north && other.south < one.north
const size = ({ geometry }: Feature<Polygon | MultiPolygon>) => Math.abs(ringArea(polygonsOf(geometry)[0]![0]!))
