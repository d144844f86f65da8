/** A map in its frame as an SVG document, as a printed plate has it: neatline, degrees, scale, an arrow to the north. */
import type { Palette } from '../palette'
import { ticksOf, type Tick } from '../ticks'
import type { View } from '../url'
import { scaleOf, type Size } from './frame'

/** Of the frame above the map and to its right, which carries the degrees; px of the map */
const FRAME = 17

type Plate = {
  /** The inside of the map's own SVG, of the size of the map */
  marks: string
  view: View
  size: Size
  palette: Palette
  /** What it is called, for those who do not see it */
  label: string
}

/** The map that fits a plate of some size, px. */
export function mapWithin({ width, height }: Size): Size {
  return { width: Math.round(width - FRAME - 2), height: Math.round(height - FRAME - 2) }
}

/** The document: as large as the map with its frame, and in a page as large as there is room. */
export function plateSvg({ marks, view, size: { width, height }, palette, label }: Plate): string {
  const [left, top] = [1, FRAME + 1]
  const whole = { width: width + FRAME + 2, height: height + FRAME + 2 }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole.width} ${whole.height}" role="img" aria-label="${escaped(label)}" font-family="${face}">`,
    `<svg x="${left}" y="${top}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" overflow="hidden">${marks}</svg>`,
    `<g fill="none" stroke="${palette.ink2}"><path d="M${left - 0.5} ${top - 0.5}h${width + 1}v${height + 1}h${-width - 1}z"/><path d="M${left - 0.5} ${top - FRAME - 0.5}h${width + FRAME + 1}v${height + FRAME + 1}h${-width - FRAME - 1}z"/>`,
    ...ticks(view, { width, height }, palette),
    scale(view, { width, height }, palette),
    '</svg>',
  ].join('')
}

const face = "'Source Sans 3', 'Vazirmatn', system-ui, sans-serif"

function ticks(view: View, size: Size, palette: Palette): string[] {
  const { top, right } = ticksOf({ ...view, ...size })
  const edge = size.width + 1
  // From the map outwards: through the frame where there is a label, else a little way into it.
  const length = ({ label }: Tick) => (label ? FRAME : 5)
  const text = (place: string, label: string) => `<text ${place}>${label}</text>`
  const named = (all: Tick[], room: number) => all.filter((tick): tick is Required<Tick> => tick.label !== undefined && tick.at < room - 46)
  return [
    `<path d="${[...top.map((tick) => `M${(tick.at + 1).toFixed(1)} ${FRAME + 1}v${-length(tick)}`), ...right.map((tick) => `M${edge} ${(tick.at + FRAME + 1).toFixed(1)}h${length(tick)}`)].join('')}"/></g>`,
    `<g font-size="10.5" fill="${palette.ink2}" aria-hidden="true">`,
    ...named(top, size.width).map(({ at, label }) => text(`x="${(at + 5).toFixed(1)}" y="${FRAME - 4}"`, label)),
    ...named(right, size.height).map(({ at, label }) => text(`transform="translate(${edge + 5} ${(at + FRAME + 5).toFixed(1)}) rotate(90)"`, label)),
    '</g>',
  ]
}

/** In the lower right corner: four lengths, dark and light by turns, under their sum; beside them the arrow. */
function scale(view: View, { width, height }: Size, { ink, ink2, paper }: Palette): string {
  const { px, label } = scaleOf(view, Math.min(160, width / 4))
  const [right, bottom] = [width + 1 - 14, height + FRAME + 1 - 12]
  const left = right - px
  const parts = [0, 1, 2, 3].map((part) => `<path d="M${(left + (part * px) / 4).toFixed(1)} ${bottom - 5}h${(px / 4).toFixed(1)}v5h${(-px / 4).toFixed(1)}z" fill="${part % 2 ? paper : ink2}"/>`)
  return [
    `<g aria-hidden="true"><path d="M${(left - 34).toFixed(1)} ${bottom - 27}h${(px + 42).toFixed(1)}v34h${(-px - 42).toFixed(1)}z" fill="${paper}" fill-opacity=".82"/>`,
    ...parts,
    `<path d="M${left.toFixed(1)} ${bottom - 5}h${px.toFixed(1)}v5h${(-px).toFixed(1)}z" fill="none" stroke="${ink2}"/>`,
    `<text x="${right}" y="${bottom - 9}" font-size="12" text-anchor="end" fill="${ink}">${label}</text>`,
    `<path d="M${(left - 20).toFixed(1)} ${bottom - 23}l5 14l-5 -3l-5 3z" fill="${ink}"/>`,
    `<text x="${(left - 20).toFixed(1)}" y="${bottom + 3}" font-size="11" font-weight="600" text-anchor="middle" fill="${ink}">N</text></g>`,
  ].join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
