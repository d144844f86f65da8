/** Point symbols of data, and the words beside them. */
import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { palettes, type Theme } from '../palette'
import { markId } from '../symbol/mark'
import { fonts } from './fonts'
import { isRival } from './lines'
import { byZoom, hueOf, is, perZoom } from './expressions'
import { GIVE_WAY, PARTS_FROM, TURNS } from './neighbours'
import { isFresh } from './when'

/** What happened a while ago is a small sign of its own shape, and from afar none. */
export const STALE = { minzoom: 5, size: byZoom([0.4, 0.46, 0.52]) }

export function pointLayers(id: string, theme: Theme, selected: string | undefined, moment: boolean): SymbolLayerSpecification[] {
  const fresh: ExpressionSpecification[] = moment ? [['any', isFresh(`${id}:points`), is('reference', selected ?? '')]] : []
  return [
    ...(moment ? [staleLayer(id, theme, selected)] : []),
    {
      // From a symbol that gave way to the place it stands for.
      id: `${id}:points:leaders`,
      type: 'symbol',
      source: `${id}:points`,
      filter: ['all', perZoom((zoom) => ['all', shown(selected, zoom), moved(selected, zoom)]), ...fresh] as never,
      layout: { 'icon-image': markId('leader', theme), 'icon-rotate': ['*', 45, ['get', 'turn']], 'icon-overlap': 'always', 'icon-ignore-placement': true },
    },
    {
      id: `${id}:points:icons`,
      type: 'symbol',
      source: `${id}:points`,
      filter: ['all', perZoom((zoom) => shown(selected, zoom)), ...fresh] as never,
      layout: {
        'icon-offset': perZoom((zoom) => ['case', moved(selected, zoom), byTurn((right, down) => [right * GIVE_WAY, down * GIVE_WAY]), ['literal', [0, 0]]]) as never,
        'icon-image': ['concat', ['get', 'icon'], `|${theme}`],
        'icon-size': byZoom([0.86, 1, 1.08]),
        'icon-overlap': 'always',
        'icon-padding': 0,
        'symbol-sort-key': ['case', is('reference', selected ?? ''), 1, ['-', 0, ['get', 'order']]],
      },
    },
  ]
}

/** At their places, beneath what stands: none gives way for them. */
function staleLayer(id: string, theme: Theme, selected: string | undefined): SymbolLayerSpecification {
  return {
    id: `${id}:points:dots`,
    type: 'symbol',
    source: `${id}:points`,
    minzoom: STALE.minzoom,
    filter: ['all', perZoom((zoom) => shown(selected, zoom)), ['!', isFresh(`${id}:points`)], ['!', is('reference', selected ?? '')]] as never,
    layout: { 'icon-image': ['concat', ['get', 'icon'], `|${theme}`], 'icon-size': STALE.size, 'icon-overlap': 'always', 'icon-ignore-placement': true },
  }
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
export function pointLabels(id: string, theme: Theme, selected: string | undefined, moment: boolean): SymbolLayerSpecification[] {
  const palette = palettes[theme]
  const label = (name: string, filter: ExpressionSpecification, layout: SymbolLayerSpecification['layout']): SymbolLayerSpecification => ({
    id: `${id}:points:${name}`,
    type: 'symbol',
    source: `${id}:points`,
    filter: filter as never,
    layout: { ...nameLayout, 'text-padding': 1, ...layout },
    paint: { 'text-color': hueOf(palette), 'text-halo-color': palette.land, 'text-halo-width': 1.6, 'text-halo-blur': 0.3 },
  })
  const chosen = is('reference', selected ?? '')
  return [
    label('names', ['all', perZoom((zoom) => ['all', ['!', chosen], shown(selected, zoom)]), ...(moment ? [isFresh(`${id}:points`)] : [])], {
      'text-variable-anchor-offset': perZoom((zoom) => ['case', moved(selected, zoom), byTurn((right, down) => beside(1.25, right * GIVE_WAY_EM, down * GIVE_WAY_EM)), ['literal', beside(1.25)]] as never),
    }),
    ...(selected ? [label('selected-name', ['all', chosen, ['!', ['get', 'alone']]], { 'text-variable-anchor-offset': beside(1.75) as never })] : []),
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
      // A rival course is named where there is room for its words too; a filter reads the zoom at whole steps.
      filter: ['all', ['!', ['get', 'whole']], ['step', ['zoom'], ['!', isRival], 6, true]] as never,
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

const detail: ExpressionSpecification = ['case', ['==', ['get', 'detail'], ''], '', ['concat', '\n', ['get', 'detail']]]

/** A name, and under it the detail. */
export const nameLayout: SymbolLayerSpecification['layout'] = {
  'text-field': ['format', ['get', 'name'], { 'text-font': ['literal', [fonts.semibold]] }, detail, { 'text-font': ['literal', [fonts.sans]], 'font-scale': 0.86 }],
  'text-font': [fonts.semibold],
  'text-size': byZoom([12.5, 13.5, 14.5]),
  'text-line-height': 1.12,
  'text-max-width': 11,
  'text-justify': 'auto',
  'symbol-sort-key': ['get', 'order'],
}

/** How far a symbol moves in ems of its label. */
const GIVE_WAY_EM = GIVE_WAY / 13.5

/** The places a label may take around its symbol, in the order they are tried: anchor, then ems to the right and down. */
export function beside(distance: number, right = 0, down = 0): (string | [number, number])[] {
  const place = (x: number, y: number): [number, number] => [Math.round((x + right) * 100) / 100, Math.round((y + down) * 100) / 100]
  return ['left', place(distance, 0), 'right', place(-distance, 0), 'bottom', place(0, -distance), 'top', place(0, distance)]
}

/** A value for each of the eight ways a symbol may give way. */
export function byTurn(make: (right: number, down: number) => unknown[]): ExpressionSpecification {
  const values = TURNS.map(([right, down]) => ['literal', make(right, down)])
  return ['match', ['get', 'turn'], ...values.slice(1).flatMap((value, index) => [index + 1, value]), values[0]] as unknown as ExpressionSpecification
}

/** Whether its symbol has given way at a zoom; a selected one stands where it is. */
function moved(selected: string | undefined, zoom: number): ExpressionSpecification {
  return ['all', ['<', zoom, ['get', 'apart']], ['!', is('reference', selected ?? '')]]
}

/** A place and its parts are never both drawn, and a pile stands for what is in it; but what is selected always is drawn. */
function shown(selected: string | undefined, zoom: number): ExpressionSpecification {
  const usual: ExpressionSpecification = ['!', ['any', ['get', 'piled'], ['get', zoom < PARTS_FROM ? 'part' : 'whole']]]
  return selected ? ['case', is('reference', selected), ['!', ['get', 'alone']], usual] : usual
}
