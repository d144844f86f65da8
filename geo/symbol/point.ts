/** Point symbols as SVG: the same drawing serves the legend and the map. Nothing in it needs a style attribute. */
import type { Theme } from '../palette'
import type { Look } from '../vocabulary'
import { glyphPaths } from './glyph'
import { paintOf } from './paint'
import { openPlates, plates } from './plate'
import type { SymbolSpec } from './spec'

/** The side of a symbol's box, px */
export const BOX = 28

const dashes: Partial<Record<Look, string>> = { ghost: '2.6 1.9', broken: '4.4 1.8', dotted: '0.1 2.9' }

/** A symbol as an SVG document of 28 px; without a theme it takes the colours of the page around it. */
export function symbolSvg(spec: SymbolSpec, theme?: Theme): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${BOX}" height="${BOX}" viewBox="0 0 ${BOX} ${BOX}">${symbolMarks(spec, theme)}</svg>`
}

/** The inside of a symbol's SVG, in a box of 28 px. */
export function symbolMarks(spec: SymbolSpec, theme?: Theme): string {
  const paint = paintOf(theme)
  const [hue, paper] = [paint(spec.colour), paint('paper')]
  // A halo of paper keeps the symbol apart from whatever lies under it.
  const halo = `<path d="${plates[spec.shape].path}" fill="${paper}" stroke="${paper}" stroke-width="4.4" stroke-linejoin="round"/>`
  const marks = spec.shape in openPlates ? openMarks(spec, hue, paper) : closedMarks(spec, hue, paper)
  return (spec.areal ? areaMark(hue, paper) : '') + halo + marks + (spec.contested ? contestedMark(paint('violet'), paper) : '')
}

function closedMarks({ shape, glyph, look }: SymbolSpec, hue: string, paper: string): string {
  const { path, half } = plates[shape]
  const sign = glyphPaths[glyph] || (shape === 'burst' ? burstEye : '')
  const mark = (fill: string, edge = '') => (sign ? `<path d="${sign}" fill="${fill}" fill-rule="evenodd"${edge}/>` : '')
  if (look === 'solid') return `<path d="${path}" fill="${hue}"/>${mark(paper)}`
  const edge = `<path d="${path}" fill="none" stroke="${hue}" stroke-width="1.7" stroke-linejoin="round"${dashed(look)}/>`
  if (look !== 'half') return edge + mark(hue)
  // The sign lies on both halves: an edge of paper keeps it legible on the dark one.
  return `${edge}<path d="${half}" fill="${hue}"/>${mark(hue, ` stroke="${paper}" stroke-width="1.8" paint-order="stroke"`)}`
}

function openMarks({ shape, glyph, look }: SymbolSpec, hue: string, paper: string): string {
  const { path, half } = plates[shape]
  // Its own sign says that it stands; one of its kind says so whatever it is. A triangle has no room for any.
  const own = openPlates[shape] && glyphPaths[glyph]
  const edge = `<path d="${path}" fill="${paper}" stroke="${hue}" stroke-width="${look === 'solid' ? 2 : 1.6}" stroke-linejoin="round"${dashed(look)}/>`
  if (look === 'half') return `${edge}<path d="${half}" fill="${hue}"/>${own ? `<path d="${own}" fill="${hue}" stroke="${paper}" stroke-width="1.8" paint-order="stroke" fill-rule="evenodd"/>` : ''}`
  if (own) return `${edge}<path d="${own}" fill="${hue}" fill-rule="evenodd"/>`
  return look === 'solid' && openPlates[shape] ? `${edge}<path d="${openPlates[shape]}" fill="${hue}"/>` : edge
}

function dashed(look: Look): string {
  const dash = dashes[look]
  return dash ? ` stroke-dasharray="${dash}"${look === 'dotted' ? ' stroke-linecap="round"' : ''}` : ''
}

const burstEye = 'M11.1 14a2.9 2.9 0 1 1 5.8 0a2.9 2.9 0 1 1 -5.8 0Z'

/** Four corners around it: it stands for all of an area, and for no spot in it. */
function areaMark(hue: string, paper: string): string {
  const corners = 'M2.5 7V2.5H7M21 2.5H25.5V7M25.5 21V25.5H21M7 25.5H2.5V21'
  const stroke = (colour: string, width: number) => `<path d="${corners}" fill="none" stroke="${colour}" stroke-width="${width}"/>`
  return stroke(paper, 3.8) + stroke(hue, 1.5)
}

/** Sources disagree: a half-disc in violet at the top right. */
function contestedMark(violet: string, paper: string): string {
  return (
    `<circle cx="22.5" cy="5.5" r="5.4" fill="${paper}"/>` +
    `<circle cx="22.5" cy="5.5" r="3.7" fill="${paper}" stroke="${violet}" stroke-width="1.3"/>` +
    `<path d="M22.5 1.8a3.7 3.7 0 0 0 0 7.4Z" fill="${violet}"/>`
  )
}
