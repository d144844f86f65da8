/** Web Mercator, as map tiles have it (EPSG:3857). */
import type { Position } from 'geojson'

/** MapLibre's world at zoom 0 is a square of so many px; each zoom step doubles it. */
export const worldSize = 512

/** A position in degrees as a share of the world: x from the prime meridian to the east, y from the equator to the south. */
export function mercator([lon, lat]: Position): [x: number, y: number] {
  return [lon! / 360, -Math.asinh(Math.tan((lat! * Math.PI) / 180)) / (2 * Math.PI)]
}

/** The position in degrees of a point of the world that `mercator` gives. */
export function unmercator([x, y]: [x: number, y: number]): Position {
  return [x * 360, (Math.atan(Math.sinh(-y * 2 * Math.PI)) * 180) / Math.PI]
}
