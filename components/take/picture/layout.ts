/** Where everything stands in a picture of the map. Lengths in px of the page; the canvas has `ratio` pixels for each. */
import type { Size } from '@/geo/take/frame'

export type PictureSize = 'screen' | '1600x1000' | '2400x1500' | '3200x2000'

export type Rect = { x: number; y: number; width: number; height: number }

export type Layout = Size & {
  ratio: number
  head: Rect
  /** One for each date, within their frames */
  maps: Rect[]
  legend: Rect
  notes: Rect & { columns: number }
  foot: Rect
}

const EDGE = 24
const GAP = 20
/** Of the paper frame above a map and to its right, which carries the degrees */
export const FRAME = 17
/** Above a map, where there are two: its date */
const CAPTION = 22
const HEAD = 66
/** Wider where two dates are counted */
const LEGEND = { 1: 250, 2: 310 }
const FOOT = 32
/** Never less than this for the map on the screen: a phone's would leave no room for words */
const LEAST: Size = { width: 720, height: 480 }

/** The layout of a picture: as large as chosen, or as large as the map on the screen needs. `maps` is how many dates it shows. */
export function layoutOf(size: PictureSize, screen: Size, maps: 1 | 2): Layout {
  const legend = LEGEND[maps]
  const room = size === 'screen' ? { width: Math.max(LEAST.width, screen.width), height: Math.max(LEAST.height, screen.height) } : undefined
  const width = room ? room.width + FRAME + legend + GAP + 2 * EDGE : 1600
  const notesHeight = Math.round(room ? room.height * 0.36 : 230)
  const top = EDGE + HEAD + FRAME + (maps === 2 ? CAPTION : 0)
  const height = room ? top + room.height + GAP + notesHeight + 8 + FOOT + EDGE : 1000
  const foot = { x: EDGE, y: height - EDGE - FOOT, width: width - 2 * EDGE, height: FOOT }
  const notesTop = foot.y - 8 - notesHeight
  const all = { x: EDGE, y: top, width: width - 2 * EDGE - legend - GAP, height: notesTop - GAP - top }
  const each = (all.width - (maps - 1) * GAP) / maps
  return {
    width,
    height,
    ratio: { screen: 2, '1600x1000': 1, '2400x1500': 1.5, '3200x2000': 2 }[size],
    head: { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: HEAD },
    maps: Array.from({ length: maps }, (_, index) => ({ x: Math.round(EDGE + index * (each + GAP)), y: top, width: Math.floor(each - FRAME), height: all.height })),
    legend: { x: width - EDGE - legend, y: EDGE + HEAD, width: legend, height: notesTop - GAP - EDGE - HEAD },
    notes: { x: EDGE, y: notesTop, width: width - 2 * EDGE, height: notesHeight, columns: width >= 1400 ? 3 : 2 },
    foot,
  }
}
