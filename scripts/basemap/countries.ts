/** The world's land, and the countries that reach into the atlas's extent, with a point for the name of each. */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { inBox, labelPoint, polygonsOf, type Box } from './geometry'
import { allUnits, areaOf, type Units } from './topology'

/** Where a name does not sit well in the roomiest place of its country: off the middle, or beyond the extent. */
const LABELS: Record<string, Position> = {
  BRA: [-52, -6], CAN: [-94, 55], CHN: [103, 34.5], EGY: [29.5, 26.8], GBR: [-1.6, 52.6], IDN: [113.5, -0.6], IND: [77.5, 24], ITA: [12.3, 43.2], JPN: [138.2, 36.2], MEX: [-102.5, 24.2],
  MNG: [103, 46.5], NOR: [9, 61.2], POL: [19.2, 52.2], RUS: [68, 59], SAU: [45.5, 21.8], SWE: [15.3, 62.3], THA: [101.5, 15.8], TUR: [33.8, 39.1], USA: [-97, 39.5], VNM: [105.2, 21.6],
}

export type Country = { iso3: string; name: string; focus: boolean; lon: number; lat: number }

/** Land as one feature a polygon. Countries and land come from one topology, so there is nothing between them. */
export function land(units: Units): Feature<Polygon, Record<string, never>>[] {
  return polygonsOf(areaOf(units, () => true)).map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }))
}

export function countries(units: Units, focus: string[], extent: Box): Feature<Polygon | MultiPolygon, Country>[] {
  const names = new Map(allUnits(units).map(({ iso3, country }) => [iso3, country]))
  return [...names.keys()].toSorted().flatMap((iso3) => {
    const geometry = areaOf(units, (unit) => unit.iso3 === iso3)
    if (!polygonsOf(geometry).flat(2).some((point) => inBox(point, extent))) return []
    const [lon, lat] = (LABELS[iso3] ?? labelPoint(geometry)) as [number, number]
    return [{ type: 'Feature', properties: { iso3, name: names.get(iso3)!, focus: focus.includes(iso3), lon, lat }, geometry }]
  })
}
