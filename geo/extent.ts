/** How far the map may be moved. */
import { clamp } from './clamp'
import type { Extent } from './geometry'
import { mercator, worldSize } from './mercator'
import type { View } from './url'

/**
 * A view whose middle lies in the extent, and from which all of the extent can be seen at once but not much more, on a map of so
 * many pixels. MapLibre's own bounds would keep all of the map within the extent.
 */
export function withinExtent({ width, height }: { width: number; height: number }, { west, south, east, north }: Extent, { lon, lat, zoom }: View): View {
  const [[left, bottom], [right, top]] = [mercator([west, south]), mercator([east, north])]
  const whole = Math.log2(Math.min(width / (right - left), height / (bottom - top)) / worldSize)
  return { lon: clamp(lon, west, east), lat: clamp(lat, south, north), zoom: Math.max(zoom, 1, whole - 0.2) }
}
