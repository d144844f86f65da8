/** Where a map looks, in our own words. */
import type { Look } from '@/geo/ticks'
import type { View } from '@/geo/url'
import type { MapLibre } from './adapter'

/** Degrees to 4 decimals, zoom to 2: as an address has them. */
export function viewOf(map: MapLibre): View {
  return rounded(exactly(map))
}

export function rounded({ lon, lat, zoom }: View): View {
  const round = (value: number, digits: number) => Number(value.toFixed(digits))
  return { lon: round(lon, 4), lat: round(lat, 4), zoom: round(zoom, 2) }
}

export function exactly(map: MapLibre): View {
  const { lng, lat } = map.getCenter()
  return { lon: lng, lat, zoom: map.getZoom() }
}

/** What an element shows of it, unrounded. */
export function lookOf(map: MapLibre, { clientWidth, clientHeight }: HTMLElement): Look {
  return { ...exactly(map), width: clientWidth, height: clientHeight }
}

export function same(a: View, b: View): boolean {
  return a.lon === b.lon && a.lat === b.lat && a.zoom === b.zoom
}
