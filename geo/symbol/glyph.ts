/** The signs on the plates, as SVG path data in a box of 28 px: the glyph says which kind of place. */
import type { Glyph } from '../vocabulary'

export const glyphPaths: Record<Glyph, string> = {
  none: '',
  // Seen from above, nose to the north.
  aircraft:
    'M14 7.2c.75 0 1.15.85 1.15 1.85v3.1l4.75 2.95v1.5l-4.75-1.45v3l1.6 1.2v1.2L14 19.9l-2.75.65v-1.2l1.6-1.2v-3L8.1 16.6v-1.5l4.75-2.95v-3.1c0-1 .4-1.85 1.15-1.85Z',
  // A soldier's badge: two angles, points up.
  chevrons: 'M14 8.3l4.9 4.4v2.5L14 10.8l-4.9 4.4v-2.5ZM14 13.1l4.9 4.4V20L14 15.6 9.1 20v-2.5Z',
  target:
    'M14 8.7a5.3 5.3 0 1 1 0 10.6a5.3 5.3 0 1 1 0-10.6ZM14 10.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7ZM14 12.1a1.9 1.9 0 1 1 0 3.8a1.9 1.9 0 1 1 0-3.8Z',
}
