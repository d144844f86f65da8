/**
 * One topology for the whole base map. It is built from Natural Earth's 1:10m provinces everywhere: neighbouring shapes
 * share their lines, so simplifying far-away lines more than near ones leaves no gap and no overlap, as putting a 1:10m
 * region into a 1:50m world would. Countries are merged from their provinces, so the two always agree.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, merge, mergeArcs, mesh } from 'topojson-client'
import { topology as toTopology } from 'topojson-server'
import { filter, filterAttachedWeight, planarRingArea, planarTriangleArea, presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { COUNTRY_CODES, COUNTRY_NAMES, MERGED, MOVED, NEIGHBOURS_WITH_PROVINCES, PARTS } from './corrections'
import { inBox, polygonsOf, rightHanded, withoutRepeats, type Box } from './geometry'

export type Province = { adm1_code: string; adm0_a3: string; admin: string; iso_3166_2: string; name: string; name_en: string; name_fa: string; name_ru: string }
/** The smallest piece the map tells apart: a province near by, a country or a disputed part of one elsewhere. */
export type Unit = { id: string; iso3: string; country: string; province?: Province }
export type Units = Topology<{ units: GeometryCollection<Unit> }>

/**
 * Where the reader may look closely, where only in passing, and where capitals lie that diplomacy goes to; beyond, the
 * map is a backdrop.
 */
const NEAR: Box = { west: 44, south: 22, east: 90, north: 57 }
const AROUND: Box = { west: 28, south: 8, east: 108, north: 68 }
const ABROAD: Box = { west: -12, south: 20, east: 145, north: 72 }
type Zone = 'focus' | 'near' | 'around' | 'abroad' | 'far'
/**
 * Least area, in square degrees, of the triangle that a point makes with the points beside it. Lines of the countries in
 * focus keep all that shows at zoom 9; the rest of the world is as coarse as 1:50m maps are.
 */
const DETAIL: Record<Zone, number> = { focus: 6e-6, near: 2e-4, around: 2.5e-3, abroad: 0.012, far: 0.12 }
/** Islands smaller than this many square degrees go. */
const ISLAND: Record<Zone, number> = { focus: 2e-4, near: 1e-3, around: 1e-2, abroad: 0.05, far: 0.2 }
/** Decimals of a degree: 11 m in the region, and no finer elsewhere than what is left of the lines there. */
const DECIMALS: Record<Zone, number> = { focus: 4, near: 4, around: 3, abroad: 2, far: 2 }

export function readProvinces(folder: string): Feature<Polygon | MultiPolygon, Province>[] {
  const path = join(folder, 'data', 'build.json')
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<Polygon | MultiPolygon, Province>
  if (features?.length !== 4596) {
    throw new Error(`The province file holds ${features?.length ?? 'no'} features instead of 4596. Another version of the package was fetched: set the version in scripts/basemap/packages.ts, and check every correction in corrections.ts before changing this number.`)
  }
  return features
}

export function buildUnits(provinces: Feature<Polygon | MultiPolygon, Province>[], focus: string[]): Units {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: provinces.map((province) => ({ ...province, geometry: { ...province.geometry, coordinates: tidy(province.geometry.coordinates) } as Polygon })),
  }
  const raw = toTopology({ provinces: collection }) as unknown as Topology<{ provinces: GeometryCollection<Province> }>
  const byCode = new Map(provinces.map(({ properties }) => [properties.adm1_code, properties]))

  const names = countryNames(provinces)
  const pieces = new Map<string, { unit: Unit; geometries: Polygon[] }>()
  for (const geometry of raw.objects.provinces.geometries) {
    const unit = unitOf(geometry.properties as Province, byCode, names, focus)
    const piece = pieces.get(unit.id) ?? { unit, geometries: [] }
    pieces.set(unit.id, piece)
    piece.geometries.push(geometry as never)
  }
  const merged: Feature[] = [...pieces.values()]
    .toSorted((one, other) => (one.unit.id < other.unit.id ? -1 : 1))
    .map(({ unit, geometries }) => ({ type: 'Feature', properties: unit, geometry: merge(raw, geometries as never) }))
  const exact = toTopology({ units: { type: 'FeatureCollection', features: merged } as FeatureCollection }) as unknown as Units
  return coarsen(exact, focus)
}

function coarsen(exact: Units, focus: string[]): Units {
  const key = (point: Position) => `${point[0]},${point[1]}`
  const held = new Set<string>()
  for (const unit of exact.objects.units.geometries.filter(({ properties }) => focus.includes((properties as Unit).iso3))) {
    for (const ring of polygonsOf((feature(exact, unit) as Feature<Polygon | MultiPolygon>).geometry).flat()) for (const point of ring) held.add(key(point))
  }
  const zone = (point: Position): Zone => (held.has(key(point)) ? 'focus' : inBox(point, NEAR) ? 'near' : inBox(point, AROUND) ? 'around' : inBox(point, ABROAD) ? 'abroad' : 'far')

  const weighted = presimplify(exact, (triangle) => {
    const corner = triangle[1] as Position
    // The cut along ±180° and some of Antarctica's lower edge must stay, or the edge would span the world in one line.
    if (Math.abs(corner[0]!) === 180 || (corner[1]! <= -85 && Math.round(corner[0]!) % 30 === 0)) return Infinity
    return planarTriangleArea(triangle) / DETAIL[zone(corner)]
  })
  const simple = simplify(weighted, 1)
  const large = filterAttachedWeight(simple, 1, (ring) => planarRingArea(ring as never) / ISLAND[zone(ring[0] as Position)])
  return rounded(filter(simple, large) as unknown as Units, (point) => DECIMALS[zone(point)])
}

/** Rounds each point by where it lies. Whatever shares a point still does, since the shapes share their lines. */
function rounded(units: Units, decimals: (point: Position) => number): Units {
  const arcs = units.arcs.map((arc) => {
    const points = arc.map((point) => {
      const scale = 10 ** decimals(point)
      return point.map((degrees) => Math.round(degrees * scale) / scale)
    })
    const distinct = withoutRepeats(points)
    return distinct.length > 1 ? distinct : points
  })
  return { ...units, arcs }
}

function unitOf(province: Province, byCode: Map<string, Province>, names: Map<string, string>, focus: string[]): Unit {
  const code = province.adm1_code
  const iso3 = MOVED[code] ?? COUNTRY_CODES[province.adm0_a3] ?? province.adm0_a3
  const country = names.get(iso3)
  if (!country) throw new Error(`Province ${code} is in ${iso3}, a country without a name: add ${iso3} to COUNTRY_NAMES in scripts/basemap/corrections.ts.`)
  const inProvinces = focus.includes(iso3) || NEIGHBOURS_WITH_PROVINCES.includes(iso3)
  const main = byCode.get(MERGED[code] ?? code)!
  const id = PARTS[code] ?? (inProvinces ? main.adm1_code : '')
  return { id: `${iso3}/${id}`, iso3, country, ...(inProvinces && { province: main }) }
}

/** English names by code, from the provinces whose country code is the country's own. */
function countryNames(provinces: Feature<Polygon | MultiPolygon, Province>[]): Map<string, string> {
  const own = provinces.filter(({ properties }) => !COUNTRY_CODES[properties.adm0_a3])
  return new Map([...own.map(({ properties }) => [properties.adm0_a3, properties.admin] as const), ...Object.entries(COUNTRY_NAMES)])
}

/** The alpha-3 code of each of these countries by its alpha-2 code, which most of its provinces' codes begin with. */
export function codesOf(provinces: Feature<Polygon | MultiPolygon, Province>[], countries: string[]): Map<string, string> {
  const codes = new Map<string, string>()
  for (const iso3 of countries) {
    const counts = new Map<string, number>()
    for (const { properties } of provinces) {
      const iso2 = properties.iso_3166_2?.slice(0, 2)
      if (/^[A-Z]{2}$/.test(iso2) && (COUNTRY_CODES[properties.adm0_a3] ?? properties.adm0_a3) === iso3) counts.set(iso2, (counts.get(iso2) ?? 0) + 1)
    }
    const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
    if (most) codes.set(most[0], iso3)
  }
  return codes
}

/** Rounds to four decimals (11 m), puts the cut exactly on ±180° and stops Antarctica where a Mercator map does. */
function tidy(coordinates: unknown): never {
  if (!Array.isArray(coordinates)) throw new Error(`A province has ${JSON.stringify(coordinates)} where coordinates should be.`)
  if (typeof coordinates[0] !== 'number') return coordinates.map((each) => tidy(each)) as never
  const [lon, lat] = coordinates as [number, number]
  return [Math.abs(lon) > 179.999 ? Math.sign(lon) * 180 : round(lon), Math.max(round(lat), -85)] as never
}
const round = (value: number) => Math.round(value * 1e4) / 1e4

export const allUnits = (units: Units): Unit[] => units.objects.units.geometries.map(({ properties }) => properties as Unit)

/** The lines between units of which `which` is true, in either order. */
export function linesBetween(units: Units, which: (one: Unit, other: Unit) => boolean): Position[][] {
  const unitOfGeometry = (geometry: unknown) => (geometry as { properties: Unit }).properties
  return mesh(units, units.objects.units as never, (one, other) => one !== other && which(unitOfGeometry(one), unitOfGeometry(other))).coordinates
}

/** The area of all units that `which` picks, as one right-handed shape. */
export function areaOf(units: Units, which: (unit: Unit) => boolean): Polygon | MultiPolygon {
  const picked = units.objects.units.geometries.filter((geometry) => which(geometry.properties as Unit))
  return rightHanded(feature(units, mergeArcs(units, picked as never)).geometry as MultiPolygon)
}
