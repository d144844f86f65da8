/** The picture's frame: where a position in degrees lies in it, in px from its top left. */
import type { Geometry, Position } from 'geojson'
import { mercator, worldSize } from '../mercator'
import type { View } from '../url'

export type Point = [x: number, y: number]
export type Box = { left: number; top: number; right: number; bottom: number }

export type Frame = Box & {
  zoom: number
  /** The zoom of MapLibre's tiles, by which it evaluates filters and most of a layout */
  step: number
  /** How much larger a px of that step is drawn at the zoom */
  scale: number
  /** Where the middle of the world's map lies, px */
  origin: Point
  /** From degrees, and from shares of the world (see mercator.ts) */
  project: (position: Position) => Point
  place: (share: Point) => Point
  /** What is made of a geometry under a name, made once for this frame: another theme draws the same shapes */
  remember: (geometry: Geometry, name: string, make: () => string) => string
}

let last: { key: string; frame: Frame } | undefined

/** A frame of so many px with a view in its middle; the same object for the same one as the last time. */
export function frameOf(view: View, width: number, height: number): Frame {
  const key = [view.lon, view.lat, view.zoom, width, height].join()
  if (last?.key !== key) last = { key, frame: makeFrame(view, width, height) }
  return last.frame
}

function makeFrame({ lon, lat, zoom }: View, width: number, height: number): Frame {
  const size = worldSize * 2 ** zoom
  const [x, y] = mercator([lon, lat])
  const origin: Point = [width / 2 - x * size, height / 2 - y * size]
  const place = ([east, south]: Point): Point => [origin[0] + east * size, origin[1] + south * size]
  const memory = new WeakMap<Geometry, Map<string, string>>()
  return {
    left: 0,
    top: 0,
    right: width,
    bottom: height,
    zoom,
    step: Math.floor(zoom),
    scale: 2 ** (zoom - Math.floor(zoom)),
    origin,
    project: (position) => place(mercator(position)),
    place,
    remember(geometry, name, make) {
      const known = memory.get(geometry) ?? new Map<string, string>()
      memory.set(geometry, known)
      let made = known.get(name)
      if (made === undefined) known.set(name, (made = make()))
      return made
    },
  }
}

export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}

export function contains({ left, top, right, bottom }: Box, [x, y]: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

export function boxOf(points: readonly Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const [x, y] of points) {
    if (x < box.left) box.left = x
    if (x > box.right) box.right = x
    if (y < box.top) box.top = y
    if (y > box.bottom) box.bottom = y
  }
  return box
}
