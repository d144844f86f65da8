/** The curves that names are written along: those of countries around the region, and of its mountains, deserts and seas. */
import type { Feature, LineString, Position } from 'geojson'
import { mercator, unmercator } from '../../geo/mercator'
import { COUNTRY_ARCS, LANDS, WATERS, type Arc } from './arc-names'
import type { Country } from './countries'

export type ArcLine = { kind: 'country' | 'land' | 'water'; name: string; iso3?: string; focus?: boolean; rank: number }

/** How far a curve goes on from its middle to either side, degrees of longitude: far beyond the word, or the map leaves it out. */
const REACH = 14
const STEP = 1

export function buildArcs(countries: { properties: Country | null }[]): Feature<LineString, ArcLine>[] {
  const line = (arc: Arc, properties: ArcLine): Feature<LineString, ArcLine> => ({ type: 'Feature', properties, geometry: { type: 'LineString', coordinates: curveOf(arc) } })
  const known = new Map(countries.map(({ properties }) => [properties!.iso3, properties!]))
  return [
    ...Object.entries(COUNTRY_ARCS).map(([iso3, arc]) => {
      const country = known.get(iso3)
      if (!country) throw new Error(`scripts/basemap/arc-names.ts has a curve for ${iso3}, a country that the map does not draw: remove it there.`)
      return line(arc, { kind: 'country', name: country.name, iso3, focus: country.focus, rank: country.focus ? 1 : 2 })
    }),
    ...LANDS.map(({ name, rank, ...arc }) => line(arc, { kind: 'land', name, rank })),
    ...WATERS.map(({ name, rank, ...arc }) => line(arc, { kind: 'water', name, rank })),
  ]
}

/** From left to right, on the plane of the map, where a circle is a circle. */
function curveOf({ at, turn = 0, bend = 0 }: Arc): Position[] {
  const middle = mercator(at).map((value) => value * 360) as [number, number]
  const half = (direction: 1 | -1) => {
    const points: [number, number][] = []
    let [x, y] = middle
    for (let along = STEP / 2; along < REACH; along += STEP) {
      const angle = ((turn - (direction * along * bend) / 10) * Math.PI) / 180
      x += direction * STEP * Math.cos(angle)
      y -= direction * STEP * Math.sin(angle)
      points.push([x, y])
    }
    return points
  }
  return [...half(-1).toReversed(), middle, ...half(1)].map(([x, y]) => unmercator([x / 360, y / 360]).map((value) => Math.round(value * 1e3) / 1e3))
}
