/**
 * The faces of map text. A style without `glyphs` hands these names to CSS as font families, and MapLibre reads weight
 * and slant out of the words in them (regular, semibold, bold, italic): each name is one static face in app/fonts.css,
 * declared with just that weight and slant, so that the browser never makes up a false bold or italic.
 */
export const fonts = {
  sans: 'Oxus Sans',
  semibold: 'Oxus Sans Semibold',
  serif: 'Oxus Serif Semibold',
  italic: 'Oxus Serif Italic',
} as const

/** As CSS font shorthands, to be loaded before the map draws: a glyph that is drawn too early stays in a fallback face. */
export const fontShorthands = [
  `normal 400 24px "${fonts.sans}"`,
  `normal 600 24px "${fonts.semibold}"`,
  `normal 600 24px "${fonts.serif}"`,
  `italic 400 24px "${fonts.italic}"`,
]
