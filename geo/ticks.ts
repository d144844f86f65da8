/** The degrees along the frame of a map, as an atlas has them: where the meridians meet its upper edge and the parallels its right one. */
import { mercator, unmercator, worldSize } from './mercator'
import type { View } from './url'

/** Px from the left, or from the top; what has no label is a small step between two that have one. */
export type Tick = { at: number; label?: string }

/** A map of so many pixels, and where its middle lies. */
export type Look = View & { width: number; height: number }

/** From one label to the next, in minutes of a degree; and the small steps between. A map of the region has the lines of its graticule. */
const STEPS: [label: number, small: number][] = [[1, 1], [5, 1], [10, 5], [30, 10], [60, 30], [300, 60], [900, 300], [1800, 900]]

/** Two labels stand at least so many px apart. */
const APART = 100

/** The ticks of the upper edge, from the left, and of the right one, from the top. */
export function ticksOf({ lon, lat, zoom, width, height }: Look): { top: Tick[]; right: Tick[] } {
  const scale = worldSize * 2 ** zoom
  const [x, y] = mercator([lon, lat])
  const { label, small } = stepsAt(scale)
  const [west, north] = unmercator([x - width / 2 / scale, y - height / 2 / scale]) as [number, number]
  const [east, south] = unmercator([x + width / 2 / scale, y + height / 2 / scale]) as [number, number]
  const tick = (minutes: number, at: number, [plus, minus]: [string, string]): Tick => ({ at, ...(minutes % label === 0 && { label: wordsOf(minutes, plus, minus) }) })
  return {
    // Beyond ±180° there is no more world.
    top: multiples(Math.max(west, -180) * 60, Math.min(east, 180) * 60, small).map((minutes) => tick(minutes, (mercator([minutes / 60, 0])[0] - x) * scale + width / 2, ['E', 'W'])),
    right: multiples(south * 60, north * 60, small).toReversed().map((minutes) => tick(minutes, (mercator([0, minutes / 60])[1] - y) * scale + height / 2, ['N', 'S'])),
  }
}

/** The finest steps at which labels have room along the equator, where they lie closest. */
function stepsAt(scale: number): { label: number; small: number } {
  const [label, small] = STEPS.find(([minutes]) => (minutes / 60 / 360) * scale >= APART) ?? STEPS.at(-1)!
  return { label, small }
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step)
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, index) => (first + index) * step)
}

/** 67°30′E */
function wordsOf(minutes: number, plus: string, minus: string): string {
  const [degrees, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${degrees}°${rest ? `${String(rest).padStart(2, '0')}′` : ''}${minutes > 0 ? plus : minutes < 0 ? minus : ''}`
}
