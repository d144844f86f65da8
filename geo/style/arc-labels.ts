/** Names along curves: of the countries around the region, of its mountains, deserts, seas and rivers. */
import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { blend, type Palette } from '../palette'
import { byZoom, is } from './expressions'
import { fonts } from './fonts'

/** From this zoom on countries that have a curve are written along it; from afar, where there is no room for that, at a point. */
export const CURVED_FROM = 4
/** Close up a country's name would lie beyond the edges, and says what everybody knows. */
export const COUNTRIES_TO = 6.4

/** Where a name lies beside its curve, ems: data may stand on it. One of them at most has room, since they overlap. */
const BESIDE: [suffix: string, offset: number][] = [['-below', 0.9], ['-above', -0.9], ['', 0]]

export function countryArcs({ text, land, veil, veilOpacity }: Palette): SymbolLayerSpecification[] {
  return [false, true].flatMap((focus) =>
    BESIDE.map(([suffix, offset]): SymbolLayerSpecification => ({
      id: `${focus ? 'country' : 'neighbour'}-arcs${suffix}`,
      type: 'symbol',
      source: 'arcs',
      minzoom: CURVED_FROM,
      maxzoom: COUNTRIES_TO,
      filter: ['all', is('kind', 'country'), is('focus', focus)],
      layout: {
        'text-field': ['upcase', ['get', 'name']],
        'text-font': [fonts.serif],
        'text-size': focus ? byZoom([12, 19, 19]) : byZoom([11, 16, 16]),
        'text-letter-spacing': focus ? ['interpolate', ['linear'], ['zoom'], 4, 0.12, 4.6, 0.3, 5.2, 0.4] : byZoom([0.2, 0.36, 0.36]),
        'text-offset': [0, offset],
        'text-max-angle': 60,
        'text-padding': 2,
        'symbol-placement': 'line-center',
      },
      paint: { 'text-color': focus ? text.country : text.neighbour, 'text-halo-color': focus ? land : blend(veil, veilOpacity, land), 'text-halo-width': 1.6, 'text-halo-blur': 0.4 },
    })),
  )
}

/** Mountains, deserts and seas, the great ones first. */
export function landArcs({ text, land, sea }: Palette): SymbolLayerSpecification[] {
  return (['land', 'water'] as const).map((kind) => ({
    id: `${kind}-names`,
    type: 'symbol',
    source: 'arcs',
    minzoom: CURVED_FROM,
    filter: ['all', is('kind', kind), ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 5, 2, 6, 3] as ExpressionSpecification]],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [fonts.italic],
      'text-size': byZoom([12.5, 15, 18]),
      'text-letter-spacing': byZoom([0.12, 0.2, 0.3]),
      'text-max-angle': 60,
      'symbol-placement': 'line-center',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': kind === 'water' ? text.water : text.physical, 'text-halo-color': kind === 'water' ? sea : land, 'text-halo-width': 1.4, 'text-halo-blur': 0.6 },
  }))
}

/** Rivers, along a curve that letters can follow, beside the line of the river: the great ones, or the others. */
export function riverNames({ text, land }: Palette, which: 'great' | 'lesser'): SymbolLayerSpecification[] {
  const rank: ExpressionSpecification = which === 'great' ? is('rank', 1) : ['all', ['>', ['get', 'rank'], 1], ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 5, 2, 6, 3]]]
  return [false, true].map((near) => ({
    id: `river-names-${which}${near ? '-near' : ''}`,
    type: 'symbol',
    source: 'river-names',
    minzoom: near ? RIVERS_NEAR : 4.3,
    ...(!near && { maxzoom: RIVERS_NEAR }),
    filter: ['all', is('near', near), rank],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [fonts.italic],
      'text-size': byZoom([12, 13.5, 15.5]),
      'text-letter-spacing': 0.1,
      'text-offset': [0, -0.75],
      'text-max-angle': 40,
      'symbol-placement': 'line',
      // More places to try than names that are wanted: most meet a town, and are left out. Close up few do.
      'symbol-spacing': near ? 440 : 240,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': text.water, 'text-halo-color': land, 'text-halo-width': 1.7, 'text-halo-blur': 0.4 },
  }))
}

/** From this zoom on a river's name keeps closer to it. */
const RIVERS_NEAR = 6.5
