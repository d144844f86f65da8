/** What a point symbol says, and the string that names it as an image of the map. */
import { themes, type Theme } from '../palette'
import { colours, glyphs, looks, shapes, type Colour, type Glyph, type Look, type Shape } from '../vocabulary'

export type SymbolSpec = {
  shape: Shape
  colour: Colour
  glyph: Glyph
  look: Look
  contested: boolean
  /** It stands for a whole area, somewhere in its middle */
  areal?: boolean | undefined
}

/** `square|green|chevrons|solid|-`; the last part is `contested` where sources disagree, `area` of an area, or `contested area`. */
export function symbolId({ shape, colour, glyph, look, contested, areal }: SymbolSpec): string {
  return [shape, colour, glyph, look, [contested && 'contested', areal && 'area'].filter(Boolean).join(' ') || '-'].join('|')
}

/** The symbol that an id names, with the theme where the id ends with one; undefined when it names none. */
export function parseSymbolId(id: string): { spec: SymbolSpec; theme?: Theme } | undefined {
  const [shape, colour, glyph, look, signs, theme, ...more] = id.split('|')
  const known =
    member(shapes, shape) && member(colours, colour) && member(glyphs, glyph) && member(looks, look) &&
    member(['-', 'contested', 'area', 'contested area'], signs) && (theme === undefined || member(themes, theme)) && !more.length
  if (!known) return undefined
  return { spec: { shape, colour, glyph, look, contested: signs.includes('contested'), ...(signs.includes('area') && { areal: true }) }, ...(theme && { theme }) }
}

export function member<T extends string>(all: readonly T[], value: string | undefined): value is T {
  return (all as readonly (string | undefined)[]).includes(value)
}
