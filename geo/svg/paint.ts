/** Colours of the style as SVG takes them. */
import type { Color } from '@maplibre/maplibre-gl-style-spec'

/** `#rrggbb`, or `#rrggbbaa` where it lets through what lies beneath; undefined where nothing of it can be seen. */
export function hex(colour: Color, opacity = 1): string | undefined {
  const [r, g, b, a] = colour.rgb
  const alpha = Math.round(Math.min(1, a * opacity) * 255)
  if (alpha < 2) return undefined
  const channel = (value: number) => Math.round(value).toString(16).padStart(2, '0')
  return `#${[r, g, b].map((value) => channel(value * 255)).join('')}${alpha < 255 ? channel(alpha) : ''}`
}
