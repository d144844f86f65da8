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
  // Small enough for an open ring, where they tell one kind of meeting from another: two who meet, a table of several,
  // one who came, a signed sheet, a house that stays, and a seal.
  pair: 'M9.4 14a2 2 0 1 1 4 0a2 2 0 1 1-4 0ZM14.6 14a2 2 0 1 1 4 0a2 2 0 1 1-4 0Z',
  trio: 'M12.3 11.2a1.7 1.7 0 1 1 3.4 0a1.7 1.7 0 1 1-3.4 0ZM9.4 15.9a1.7 1.7 0 1 1 3.4 0a1.7 1.7 0 1 1-3.4 0ZM15.2 15.9a1.7 1.7 0 1 1 3.4 0a1.7 1.7 0 1 1-3.4 0Z',
  arrow: 'M9.2 13.1h4.6v-2.7l4.9 3.6-4.9 3.6v-2.7H9.2Z',
  sheet: 'M10.9 9.9h6.2v8.2h-6.2ZM12.2 11.8v1.1h3.6v-1.1ZM12.2 14.2v1.1h3.6v-1.1Z',
  house: 'M14 9.2l4.7 3.9v1.1h-1v3.6h-7.4v-3.6h-1v-1.1ZM13.1 14.9v2.9h1.8v-2.9Z',
  block: 'M11.3 11.3h5.4v5.4h-5.4Z',
}
