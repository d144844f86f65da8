/** Lines between provinces, and points for the names of countries and provinces. */
import type { Feature, Geometry, LineString, MultiPolygon, Point, Polygon } from 'geojson'
import { COUNTRY_ARCS } from './arc-names'
import { chain } from './borders'
import type { Country } from './countries'
import { labelPoint, polygonsOf, ringArea } from './geometry'
import { PROVINCE_NAMES } from './province-names'
import { allUnits, areaOf, linesBetween, type Unit, type Units } from './topology'

export type ProvinceLine = { iso3: string; focus: boolean; kind: 'province' | 'lease'; note?: string }
/** `to` is a zoom: from there on the country's name is written along a curve. */
export type Label = { kind: 'country' | 'province'; name: string; iso3: string; focus: boolean; rank: number; to?: number }

const BAIKONUR = 'Baikonur: part of Kazakhstan, leased to Russia until 2050.'

/** What makes two units one province; the lease around Baikonur is told apart from the province it lies in. */
const provinceOf = (unit: Unit) => unit.province?.adm1_code ?? unit.id

export function buildProvinceLines(units: Units, focus: string[]): Feature<LineString, ProvinceLine>[] {
  const countriesInProvinces = [...new Set(allUnits(units).flatMap(({ iso3, province }) => (province ? [iso3] : [])))].toSorted()
  const lines = (iso3: string, within: (one: Unit, other: Unit) => boolean, properties: ProvinceLine) =>
    chain(
      linesBetween(units, (one, other) => one.iso3 === iso3 && other.iso3 === iso3 && within(one, other)),
    ).map((coordinates): Feature<LineString, ProvinceLine> => ({ type: 'Feature', properties, geometry: { type: 'LineString', coordinates } }))
  return [
    ...countriesInProvinces.flatMap((iso3) => lines(iso3, (one, other) => provinceOf(one) !== provinceOf(other), { iso3, focus: focus.includes(iso3), kind: 'province' })),
    ...lines('KAZ', (one, other) => provinceOf(one) === provinceOf(other), { iso3: 'KAZ', focus: true, kind: 'lease', note: BAIKONUR }),
  ]
}

/** From this zoom the map shows a region; below, a good part of the world. */
const REGIONAL = 4
/** Countries that reach far beyond the region: their middle keeps its name on a closer map, beside the one that the region has on a curve. */
const ALSO_FAR = ['CHN', 'RUS']
/** Countries of at least so many km² are named on a map of the world, of a continent, of a region; smaller ones only close up. */
const NAMED_FROM: [rank: number, area: number][] = [[2, 7e5], [3, 2.5e5], [4, 1e4]]

/**
 * Ranks of provinces and of countries in focus run from 1, a name for a map of the region, to 4, for a close look; those
 * of other countries from 2 to 5 by size. Cities that are provinces are towns already.
 */
export function buildLabels(units: Units, countries: Feature<Geometry, Country>[], focus: string[]): Feature<Point, Label>[] {
  const point = (lon: number, lat: number, properties: Label): Feature<Point, Label> => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } })
  const ofCountries = countries.filter(({ properties }) => !UNNAMED.includes(properties.iso3)).flatMap(({ geometry, properties: { iso3, name, lon, lat, focus: inFocus } }) => {
    const size = squareKilometres(geometry as Polygon | MultiPolygon)
    const label: Label = { kind: 'country', name, iso3, focus: inFocus, rank: inFocus ? 1 : (NAMED_FROM.find(([, least]) => size >= least)?.[0] ?? 5) }
    // From there on the name is written along its curve.
    return [point(lon, lat, { ...label, ...(COUNTRY_ARCS[iso3] && !ALSO_FAR.includes(iso3) && { to: REGIONAL }) })]
  })
  const provinces = new Map(allUnits(units).flatMap((unit) => (unit.province ? [[unit.province.adm1_code, unit] as const] : [])))
  const ofProvinces = [...provinces]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .filter(([code]) => !CITIES.includes(code))
    .map(([code, { iso3, province }]) => {
      const [lon, lat] = labelPoint(areaOf(units, (unit) => unit.province?.adm1_code === code)) as [number, number]
      const name = PROVINCE_NAMES.get(code)?.name ?? province!.name_en ?? province!.name
      return point(lon, lat, { kind: 'province', name, iso3, focus: focus.includes(iso3), rank: focus.includes(iso3) ? 3 : 4 })
    })
  return [...ofCountries, ...ofProvinces]
}

/** A glacier, and an island that belongs to a country beyond the extent. */
const UNNAMED = ['XSI', 'PRI']

function squareKilometres(geometry: Polygon | MultiPolygon): number {
  return polygonsOf(geometry).reduce((sum, [ring]) => {
    const middle = (Math.max(...ring!.map(([, lat]) => lat!)) + Math.min(...ring!.map(([, lat]) => lat!))) / 2
    return sum + Math.abs(ringArea(ring!)) * 12_364 * Math.cos((middle * Math.PI) / 180)
  }, 0)
}

const CITIES = ['KAZ-4829', 'KAZ-4830', 'KGZ-1115', 'TJK-5491', 'UZB-4828', 'PAK-1110']
