import type { Drawing } from '@/geo/drawing'
import { swatchSvg } from '@/geo/symbol/swatch'

/** A sign as the map draws it: 44 × 28 px, in the colours of the page's theme. */
export function Swatch({ drawing }: { drawing: Drawing }) {
  // The SVG is made by our own pure function from the atlas's checked layer file: no text of a reader is in it.
  return <span aria-hidden="true" dangerouslySetInnerHTML={{ __html: swatchSvg(drawing) }} />
}
