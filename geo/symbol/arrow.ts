/** The heads of directed lines, as images of the map: along the line and at its end. */
import { themes, type Theme } from '../palette'
import { colours, looks, type Colour, type Look } from '../vocabulary'
import { paintOf } from './paint'
import { member } from './spec'

export type ArrowSpec = { colour: Colour; look: Look }

/** The side of an arrowhead's box, px; it points to the right, and its middle is the middle of the box. */
export const ARROW = 20

/** `arrow|amber|solid` */
export function arrowId({ colour, look }: ArrowSpec): string {
  return ['arrow', colour, look].join('|')
}

/** The arrowhead that an id names, with the theme where the id ends with one; undefined when it names none. */
export function parseArrowId(id: string): { spec: ArrowSpec; theme?: Theme } | undefined {
  const [kind, colour, look, theme, ...more] = id.split('|')
  const known = kind === 'arrow' && member(colours, colour) && member(looks, look) && (theme === undefined || member(themes, theme)) && !more.length
  return known ? { spec: { colour, look }, ...(theme && { theme }) } : undefined
}

export function arrowSvg(spec: ArrowSpec, theme?: Theme): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${ARROW}" height="${ARROW}" viewBox="0 0 ${ARROW} ${ARROW}">${arrowMarks(spec, theme)}</svg>`
}

const HEAD = 'M16.4 10L4.4 15.4L7 10L4.4 4.6Z'
/** The side of it that lies to the right of the way it points. */
const HALF = 'M16.4 10L4.4 15.4L7 10Z'

/** The inside of an arrowhead's SVG: filled as the line is, hollow where the line is. */
export function arrowMarks({ colour, look }: ArrowSpec, theme?: Theme): string {
  const paint = paintOf(theme)
  const [hue, paper] = [paint(colour), paint('paper')]
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
      return `<path d="M5 4.8L15.4 10L5 15.2" fill="none" stroke="${hue}" stroke-width="1.2" stroke-opacity=".5"/>`
  }
}
