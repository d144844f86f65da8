/** The small map that says where the view lies: land as one SVG path, drawn once from the base map's countries. */
import type { Feature, Geometry, Position } from 'geojson'
import { clamp } from './clamp'
import { boundingBox, rings, type Extent } from './geometry'
import { mercator, unmercator, worldSize } from './mercator'
import type { View } from './url'

/** As wide and as high as it may be, in the units of its paths: twice the pixels it has on the page */
const ROOM = { width: 208, height: 184 }

export type LocatorDrawing = {
  /** What it shows, degrees */
  box: Extent
  width: number
  height: number
  /** The countries in focus, and all others */
  focus: string
  others: string
}

/** Around the countries in focus, and of all the atlas, for a view that goes beyond them. */
export type LocatorDrawings = { near: LocatorDrawing; far: LocatorDrawing }

/** What is nearer than this cannot be told apart, units */
const LEAST = 2.8
/** So far outside a line is not seen, units */
const EDGE = 4

type Country = Feature<Geometry, { iso3?: string; [key: string]: unknown } | null>

/** Draws the locator of an atlas from the countries of its base map. */
export function drawLocator(countries: readonly Country[], focus: readonly string[], extent: Extent): LocatorDrawings {
  const inFocus = countries.filter(({ properties }) => focus.includes(String(properties?.iso3)))
  const far = draw(countries, focus, extent)
  if (!inFocus.length) return { near: far, far }
  const [west, south, east, north] = inFocus.map(({ geometry }) => boundingBox(geometry)).reduce((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])])
  const room = (east - west) * 0.06
  return { near: draw(countries, focus, { west: west - room, south: Math.max(-84, south - room), east: east + room, north: Math.min(84, north + room) }), far }
}

/** Where a position lies on a drawing of a box, in its units. */
export function pointOn({ west, south, east, north }: Extent, position: Position): [x: number, y: number] {
  const [[left, bottom], [right, top]] = [mercator([west, south]), mercator([east, north])]
  const scale = Math.min(ROOM.width / (right - left), ROOM.height / (bottom - top))
  const [x, y] = mercator(position)
  return [(x - left) * scale, (y - top) * scale]
}

function draw(countries: readonly Country[], focus: readonly string[], box: Extent): LocatorDrawing {
  const [width, height] = pointOn(box, [box.east, box.south]).map(Math.round) as [number, number]
  const path = (inFocus: boolean) =>
    countries
      .filter(({ properties }) => focus.includes(String(properties?.iso3)) === inFocus)
      .flatMap(({ geometry }) => rings(geometry).filter(({ hole }) => !hole).map(({ value }) => ringPath(value.map((position) => pointOn(box, position)), { width, height })))
      .join('')
  return { box, width, height, focus: path(true), others: path(false) }
}

/** A ring in whole units; what lies outside or is too small to be seen is left out. */
function ringPath(points: [number, number][], { width, height }: { width: number; height: number }): string {
  if (points.every(([x]) => x < 0) || points.every(([x]) => x > width) || points.every(([, y]) => y < 0) || points.every(([, y]) => y > height)) return ''
  const kept: [number, number][] = []
  for (const point of points) {
    // What lies beyond the edge runs along it.
    const [x, y] = [clamp(point[0], -EDGE, width + EDGE), clamp(point[1], -EDGE, height + EDGE)]
    const last = kept.at(-1)
    if (!last || Math.hypot(x - last[0], y - last[1]) >= LEAST) kept.push([Math.round(x), Math.round(y)])
  }
  if (kept.length < 3) return ''
  const moves = kept.slice(1).map(([x, y], index) => `${x - kept[index]![0]} ${y - kept[index]![1]}`)
  return `M${kept[0]!.join(' ')}l${moves.join(' ').replaceAll(' -', '-')}z`
}

/** The degrees that a view shows on a map of so many px. */
export function extentOf({ lon, lat, zoom }: View, { width, height }: { width: number; height: number }): Extent {
  const world = worldSize * 2 ** zoom
  const [x, y] = mercator([lon, lat])
  const [west, north] = unmercator([x - width / world / 2, y - height / world / 2]) as [number, number]
  const [east, south] = unmercator([x + width / world / 2, y + height / world / 2]) as [number, number]
  return { west, south, east, north }
}

/** "57–80° E" and "29–46° N": whole degrees, or tenths where little is in view. */
export function extentWords({ west, south, east, north }: Extent): [longitudes: string, latitudes: string] {
  const span = (low: number, high: number, [negative, positive]: [string, string]) => {
    const digits = high - low < 3 ? 1 : 0
    const word = (value: number) => Math.abs(value).toFixed(digits)
    if (low < 0 && high > 0) return `${word(low)}° ${negative} – ${word(high)}° ${positive}`
    const [from, to] = high <= 0 ? [high, low] : [low, high]
    return `${word(from)}–${word(to)}° ${high <= 0 ? negative : positive}`
  }
  return [span(west, east, ['W', 'E']), span(south, north, ['S', 'N'])]
}
