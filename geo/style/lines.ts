/** Lines of data: each drawing that occurs gets the strokes that the table of strokes says. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Palette } from '../palette'
import { lineWidths, strokesOf, type Stroke } from '../symbol/strokes'
import type { DrawnLayer } from './drawn'
import { byZoom, hueOf, is } from './expressions'

export function lineLayers(id: string, { strokes }: Pick<DrawnLayer, 'strokes'>, palette: Palette, selected: string | undefined): LayerSpecification[] {
  const source = `${id}:lines`
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  const shown: ExpressionSpecification = ['!', ['get', 'whole']]
  const layers: LayerSpecification[] = [
    {
      id: `${source}:band`,
      type: 'line',
      source,
      // Many bands at once would hide the land: a railway's shows when it is selected, a pipeline's while it is unbuilt.
      filter: ['all', ['>', ['get', 'band'], 0], ['any', ['all', shown, ['get', 'banded']], is('reference', selected ?? '')]] as never,
      layout: round,
      paint: { 'line-color': hueOf(palette), 'line-opacity': 0.1, 'line-width': ['interpolate', ['exponential', 2], ['zoom'], 0, ['get', 'band'], 20, ['*', ['get', 'band'], 2 ** 20]] },
    },
  ]
  if (selected) {
    const chosen = { source, filter: is('reference', selected) as never, layout: round }
    layers.push(
      { id: `${source}:selected`, type: 'line', ...chosen, paint: { 'line-color': palette.ink, 'line-width': byZoom([8.4, 10, 12]) } },
      { id: `${source}:selected-inside`, type: 'line', ...chosen, paint: { 'line-color': palette.paper, 'line-width': byZoom([5.8, 7.2, 9]) } },
    )
  }
  for (const [key, { line, look, contested }] of strokes) {
    const filter = ['all', shown, is('stroke', key)] as never
    strokesOf(line, look).forEach((stroke, index) => layers.push({ id: `${source}:${key}:${index}`, type: 'line', source, filter, ...painted(stroke, palette) }))
    if (contested) {
      layers.push({
        id: `${source}:${key}:contested`,
        type: 'line',
        source,
        filter,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.hues.violet, 'line-width': 1.2, 'line-dasharray': [1.5, 3], 'line-gap-width': byZoom(lineWidths[line].map((width) => width + 3.4) as [number, number, number]) },
      })
    }
  }
  // What a finger can hit, however thin the line.
  layers.push({ id: `${source}:target`, type: 'line', source, filter: shown as never, layout: round, paint: { 'line-color': palette.ink, 'line-opacity': 0.001, 'line-width': 12 } })
  return layers
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
