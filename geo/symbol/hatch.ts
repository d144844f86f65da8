/**
 * The hatches of tinted areas. Several of them may lie over one territory, so each has a direction of its own: they are
 * told apart without their hues.
 */
import { themes, type Theme } from '../palette'
import { colours, looks, type Colour, type Look } from '../vocabulary'
import { paintOf } from './paint'
import { member } from './spec'

export type HatchSpec = { colour: Colour; look: Look; lane: number }

/** As many lie over each other before a direction comes again */
export const LANES = 4

/** The side of the tile that is laid over the area, px: four directions leave the land between them in sight. */
const TILE = 32

/**
 * How each look is hatched; what never was, or is no more than a memory, shows by its edge alone. `step` is from one line
 * to the next across and down, px, and divides the tile; dashes are shares of a step along the line.
 */
const hatches: Partial<Record<Look, { step: number; width: number; dash?: number[]; round?: boolean }>> = {
  solid: { step: 16, width: 1 },
  outline: { step: 32, width: 0.8 },
  broken: { step: 16, width: 1, dash: [0.36, 0.14] },
  half: { step: 16, width: 1, dash: [0.22, 0.28] },
  dotted: { step: 16, width: 1.6, dash: [0, 0.25], round: true },
}

/** `hatch|amber|solid|2`; empty where there is none. */
export function hatchId({ colour, look, lane }: HatchSpec): string {
  return hatches[look] ? ['hatch', colour, look, lane % LANES].join('|') : ''
}

/** The hatch that an id names, with the theme where the id ends with one; undefined when it names none. */
export function parseHatchId(id: string): { spec: HatchSpec; theme?: Theme } | undefined {
  const [kind, colour, look, lane, theme, ...more] = id.split('|')
  const known = kind === 'hatch' && member(colours, colour) && member(looks, look) && hatches[look] && /^[0-3]$/.test(lane!) && (theme === undefined || member(themes, theme)) && !more.length
  return known ? { spec: { colour, look, lane: Number(lane) }, ...(theme && { theme }) } : undefined
}

/** One tile of a hatch, as an SVG document. */
export function hatchSvg(spec: HatchSpec, theme?: Theme): string {
  // Begun a tile outside, so that the ends of lines and dashes lie where the next tile goes on with them.
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${TILE}" height="${TILE}" viewBox="0 0 ${TILE} ${TILE}">${hatchMarks(spec, { left: -TILE, top: -TILE, right: 2 * TILE, bottom: 2 * TILE }, theme)}</svg>`
}

type Box = { left: number; top: number; right: number; bottom: number }

/** The lines of a hatch within a box; in a legend's small one they lie closer, so that there are some. */
export function hatchMarks({ colour, look, lane }: HatchSpec, box: Box, theme?: Theme, scale = 1): string {
  const drawn = hatches[look]
  if (!drawn) return ''
  const { step, width, dash, round: ends } = { ...drawn, step: drawn.step * scale }
  const period = lane % LANES < 2 ? step * Math.SQRT2 : step
  const dashes = dash ? ` stroke-dasharray="${dash.map((share) => round(share * period)).join(' ')}"` : ''
  return `<path d="${linesOf(lane % LANES, step, box)}" fill="none" stroke="${paintOf(theme)(colour)}" stroke-width="${width}"${dashes}${ends ? ' stroke-linecap="round"' : ''}/>`
}

/** Down to the left, down to the right, across, upright. */
function linesOf(lane: number, step: number, { left, top, right, bottom }: Box): string {
  const each = (from: number, to: number) => Array.from({ length: Math.floor(to / step) - Math.ceil(from / step) + 1 }, (_, index) => (Math.ceil(from / step) + index) * step)
  const line = (x1: number, y1: number, x2: number, y2: number) => (x1 === x2 && y1 === y2 ? '' : `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`)
  const half = step / 2
  switch (lane) {
    case 0:
      return each(left + top, right + bottom).map((sum) => line(Math.min(right, sum - top), Math.max(top, sum - right), Math.max(left, sum - bottom), Math.min(bottom, sum - left))).join('')
    case 1:
      return each(left - bottom, right - top).map((less) => line(Math.max(left, top + less), Math.max(top, left - less), Math.min(right, bottom + less), Math.min(bottom, right - less))).join('')
    case 2:
      return each(top - half, bottom - half).map((y) => line(left, y + half, right, y + half)).join('')
    default:
      return each(left - half, right - half).map((x) => line(x + half, top, x + half, bottom)).join('')
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
