/**
 * The hatches of tinted areas. Several of them may lie over one territory: all run the same way, each in a lane of its own
 * between the others, so that none crosses another; and each is a line of its own form, so that no hue is needed.
 */
import { themes, type Theme } from '../palette'
import { colours, looks, type Colour, type Look } from '../vocabulary'
import { paintOf } from './paint'
import { member } from './spec'

export type HatchSpec = { colour: Colour; look: Look; lane: number }

/** As many lie beside each other before a form comes again: a line, a double line, one with ties, a zigzag. */
export const LANES = 4

/** The side of the tile that is laid over the area, px: in it each lane has one line, so that four leave the land in sight. */
const TILE = 40
/** Dashes and ties come again at so many px across, wherever a line is cut by a tile: it divides the distance of two lanes. */
const PERIOD = 10

/** Of each look the share of a period that is drawn; what never was, or is no more than a memory, shows by its edge alone. */
const shares: Partial<Record<Look, number>> = { solid: 1, outline: 0.18, broken: 0.72, half: 0.42, dotted: 0.04 }

/** `hatch|amber|solid|2`; empty where there is none. */
export function hatchId({ colour, look, lane }: HatchSpec): string {
  return shares[look] ? ['hatch', colour, look, lane % LANES].join('|') : ''
}

/** The hatch that an id names, with the theme where the id ends with one; undefined when it names none. */
export function parseHatchId(id: string): { spec: HatchSpec; theme?: Theme } | undefined {
  const [kind, colour, look, lane, theme, ...more] = id.split('|')
  const known = kind === 'hatch' && member(colours, colour) && member(looks, look) && shares[look] && /^[0-3]$/.test(lane!) && (theme === undefined || member(themes, theme)) && !more.length
  return known ? { spec: { colour, look, lane: Number(lane) }, ...(theme && { theme }) } : undefined
}

/** One tile of a hatch, as an SVG document. */
export function hatchSvg(spec: HatchSpec, theme?: Theme): string {
  // Begun a tile outside, so that the ends of lines and dashes lie where the next tile goes on with them.
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${TILE}" height="${TILE}" viewBox="0 0 ${TILE} ${TILE}">${hatchMarks(spec, { left: -TILE, top: -TILE, right: 2 * TILE, bottom: 2 * TILE }, theme)}</svg>`
}

type Box = { left: number; top: number; right: number; bottom: number }

/** The lines of a hatch within a box, each down to the left; in a legend's small one they lie closer, so that there are some. */
export function hatchMarks({ colour, look, lane }: HatchSpec, { left, top, right, bottom }: Box, theme?: Theme, scale = 1): string {
  const share = shares[look]
  if (!share) return ''
  const [step, form] = [TILE * scale, forms[lane % LANES]!]
  const offset = ((lane % LANES) * step) / LANES
  const first = Math.ceil((left + top - offset) / step)
  const count = Math.floor((right + bottom - offset) / step) - first + 1
  const path = Array.from({ length: count }, (_, index) => offset + (first + index) * step)
    .flatMap((sum) => pieces(Math.max(left, sum - bottom), Math.min(right, sum - top), share, look === 'dotted' ? PERIOD / 2 : PERIOD).map(([from, to]) => form.draw((x, aside) => `${round(x + aside * Math.SQRT1_2)} ${round(sum - x + aside * Math.SQRT1_2)}`, from, to)))
    .join('')
  return `<path d="${path}" fill="none" stroke="${paintOf(theme)(colour)}" stroke-width="${form.width}" stroke-linecap="${look === 'dotted' ? 'round' : 'butt'}" stroke-linejoin="round"/>`
}

/** What is drawn of a line between two places across: all of it, or a piece in each period. */
function pieces(from: number, to: number, share: number, period: number): [number, number][] {
  if (to <= from) return []
  if (share === 1) return [[from, to]]
  const first = Math.floor(from / period)
  return Array.from({ length: Math.ceil(to / period) - first }, (_, index): [number, number] => [Math.max(from, (first + index) * period), Math.min(to, (first + index + share) * period)]).filter(([start, end]) => end > start)
}

/** A point of a line so far across, and so many px beside it. */
type At = (x: number, aside: number) => string

/** How a piece of a line is drawn in each lane. */
const forms: { width: number; draw: (at: At, from: number, to: number) => string }[] = [
  { width: 1.9, draw: (at, from, to) => `M${at(from, 0)}L${at(to, 0)}` },
  { width: 0.9, draw: (at, from, to) => `M${at(from, 1.6)}L${at(to, 1.6)}M${at(from, -1.6)}L${at(to, -1.6)}` },
  { width: 0.9, draw: (at, from, to) => `M${at(from, 0)}L${at(to, 0)}${every(PERIOD / 2, from, to).map((x) => `M${at(x, -2.8)}L${at(x, 2.8)}`).join('')}` },
  { width: 0.9, draw: (at, from, to) => `M${every(ZIGZAG, from, to + ZIGZAG).map((x) => at(x, Math.round(x / ZIGZAG) % 2 ? 2 : -2)).join('L')}` },
]

const ZIGZAG = PERIOD / 4

/** The multiples of a step from one place on and before another; one where there is none. */
function every(step: number, from: number, before: number): number[] {
  const first = Math.ceil(from / step)
  return Array.from({ length: Math.max(1, Math.ceil(before / step) - first) }, (_, index) => (first + index) * step)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
