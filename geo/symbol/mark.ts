/** The small marks of the map itself: towns, the reticle around what is selected, and the leader from a symbol that gave way to its place, and what tells a pile from a single symbol. */
import { palettes, themes, type Theme } from '../palette'

export const marks = ['capital', 'town', 'dot', 'reticle', 'leader', 'pile', 'count'] as const
export type Mark = (typeof marks)[number]

/** `mark|town|light` */
export function markId(mark: Mark, theme: Theme): string {
  return `mark|${mark}|${theme}`
}

/** The mark that an id names; undefined when it names none. */
export function parseMarkId(id: string): { mark: Mark; theme: Theme } | undefined {
  const [kind, mark, theme, ...more] = id.split('|')
  const known = kind === 'mark' && (marks as readonly (string | undefined)[]).includes(mark) && (themes as readonly (string | undefined)[]).includes(theme) && !more.length
  return known ? { mark: mark as Mark, theme: theme as Theme } : undefined
}

/** A mark as an SVG document, in its own size. */
export function markSvg(mark: Mark, theme: Theme): string {
  const { ink, ink3, paper, land } = palettes[theme]
  switch (mark) {
    case 'capital':
      return svg(13, `<rect x="1.6" y="1.6" width="9.8" height="9.8" fill="${land}" stroke="${ink}" stroke-width="1.5"/><rect x="4.5" y="4.5" width="4" height="4" fill="${ink}"/>`)
    case 'town':
      return svg(9, `<circle cx="4.5" cy="4.5" r="3" fill="${land}" stroke="${ink}" stroke-width="1.4"/>`)
    case 'dot':
      return svg(6, `<circle cx="3" cy="3" r="1.7" fill="${ink}"/>`)
    case 'reticle':
      return svg(54, `<g fill="none" stroke="${paper}" stroke-width="4.6">${reticle}</g><g fill="none" stroke="${ink}" stroke-width="1.9">${reticle}</g>`)
    case 'leader':
      return svg(48, `<g stroke="${paper}" fill="${paper}"><path d="M24 24V12" stroke-width="3.6"/><circle cx="24" cy="24" r="2.7"/></g><path d="M24 24V12" stroke="${ink}" stroke-width="1.2"/><circle cx="24" cy="24" r="2" fill="${ink}"/>`)
    case 'pile':
      // Two more plates show below the uppermost, as coins in a stack.
      return svg(40, `<g fill="${paper}" stroke="${paper}" stroke-width="4"><circle cx="20" cy="25" r="8.6"/></g><g fill="${paper}" stroke="${ink3}" stroke-width="1.3"><circle cx="20" cy="25.4" r="8.6"/><circle cx="20" cy="22.6" r="8.6"/></g>`)
    case 'count':
      return svg(20, `<rect x="1" y="1" width="18" height="18" rx="8" fill="${ink}" stroke="${paper}" stroke-width="1.4"/>`)
  }
}

/** A ring of 40 px with four ticks. */
const reticle = '<circle cx="27" cy="27" r="20"/><path d="M27 2v10M27 42v10M2 27h10M42 27h10"/>'

function svg(side: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">${inside}</svg>`
}
