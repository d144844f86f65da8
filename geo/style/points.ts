/** Point symbols of data, and the words beside them. */
import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { palettes, type Theme } from '../palette'
import { markId } from '../symbol/mark'
import { fonts } from './fonts'
import { byZoom, hueOf, is } from './expressions'

/** The parts of a place take its stead from this zoom; the style language reads it at whole zooms only. */
const PARTS_FROM = 6

export function pointLayers(id: string, theme: Theme, selected: string | undefined): SymbolLayerSpecification[] {
  return [
    {
      id: `${id}:points:icons`,
      type: 'symbol',
      source: `${id}:points`,
      filter: shown(selected),
      layout: {
        'icon-image': ['concat', ['get', 'icon'], `|${theme}`],
        'icon-size': byZoom([0.86, 1, 1.08]),
        'icon-overlap': 'always',
        'icon-padding': 0,
        'symbol-sort-key': ['case', is('reference', selected ?? ''), 1, ['-', 0, ['get', 'order']]],
      },
    },
  ]
}

/** The reticle around a selected point, above all else. */
export function reticleLayer(id: string, theme: Theme, selected: string): SymbolLayerSpecification {
  return {
    id: `${id}:points:reticle`,
    type: 'symbol',
    source: `${id}:points`,
    filter: is('reference', selected) as never,
    layout: { 'icon-image': markId('reticle', theme), 'icon-overlap': 'always', 'icon-ignore-placement': true },
  }
}

/** Names, and under each who and how it stands, in the symbol's colour. */
export function pointLabels(id: string, theme: Theme, selected: string | undefined): SymbolLayerSpecification[] {
  const palette = palettes[theme]
  const label = (name: string, filter: ExpressionSpecification, layout: SymbolLayerSpecification['layout']): SymbolLayerSpecification => ({
    id: `${id}:points:${name}`,
    type: 'symbol',
    source: `${id}:points`,
    filter: filter as never,
    layout: {
      'text-field': ['format', ['get', 'name'], { 'text-font': ['literal', [fonts.semibold]] }, detail, { 'text-font': ['literal', [fonts.sans]], 'font-scale': 0.86 }],
      'text-font': [fonts.semibold],
      'text-size': byZoom([12.5, 13.5, 14.5]),
      'text-line-height': 1.12,
      'text-max-width': 11,
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-justify': 'auto',
      'text-padding': 2,
      'symbol-sort-key': ['get', 'order'],
      ...layout,
    },
    paint: { 'text-color': hueOf(palette), 'text-halo-color': palette.land, 'text-halo-width': 1.6, 'text-halo-blur': 0.3 },
  })
  const chosen = is('reference', selected ?? '')
  return [
    label('names', shown(selected, ['!', chosen]), { 'text-radial-offset': 1.02 }),
    ...(selected ? [label('selected-name', chosen, { 'text-radial-offset': 1.75 })] : []),
  ]
}

/** The name of a line along it. */
export function lineLabels(id: string, theme: Theme): SymbolLayerSpecification[] {
  const palette = palettes[theme]
  return [
    {
      id: `${id}:lines:names`,
      type: 'symbol',
      source: `${id}:lines`,
      minzoom: 4.4,
      filter: ['!', ['get', 'whole']] as never,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [fonts.semibold],
        'text-size': byZoom([11.5, 12.5, 13.5]),
        'symbol-placement': 'line',
        'symbol-spacing': 640,
        'text-offset': [0, -0.95],
        'text-max-angle': 40,
        'text-padding': 6,
      },
      paint: { 'text-color': hueOf(palette), 'text-halo-color': palette.land, 'text-halo-width': 1.6, 'text-halo-blur': 0.3 },
    },
  ]
}

/** The radius that an approximate position is good to, written along its ring. */
export function ringLabels(id: string, theme: Theme): SymbolLayerSpecification[] {
  const palette = palettes[theme]
  return [
    {
      id: `${id}:rings:radius`,
      type: 'symbol',
      source: `${id}:rings`,
      minzoom: 6.6,
      filter: ['all', ['!', ['get', 'whole']], ['>=', ['get', 'within'], 15]] as never,
      layout: {
        'text-field': ['concat', 'within ', ['to-string', ['get', 'within']], ' km'],
        'text-font': [fonts.semibold],
        'text-size': 11.5,
        'symbol-placement': 'line',
        'symbol-spacing': 900,
        'text-offset': [0, -0.7],
        'text-max-angle': 40,
      },
      paint: { 'text-color': palette.ink2, 'text-halo-color': palette.land, 'text-halo-width': 1.4 },
    },
  ]
}

const detail: ExpressionSpecification = ['case', ['==', ['get', 'detail'], ''], '', ['concat', '\n', ['get', 'detail']]]

/** A place and its parts are never both drawn, but what is selected always is. */
function shown(selected: string | undefined, and?: ExpressionSpecification): never {
  const chosen = is('reference', selected ?? '')
  const condition = ['step', ['zoom'], ['any', chosen, ['!', ['get', 'part']]], PARTS_FROM, ['any', chosen, ['!', ['get', 'whole']]]]
  // A zoom may only stand at the top of a filter, so a further condition goes into both of its branches.
  return (and ? ['step', ['zoom'], ['all', and, condition[2]], PARTS_FROM, ['all', and, condition[4]]] : condition) as never
}
