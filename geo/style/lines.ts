/** Lines of data: each drawing that occurs gets the strokes that the table of strokes says. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { blend, palettes, type Palette, type Theme } from '../palette'
import { lineWidths, strokesOf, type Stroke } from '../symbol/strokes'
import { trace } from './areas'
import type { DrawnLayer } from './drawn'
import { byZoom, hueOf, is, onHues } from './expressions'

/** From afar there is room for one course of a line. */
const RIVALS_FROM = 5.2

/** Another course that is claimed for a line: its strokes are called so. */
export const isRival: ExpressionSpecification = ['==', ['slice', ['get', 'stroke'], 0, 5], 'rival']

/**
 * The bands that approximate lines run in, as wide as they are good to. They are opaque and lie on the ground, under the
 * relief: where translucent ones meet or bend, they would be darker, as if there were more to it.
 */
export function bandLayers(id: string, theme: Theme, selected: string | undefined): LayerSpecification[] {
  const palette = palettes[theme]
  const source = `${id}:lines`
  const shown: ExpressionSpecification = ['all', ['!', ['get', 'whole']], ['get', 'banded']]
  return [
    {
      id: `${source}:band`,
      type: 'line',
      source,
      // Many bands at once would hide the land: a railway's shows when it is selected, a pipeline's while it is unbuilt.
      filter: ['all', ['>', ['get', 'band'], 0], selected ? ['any', shown, is('reference', selected)] : shown] as never,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': onHues(palette, (hue) => blend(hue, BAND, blend(palette.veil, palette.veilOpacity / 2, palette.land))),
        'line-width': ['interpolate', ['exponential', 2], ['zoom'], 0, ['get', 'band'], 20, ['*', ['get', 'band'], 2 ** 20]],
      },
    },
  ]
}

/** How much of its hue a band has. */
const BAND = 0.11

export function lineLayers(id: string, { strokes, ends }: Pick<DrawnLayer, 'strokes' | 'ends'>, theme: Theme, selected: string | undefined): LayerSpecification[] {
  const palette = palettes[theme]
  const source = `${id}:lines`
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  const shown: ExpressionSpecification = ['!', ['get', 'whole']]
  const layers: LayerSpecification[] = []
  if (selected) {
    const chosen = { source, filter: is('reference', selected) as never, layout: round }
    layers.push(
      { id: `${source}:selected`, type: 'line', ...chosen, paint: { 'line-color': palette.ink, 'line-width': byZoom([8.4, 10, 12]) } },
      { id: `${source}:selected-inside`, type: 'line', ...chosen, paint: { 'line-color': palette.paper, 'line-width': byZoom([5.8, 7.2, 9]) } },
    )
  }
  for (const [key, { line, look, contested }] of strokes) {
    const filter = ['all', shown, is('stroke', key)] as never
    const zooms = line === 'rival' ? { minzoom: RIVALS_FROM } : {}
    strokesOf(line, look).forEach((stroke, index) => layers.push({ id: `${source}:${key}:${index}`, type: 'line', source, filter, ...zooms, ...painted(stroke, palette) }))
    if (contested) {
      layers.push({
        id: `${source}:${key}:contested`,
        type: 'line',
        source,
        filter,
        ...zooms,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.hues.violet, 'line-width': 1.2, 'line-dasharray': [1.5, 3], 'line-gap-width': byZoom(lineWidths[line].map((width) => width + 3.4) as [number, number, number]) },
      })
    }
  }
  if (ends.length) layers.push(...headLayers(id, theme))
  // What a finger can hit, however thin the line; but no line that is not drawn yet.
  const target = { type: 'line', source, layout: round, paint: { 'line-color': palette.ink, 'line-opacity': 0.001, 'line-width': 12 } } as const
  layers.push({ id: `${source}:target`, ...target, filter: ['all', shown, ['!', isRival]] as never })
  if ([...strokes.values()].some(({ line }) => line === 'rival')) layers.push({ id: `${source}:target-rival`, ...target, filter: ['all', shown, isRival] as never, minzoom: RIVALS_FROM })
  return layers
}

/** The course of a selected line, also when it is not there at the date: then it is all that shows where it was or will be. */
export function lineTrace(id: string, theme: Theme, selected: string): LayerSpecification[] {
  return [{ id: `${id}:lines:trace`, type: 'line', source: `${id}:lines`, filter: is('reference', selected) as never, layout: { 'line-join': 'round' }, paint: trace(palettes[theme]) }]
}

/** The heads of directed lines: some along the way, and one where it ends. They hide no word. */
function headLayers(id: string, theme: Theme): LayerSpecification[] {
  const heads = { 'icon-image': ['concat', ['get', 'icon'], `|${theme}`], 'icon-overlap': 'always', 'icon-ignore-placement': true, 'icon-rotation-alignment': 'map' } as const
  return [
    {
      id: `${id}:lines:heads`,
      type: 'symbol',
      source: `${id}:lines`,
      filter: ['all', ['!', ['get', 'whole']], ['!=', ['get', 'icon'], '']] as never,
      layout: { ...heads, 'icon-image': heads['icon-image'] as never, 'icon-size': byZoom([0.8, 0.92, 1.05]), 'symbol-placement': 'line', 'symbol-spacing': 150 },
    },
    {
      id: `${id}:ends:heads`,
      type: 'symbol',
      source: `${id}:ends`,
      // The tip stands a little beyond the end: the stroke, which has a width, would stick out beside it.
      layout: { ...heads, 'icon-image': heads['icon-image'] as never, 'icon-size': byZoom([0.9, 1.1, 1.3]), 'icon-rotate': ['get', 'heading'], 'icon-offset': [-6, 0] },
    },
  ]
}

function painted({ ink, widths, dash, round, opacity }: Stroke, palette: Palette): Pick<LayerSpecification & { type: 'line' }, 'layout' | 'paint'> {
  return {
    layout: { 'line-join': 'round', 'line-cap': round ? 'round' : 'butt' },
    paint: {
      'line-color': ink === 'paper' ? palette.paper : hueOf(palette),
      'line-width': byZoom(widths),
      ...(dash && { 'line-dasharray': dash }),
      ...(opacity !== undefined && { 'line-opacity': opacity }),
    },
  }
}
