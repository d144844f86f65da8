/** Areas of data: hardly visible until they are pointed at or selected, so that they never colour a country. */
import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { palettes, type Palette, type Theme } from '../palette'
import type { DrawnLayer } from './drawn'
import { byZoom, hueOf, is } from './expressions'
import { tintLayers } from './tints'
import { isFresh } from './when'

/** Provinces are there to point at as soon as their lines are drawn. */
const PROVINCES_FROM = 5.2

export function areaLayers(id: string, drawn: Pick<DrawnLayer, 'areas'>, theme: Theme, selected: string | undefined): LayerSpecification[] {
  const source = `${id}:areas`
  const palette = palettes[theme]
  const chosen = is('reference', selected ?? '')
  const fill = (name: string, filter: ExpressionSpecification, zooms: { minzoom?: number }): LayerSpecification => ({
    id: `${source}:${name}`,
    type: 'fill',
    source,
    filter: filter as never,
    ...zooms,
    paint: {
      'fill-color': hueOf(palette),
      'fill-opacity': ['case', chosen, 0.07, ['boolean', ['feature-state', 'hover'], false], 0.05, is('tint', 'solid'), 0.035, 0.001],
      'fill-antialias': false,
    },
  })
  return [
    // Of what happened in all of it, the symbol is pointed at: the land is there for what stands on it.
    fill('whole', ['all', ['!', ['get', 'part']], ['!', happened], sum(selected)], {}),
    fill('part', ['all', ['get', 'part'], ['!', chosen]], { minzoom: PROVINCES_FROM }),
    ...(selected ? [fill('selected', ['all', ['get', 'part'], chosen], {})] : []),
    ...tintLayers(id, drawn, theme, selected),
    {
      id: `${source}:edge`,
      type: 'line',
      source,
      filter: ['any', chosen, is('washed', true)] as never,
      layout: { 'line-join': 'round' },
      // Only while it is pointed at or selected; and in ink around all of a country, which is no party to what happened in it.
      paint: { 'line-color': ['case', happened, palette.ink, hueOf(palette)], 'line-width': ['case', chosen, 1.8, 1.3], 'line-opacity': ['case', chosen, 1, ['boolean', ['feature-state', 'hover'], false], 0.9, 0] },
    },
  ]
}

/** The outline of a selected area, also when it is not there at the date: then it is all that shows where it was or will be. */
export function areaTrace(id: string, theme: Theme, selected: string): LayerSpecification[] {
  return [{ id: `${id}:areas:trace`, type: 'line', source: `${id}:areas`, filter: is('reference', selected) as never, layout: { 'line-join': 'round' }, paint: trace(palettes[theme]) }]
}

/** How the trace of something selected is drawn. */
export function trace(palette: Palette): LineLayerSpecification['paint'] {
  return { 'line-color': palette.ink, 'line-width': 1.1, 'line-dasharray': [1, 3], 'line-opacity': 0.75 }
}

/** An event that is drawn as an area. */
const happened: ExpressionSpecification = ['all', ['get', 'washed'], ['get', 'moment']]

/** The sum of tinted parts is not pointed at: they are, and it shows when it is selected. */
function sum(selected: string | undefined): ExpressionSpecification {
  return ['any', ['!', ['get', 'whole']], is('tint', ''), is('reference', selected ?? '')]
}

/** Which rings are drawn: not of what is in a pile or has parts, nor of what happened a while ago, unless it is selected. */
export function ringsShown(source: string, selected: string | undefined, moment: boolean): ExpressionSpecification {
  const usual: ExpressionSpecification = ['!', ['any', ['get', 'whole'], ['get', 'piled']]]
  return ['case', is('reference', selected ?? ''), ['!', ['get', 'alone']], moment ? ['all', usual, isFresh(source)] : usual]
}

/** How good an approximate position is: a dashed ring at its true radius, for a close look. */
export function ringLayers(id: string, palette: Palette, selected: string | undefined, moment: boolean): LayerSpecification[] {
  const source = `${id}:rings`
  const common = { source, filter: ringsShown(source, selected, moment) as never, minzoom: 5.6 }
  return [
    // A ring that is as large as the map would only darken it.
    { id: `${source}:fill`, type: 'fill', ...common, paint: { 'fill-color': hueOf(palette), 'fill-opacity': ['case', ['<=', ['get', 'within'], 80], 0.05, 0], 'fill-antialias': false } },
    { id: `${source}:edge`, type: 'line', ...common, paint: { 'line-color': hueOf(palette), 'line-width': byZoom([1, 1.1, 1.4]), 'line-dasharray': [3, 2.4], 'line-opacity': 0.85 } },
  ]
}
