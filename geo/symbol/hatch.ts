/**
 * The hatches of tinted areas. Several of them may lie over one territory, so each has a direction of its own and an edge
 * in a lane of its own: they are told apart without their hues.
 */
import type { Theme } from '../palette'
import { colours, looks, type Colour, type Look } from '../vocabulary'
import { paintOf } from './paint'
import { member } from './spec'

export type HatchSpec = { colour: Colour; look: Look; lane: number }

/** As many lie over each other before a direction comes again */
export const LANES = 4

/** From one line of a hatch to the next, px across and down: the side of the tile that is laid over the area. */
const STEP = 12

/** Looks that are hatched; the others show by their edge alone. */
const dashes: Partial<Record<Look, { share: number[]; width: number; round?: boolean }>> = {
  solid: { share: [], width: 1.1 },
  broken: { share: [0.34, 0.16], width: 1.1 },
  half: { share: [0.25, 0.75], width: 1.1 },
  dotted: { share: [0, 0.25], width: 1.7, round: true },
}

/** `hatch|amber|solid|2`; empty where there is none. */
export function hatchId({ colour, look, lane }: HatchSpec): string {
  return dashes[look] ? ['hatch', colour, look, lane % LANES].join('|') : ''
}

/** The hatch that an id names, with the theme that it ends with; undefined when it names none. */
export function parseHatchId(id: string): { spec: HatchSpec; theme: Theme } | undefined {
  const [kind, colour, look, lane, theme, ...more] = id.split('|')
  const known = kind === 'hatch' && member(colours, colour) && member(looks, look) && dashes[look] && /^[0-3]$/.test(lane!) && (theme === 'light' || theme === 'dark') && !more.length
  return known ? { spec: { colour, look, lane: Number(lane) }, theme } : undefined
}

/** One tile of a hatch, as an SVG document. */
export function hatchSvg(spec: HatchSpec, theme: Theme): string {
  // Begun a step outside, so that the ends of lines and dashes lie where the next tile goes on with them.
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${STEP}" height="${STEP}" viewBox="0 0 ${STEP} ${STEP}">${hatchMarks(spec, { left: -STEP, top: -STEP, right: 2 * STEP, bottom: 2 * STEP }, theme)}</svg>`
}

type Box = { left: number; top: number; right: number; bottom: number }

/** The lines of a hatch within a box. */
export function hatchMarks({ colour, look, lane }: HatchSpec, box: Box, theme?: Theme): string {
  const drawn = dashes[look]
  if (!drawn) return ''
  const slanted = lane % LANES < 2
  const period = slanted ? STEP * Math.SQRT2 : STEP
  const dash = drawn.share.length ? ` stroke-dasharray="${drawn.share.map((share) => round(share * period)).join(' ')}"` : ''
  return `<path d="${linesOf(lane % LANES, box)}" fill="none" stroke="${paintOf(theme)(colour)}" stroke-width="${drawn.width}"${dash}${drawn.round ? ' stroke-linecap="round"' : ''}/>`
}

/** Down to the left, down to the right, across, upright. */
function linesOf(lane: number, { left, top, right, bottom }: Box): string {
  const steps = (from: number, to: number) => Array.from({ length: Math.floor(to / STEP) - Math.ceil(from / STEP) + 1 }, (_, index) => (Math.ceil(from / STEP) + index) * STEP)
  const line = (x1: number, y1: number, x2: number, y2: number) => (x1 === x2 && y1 === y2 ? '' : `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`)
  const half = STEP / 2
  switch (lane) {
    case 0:
      return steps(left + top, right + bottom).map((sum) => line(Math.min(right, sum - top), Math.max(top, sum - right), Math.max(left, sum - bottom), Math.min(bottom, sum - left))).join('')
    case 1:
      return steps(left - bottom, right - top).map((less) => line(Math.max(left, top + less), Math.max(top, left - less), Math.min(right, bottom + less), Math.min(bottom, right - less))).join('')
    case 2:
      return steps(top - half, bottom - half).map((y) => line(left, y + half, right, y + half)).join('')
    default:
      return steps(left - half, right - half).map((x) => line(x + half, top, x + half, bottom)).join('')
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
