/** The words of the base map, from the least important to the most: a word that finds no room is left out. */
import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { blend, palettes, type Theme } from '../palette'
import { markId } from '../symbol/mark'
import { COUNTRIES_TO, countryArcs, landArcs, riverNames } from './arc-labels'
import { is, isOneOf, perZoom } from './expressions'
import { fonts } from './fonts'

type Layout = NonNullable<SymbolLayerSpecification['layout']>

/** `taken`: what data already name; a town of that name is neither marked nor named again. */
export function baseLabels(theme: Theme, focus: readonly string[], taken: readonly string[]): SymbolLayerSpecification[] {
  const palette = palettes[theme]
  const { text, land, veil, veilOpacity } = palette
  const inFocus = isOneOf('iso3', focus)
  const capital = is('capital', true)
  // Of the region, and elsewhere: those few that much is decided in first, the rest as the map comes closer.
  const [near, elsewhere] = [is('rank', 1), ['step', ['zoom'], 2, 4, 3, 5, 4] as ExpressionSpecification]
  const paint = (colour: string, haloWidth = 1.7): SymbolLayerSpecification['paint'] => ({
    'text-color': colour,
    'text-halo-color': land,
    'text-halo-width': haloWidth,
    'text-halo-blur': 0.4,
  })
  return [
    ...landArcs(palette),
    {
      id: 'lake-names',
      type: 'symbol',
      source: 'lake-names',
      minzoom: 5.4,
      filter: ['has', 'name'],
      layout: { 'text-field': ['get', 'name'], 'text-font': [fonts.italic], 'text-size': sizes(11, 11.5, 14), 'text-max-width': 6, 'text-letter-spacing': 0.06 },
      paint: paint(text.water),
    },
    {
      id: 'province-names',
      type: 'symbol',
      source: 'labels',
      minzoom: 5.7,
      filter: ['all', is('kind', 'province'), inFocus] as never,
      layout: { 'text-field': ['upcase', ['get', 'name']], 'text-font': [fonts.semibold], 'text-size': sizes(10.5, 10.5, 12), 'text-letter-spacing': 0.16, 'text-max-width': 8, 'text-padding': 8 },
      paint: paint(text.province),
    },
    ...riverNames(palette, 'lesser'),
    ...[4, 3].map(townsOf),
    // A great river is known by its name as a country is: only the great towns come before.
    ...riverNames(palette, 'great'),
    townsOf(2),
    {
      id: 'neighbour-names',
      type: 'symbol',
      source: 'labels',
      maxzoom: COUNTRIES_TO,
      filter: ['all', is('kind', 'country'), ['!', inFocus], ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 3, 3, 4, 4, 5, 5]], perZoom(named)] as never,
      layout: { ...country, 'text-size': fromAfar(10.5, 11, 14, 16), 'text-letter-spacing': fromAfar(0.14, 0.22, 0.22, 0.22), 'symbol-sort-key': ['get', 'rank'] },
      paint: { ...paint(text.neighbour), 'text-halo-color': blend(veil, veilOpacity, land) },
    },
    {
      id: 'country-names',
      type: 'symbol',
      source: 'labels',
      maxzoom: COUNTRIES_TO,
      filter: ['all', is('kind', 'country'), inFocus, perZoom(named)] as never,
      layout: { ...country, 'text-size': fromAfar(10.5, 12.5, 18, 20), 'text-letter-spacing': fromAfar(0.08, 0.16, 0.4, 0.4), 'text-variable-anchor-offset': ['center', [0, 0], 'top', [0, 0.5], 'bottom', [0, -0.5], 'top', [0, 1], 'bottom', [0, -1]] },
      paint: paint(text.country, 1.6),
    },
    ...countryArcs(palette),
    town('capitals-elsewhere', ['all', capital, ['!', near], ['<=', ['get', 'rank'], elsewhere]], { minzoom: 2, font: fonts.sans, size: fromAfar(10.5, 12, 13.5, 15) }),
    town('capitals', ['all', capital, near], { minzoom: 3, font: fonts.semibold, size: sizes(13, 15, 17) }),
  ]

  function townsOf(rank: number): SymbolLayerSpecification {
    return town(`towns-${rank}`, ['all', ['!', capital], rank === 4 ? ['>=', ['get', 'rank'], 4] : is('rank', rank)], { minzoom: [0, 0, 4, 5.1, 6.4][rank]!, font: fonts.sans, size: sizes(11.5, 12.5, 14) })
  }

  function town(id: string, filter: ExpressionSpecification, { minzoom, font, size }: { minzoom: number; font: string; size: ExpressionSpecification }): SymbolLayerSpecification {
    return {
      id,
      type: 'symbol',
      source: 'towns',
      minzoom,
      filter: (taken.length ? ['all', filter, ['!', isOneOf('name', taken)]] : filter) as never,
      layout: {
        'icon-image': markId(id.startsWith('capitals') ? 'capital' : id === 'towns-4' ? 'dot' : 'town', theme),
        'icon-padding': 1,
        ...(id === 'capitals-elsewhere' && { 'icon-size': fromAfar(0.6, 0.85, 0.85, 0.85) }),
        ...(id.startsWith('capitals') && { 'icon-overlap': 'always', 'text-optional': true }),
        'text-field': ['get', 'name'],
        'text-font': [font],
        'text-size': size,
        // Where data stands on a capital, its name stands beside the data.
        'text-variable-anchor-offset': (id.startsWith('capitals') ? [...around(0.62), ...around(1.5)] : around(0.62)) as never,
        'text-justify': 'auto',
        'text-max-width': 9,
        'text-padding': 3,
        'symbol-sort-key': ['coalesce', ['get', 'rank'], 4],
      },
      paint: paint(id === 'towns-4' ? palette.ink2 : text.town),
    }
  }
}

/** The places a name may take around its town, so many ems away, in the order they are tried. */
function around(distance: number): (string | [number, number])[] {
  return ['left', [distance, 0], 'right', [-distance, 0], 'top', [0, distance], 'bottom', [0, -distance]]
}

const country: Layout = {
  'text-field': ['upcase', ['get', 'name']],
  'text-font': [fonts.serif],
  'text-max-width': 7,
  'text-line-height': 1.5,
  'text-padding': 2,
  // It may stand a little above or below its place where data is in the way; further off it would name another country.
  'text-variable-anchor-offset': ['center', [0, 0], 'top', [0, 0.5], 'bottom', [0, -0.5]],
}

/** A size that shrinks towards a map of the world, where the names of a continent share the room of one country's. */
function fromAfar(at2: number, at4: number, at6: number, at8: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 2, at2, 4, at4, 6, at6, 8, at8]
}

/** Whether a country is named at a point at a zoom: from another on, it may be named along a curve. */
function named(zoom: number): ExpressionSpecification {
  return ['<', zoom, ['coalesce', ['get', 'to'], 99]]
}

function sizes(at4: number, at6: number, at8: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 4, at4, 6, at6, 8, at8]
}
