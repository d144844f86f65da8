/** The heads of directed lines, as images of the map: along the line and at its end. */
import { themes, type Theme } from '../palette'
import { colours, glyphs, looks, type Colour, type Glyph, type Look } from '../vocabulary'
import { paintOf } from './paint'
import { member } from './spec'

export type ArrowSpec = { colour: Colour; look: Look; /** What moves: a sign behind the head */ glyph: Glyph }

/** The side of an arrowhead's box, px; it points to the right, and its middle is the middle of the box. */
export const ARROW = 20

/** `arrow|amber|solid|pair` */
export function arrowId({ colour, look, glyph }: ArrowSpec): string {
  return ['arrow', colour, look, glyph].join('|')
}

/** The arrowhead that an id names, with the theme where the id ends with one; undefined when it names none. */
export function parseArrowId(id: string): { spec: ArrowSpec; theme?: Theme } | undefined {
  const [kind, colour, look, glyph, theme, ...more] = id.split('|')
  const known = kind === 'arrow' && member(colours, colour) && member(looks, look) && member(glyphs, glyph) && (theme === undefined || member(themes, theme)) && !more.length
  return known ? { spec: { colour, look, glyph }, ...(theme && { theme }) } : undefined
}

export function arrowSvg(spec: ArrowSpec, theme?: Theme): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${ARROW}" height="${ARROW}" viewBox="0 0 ${ARROW} ${ARROW}">${arrowMarks(spec, theme)}</svg>`
}

const HEAD = 'M18.4 10L7.4 15.2L9.8 10L7.4 4.8Z'
/** The side of it that lies to the right of the way it points. */
const HALF = 'M18.4 10L7.4 15.2L9.8 10Z'

/** The signs behind the head, across the line or on it; those of other glyphs are none. A ring is open, a block full. */
const tails: Partial<Record<Glyph, { path: string; width: number; full?: boolean }>> = {
  pair: { path: 'M2 5.6V14.4M5 5.6V14.4', width: 1.5 },
  trio: { path: 'M.9 5.6V14.4M3.5 5.6V14.4M6.1 5.6V14.4', width: 1.2 },
  chevrons: { path: 'M1.4 5L6 10L1.4 15', width: 1.6 },
  target: { path: 'M.8 10a3 3 0 1 1 6 0a3 3 0 1 1 -6 0Z', width: 1.5 },
  block: { path: 'M1 7H7V13H1Z', width: 0, full: true },
  house: { path: 'M4 5.4V14.6', width: 1.7 },
}

/** The inside of an arrowhead's SVG: filled as the line is, hollow where the line is. */
export function arrowMarks({ colour, look, glyph }: ArrowSpec, theme?: Theme): string {
  const paint = paintOf(theme)
  const [hue, paper] = [paint(colour), paint('paper')]
  const tail = tails[glyph]
  const sign = tail ? `<path d="${tail.path}" fill="${paper}" stroke="${paper}" stroke-width="${tail.width + 2.4}"/><path d="${tail.path}" fill="${tail.full ? hue : paper}"${tail.width ? ` stroke="${hue}" stroke-width="${tail.width}"` : ''}/>` : ''
  return sign + headOf(look, hue, paper)
}

function headOf(look: Look, hue: string, paper: string): string {
  const halo = `<path d="${HEAD}" fill="${paper}" stroke="${paper}" stroke-width="3.4" stroke-linejoin="round"/>`
  const edge = (width: number) => `<path d="${HEAD}" fill="${paper}" stroke="${hue}" stroke-width="${width}" stroke-linejoin="round"/>`
  switch (look) {
    case 'solid':
    case 'broken':
      return `${halo}<path d="${HEAD}" fill="${hue}" stroke="${hue}" stroke-width=".8" stroke-linejoin="round"/>`
    case 'outline':
      return halo + edge(1.7)
    case 'half':
      return `${halo}${edge(1.3)}<path d="${HALF}" fill="${hue}"/>`
    case 'dotted':
      return halo + edge(1.1)
    case 'ghost':
      // Two strokes and no more: what never was has no body.
      return `<path d="M8 4.8L18 10L8 15.2" fill="none" stroke="${hue}" stroke-width="1.2" stroke-opacity=".5"/>`
  }
}
