/** Where a symbol takes its colours from: a theme's palette on the map, the page's CSS variables in a legend. */
import { palettes, type Theme } from '../palette'
import type { Colour } from '../vocabulary'

export type Paint = (colour: Colour | 'paper') => string

/** The paint of a theme; without one, the page's own colours, which follow its theme by themselves. */
export function paintOf(theme?: Theme): Paint {
  if (!theme) return (colour) => `var(--${colour})`
  const palette = palettes[theme]
  return (colour) => (colour === 'paper' ? palette.paper : palette.hues[colour])
}
