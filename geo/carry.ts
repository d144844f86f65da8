/** A picture of one view, carried to where another looks. */
import { clamp } from './clamp'
import { mercator, unmercator, worldSize } from './mercator'
import type { View } from './url'

/** How a picture with one view in its middle is moved (px) and then enlarged about its middle, so that it lies as a map does that looks elsewhere. */
export function carried(from: View, to: View): { x: number; y: number; scale: number } {
  const [[fromX, fromY], [toX, toY]] = [mercator([from.lon, from.lat]), mercator([to.lon, to.lat])]
  const size = worldSize * 2 ** to.zoom
  return { x: (fromX - toX) * size, y: (fromY - toY) * size, scale: 2 ** (to.zoom - from.zoom) }
}

/** A view so many px to the right and down of another, and so many steps of the zoom closer. */
export function stepped({ lon, lat, zoom }: View, { right = 0, down = 0, closer = 0 }): View {
  const size = worldSize * 2 ** zoom
  const [x, y] = mercator([lon, lat])
  const [east, north] = unmercator([clamp(x + right / size, -0.5, 0.5), clamp(y + down / size, -0.5, 0.5)])
  return { lon: east!, lat: north!, zoom: clamp(zoom + closer, 0, 12) }
}
