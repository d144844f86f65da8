/** A legend's swatch: a piece of the map, 44 × 28 px, drawn by the same tables as the map itself. */
import type { Drawing } from '../drawing'
import type { Theme } from '../palette'
import { paintOf, type Paint } from './paint'
import { BOX, symbolMarks } from './point'
import { strokesOf } from './strokes'

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
  return `<g transform="translate(${(WIDTH - BOX) / 2} 0)">${symbolMarks({ ...drawing, contested: drawing.contested ?? false }, theme)}</g>`
}

function lineSwatch({ line, look, colour, contested }: Swatch, paint: Paint): string {
  const across = (stroke: string) => `<path d="M3 ${BOX / 2}H${WIDTH - 3}" fill="none" ${stroke}/>`
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
  const edge = (y: number) => `<path d="M3 ${y}H${WIDTH - 3}" fill="none" stroke="${paint('violet')}" stroke-width="1.2" stroke-dasharray="1.8 3.6"/>`
  return strokes.join('') + (contested ? edge(8.5) + edge(19.5) : '')
}

function areaSwatch({ area, colour, contested }: Swatch, paint: Paint): string {
  const fill = area === 'wash' ? 0.16 : 0.05
  return `<rect x="8" y="6" width="28" height="16" rx="2" fill="${paint(colour)}" fill-opacity="${fill}" stroke="${paint(contested ? 'violet' : colour)}" stroke-width="1.4"${area === 'wash' ? '' : ' stroke-dasharray="4.5 2.4"'}/>`
}
