/**
 * The world's land, and the countries that reach into the atlas's extent, with a point for the name of each. Countries
 * beyond it are land and borders only: the reader never sees them whole, and their shapes would double the file.
 */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { inBox, labelPoint, polygonsOf, type Box } from './geometry'
import { allUnits, areaOf, type Units } from './topology'

/** Where the roomiest place of a country lies beyond the extent, its name stands within. */
const LABELS: Record<string, Position> = { CHN: [85, 38.5], IND: [77.5, 24], MNG: [93.5, 47.5], RUS: [59, 56], SAU: [45.5, 24.5], TUR: [41.5, 38.6] }

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
