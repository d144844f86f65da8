/** A legend's swatch: a piece of the map, 44 × 28 px, drawn by the same tables as the map itself. */
import type { Drawing } from '../drawing'
import type { Theme } from '../palette'
import { ARROW, arrowMarks } from './arrow'
import { hatchMarks } from './hatch'
import { paintOf, type Paint } from './paint'
import { BOX, symbolMarks } from './point'
import { strokesOf, tintEdges } from './strokes'

const WIDTH = 44

/** What a swatch shows; `contested` adds the sign of disagreement. */
export type Swatch = Drawing & { contested?: boolean }

/** A swatch as an SVG document; without a theme it takes the colours of the page around it. */
export function swatchSvg(drawing: Swatch, theme?: Theme): string {
  const paint = paintOf(theme)
  const marks = { point: pointSwatch, line: lineSwatch, area: areaSwatch }[drawing.geometry](drawing, paint, theme)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${BOX}" viewBox="0 0 ${WIDTH} ${BOX}">${marks}</svg>`
}

function pointSwatch(drawing: Swatch, _paint: Paint, theme?: Theme): string {
  return `<g transform="translate(${(WIDTH - BOX) / 2} 0)">${symbolMarks({ ...drawing, contested: drawing.contested ?? false, areal: drawing.geometry === 'area' }, theme)}</g>`
}

function lineSwatch({ line, look, colour, glyph, contested }: Swatch, paint: Paint, theme?: Theme): string {
  const across = (stroke: string) => `<path d="M3 ${BOX / 2}H${WIDTH - (line === 'flow' ? 6 : 3)}" fill="none" ${stroke}/>`
  const strokes = strokesOf(line, look).map(({ ink, widths: [, width], dash, round, opacity }) =>
    across(
      [
        `stroke="${paint(ink === 'paper' ? 'paper' : colour)}" stroke-width="${width}"`,
        // MapLibre draws a dash of no length as a dot when ends are round; so does SVG.
        ...(dash ? [`stroke-dasharray="${dash.map((part) => Math.round(part * width * 100) / 100).join(' ')}"`] : []),
        ...(round ? ['stroke-linecap="round"'] : []),
        ...(opacity === undefined ? [] : [`stroke-opacity="${opacity}"`]),
      ].join(' '),
    ),
  )
  // One head midway and one at the end, as on the map.
  const head = (x: number, size: number) => `<g transform="translate(${x - (ARROW * size) / 2} ${BOX / 2 - (ARROW * size) / 2}) scale(${size})">${arrowMarks({ colour, look, glyph }, theme)}</g>`
  const heads = line === 'flow' ? head(20, 0.78) + head(WIDTH - 6, 1.1) : ''
  const edge = (y: number) => `<path d="M3 ${y}H${WIDTH - 3}" fill="none" stroke="${paint('violet')}" stroke-width="1.2" stroke-dasharray="1.8 3.6"/>`
  return strokes.join('') + heads + (contested ? edge(8.5) + edge(19.5) : '')
}

function areaSwatch(drawing: Swatch, paint: Paint, theme?: Theme): string {
  const { area, colour, contested } = drawing
  if (area === 'tint') return tintSwatch(drawing, paint, theme)
  if (area === 'wash') return pointSwatch(drawing, paint, theme)
  return `<rect x="8" y="6" width="28" height="16" rx="2" fill="${paint(colour)}" fill-opacity=".05" stroke="${paint(contested ? 'violet' : colour)}" stroke-width="1.4" stroke-dasharray="4.5 2.4"/>`
}

/** A piece of a territory: its hatch within a border, and its edge where it has one. */
function tintSwatch({ look, colour, lane, contested }: Swatch, paint: Paint, theme?: Theme): string {
  const box = { left: 5, top: 4, right: 39, bottom: 24 }
  const rect = (inset: number, stroke: string) =>
    `<rect x="${box.left + inset}" y="${box.top + inset}" width="${box.right - box.left - 2 * inset}" height="${box.bottom - box.top - 2 * inset}" fill="none" ${stroke}/>`
  const drawn = tintEdges[look]
  const edge = contested
    ? `stroke="${paint('violet')}" stroke-width="1.8" stroke-dasharray="5.4 3.6"`
    : drawn && `stroke="${paint(colour)}" stroke-width="${drawn.widths[1]}" stroke-opacity="${drawn.opacity}"${drawn.dash ? ` stroke-dasharray="${drawn.dash.join(' ')}"` : ''}`
  return (
    `<path d="M5 4H39V24H5Z" fill="${paint(colour)}" fill-opacity="${look === 'solid' ? 0.06 : 0}" stroke="${paint('ink')}" stroke-opacity=".35" stroke-width=".8"/>` +
    `<g transform="translate(${box.left} ${box.top})">${hatchMarks({ colour, look, lane }, { left: 2.6, top: 2.6, right: 31.4, bottom: 17.4 }, theme, 0.5)}</g>` +
    (edge ? rect(2.4, edge) : '')
  )
}
