/** The middle of an area, where its symbol stands. */
import type { MultiPolygon, Polygon, Position } from 'geojson'
import polylabel from 'polylabel'

/** As a share of its size: near enough for a symbol. */
const PRECISION = 0.02

/** The spot of its largest piece that lies farthest from any of its edges, in degrees: always within, however it is bent. */
export function middleOf(geometry: Polygon | MultiPolygon): Position {
  const known = memory.get(geometry)
  if (known) return known
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const largest = pieces.reduce((a, b) => (reach(b) > reach(a) ? b : a))
  const [lon, lat] = polylabel(largest as [number, number][][], Math.sqrt(reach(largest)) * PRECISION)
  const middle = [round(lon!), round(lat!)]
  memory.set(geometry, middle)
  return middle
}

const memory = new WeakMap<Polygon | MultiPolygon, Position>()

/** How large its box is: enough to tell a mainland from its islands. */
function reach([outline]: Position[][]): number {
  const [lons, lats] = [outline!.map(([lon]) => lon!), outline!.map(([, lat]) => lat!)]
  return (extreme(lons, Math.max) - extreme(lons, Math.min)) * (extreme(lats, Math.max) - extreme(lats, Math.min))
}

/** An outline may have more corners than a function takes arguments. */
const extreme = (values: number[], of: (a: number, b: number) => number) => values.reduce((a, b) => of(a, b))

const round = (value: number) => Math.round(value * 1e4) / 1e4
