/** The piece of the world that a view shows, and its scale on paper. */
import type { FeatureCollection } from 'geojson'
import { clamp } from '../clamp'
import { mercator, unmercator, worldSize } from '../mercator'
import type { Box } from '../select'
import type { View } from '../url'
import { grouped } from '../words'

/** Of a map, in px */
export type Size = { width: number; height: number }

/** A map on a screen of about this size is meant where an address does not say what is in its frame. */
export const usual: Size = { width: 1200, height: 800 }

/** The files of the base map, by the addresses that the style gives them */
export type BaseFiles = Readonly<Record<string, FeatureCollection>>

/** What a view shows on a map of so many px: [west, south, east, north] in degrees, to 4 decimals. */
export function boxOf({ lon, lat, zoom }: View, { width, height }: Size): Box {
  const [x, y] = mercator([lon, lat])
  const share = 1 / (worldSize * 2 ** zoom)
  const corner = (right: number, down: number) => unmercator([clamp(x + right * share, -0.5, 0.5), clamp(y + down * share, -0.5, 0.5)]).map((degrees) => Number(degrees.toFixed(4)))
  const [[west, north], [east, south]] = [corner(-width / 2, -height / 2), corner(width / 2, height / 2)] as [[number, number], [number, number]]
  return [west, south, east, north]
}

/** The view that shows all that one shows on a map of another size: as close as that allows. */
export function fitted(view: View, from: Size, to: Size): View {
  return { ...view, zoom: Number((view.zoom + Math.log2(Math.min(to.width / from.width, to.height / from.height))).toFixed(2)) }
}

/** A length that a scale shows: a round number of km, and how many px that is at the middle of the map. */
export type Scale = { km: number; px: number; label: string }

/** The longest round scale of at most so many px. */
export function scaleOf({ lat, zoom }: Pick<View, 'lat' | 'zoom'>, most: number): Scale {
  const kmPerPx = (Math.cos((lat * Math.PI) / 180) * 40_075.017) / (worldSize * 2 ** zoom)
  const power = 10 ** Math.floor(Math.log10(most * kmPerPx))
  const km = [5, 2, 1].map((step) => step * power).find((length) => length <= most * kmPerPx)!
  return { km, px: km / kmPerPx, label: km >= 1 ? `${grouped(km)} km` : `${Math.round(km * 1000)} m` }
}
