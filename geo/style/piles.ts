/** Piles: several features of one place as one symbol with their number. */
import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { palettes, type Theme } from '../palette'
import { markId } from '../symbol/mark'
import { fonts } from './fonts'
import { byZoom, perZoom } from './expressions'
import { GIVE_WAY } from './neighbours'
import { byTurn, STALE } from './points'
import { isFresh } from './when'

/** The source of piles, and the beginning of their layers' ids. */
export const PILES = '*piles'

export function pileLayers(theme: Theme, selected: string | undefined): SymbolLayerSpecification[] {
  // A pile steps aside for the one of its members that is selected.
  const holds: ExpressionSpecification = selected ? ['in', `"${selected}"`, ['get', 'members']] : ['literal', false]
  const moved = (zoom: number): ExpressionSpecification => ['any', ['<', zoom, ['get', 'apart']], holds]
  const offset = (unit: number, [right, down]: [number, number]) =>
    perZoom((zoom) => ['case', moved(zoom), byTurn((x, y) => [x * unit + right, y * unit + down]), ['literal', [right, down]]] as never) as never
  const always = { 'icon-overlap': 'always', 'icon-ignore-placement': true } as const
  const size = byZoom([0.86, 1, 1.08])
  const fresh: ExpressionSpecification = ['any', isFresh(PILES, 'latest'), holds]
  return [
    { id: `${PILES}:dots`, type: 'symbol', source: PILES, minzoom: STALE.minzoom, filter: ['!', fresh] as never, layout: { 'icon-image': ['concat', ['get', 'icon'], `|${theme}`], 'icon-size': STALE.size, ...always } },
    { ...countLayer(PILES, theme, ['!', fresh], [0.8, 0.6]), id: `${PILES}:few`, minzoom: STALE.minzoom },
    {
      id: `${PILES}:leaders`,
      type: 'symbol',
      source: PILES,
      filter: ['all', perZoom(moved), fresh] as never,
      layout: { 'icon-image': markId('leader', theme), 'icon-rotate': ['*', 45, ['get', 'turn']], ...always },
    },
    { id: `${PILES}:under`, type: 'symbol', source: PILES, filter: fresh as never, layout: { 'icon-image': markId('pile', theme), 'icon-offset': offset(GIVE_WAY, [0, 0]), 'icon-size': size, ...always } },
    {
      id: `${PILES}:icons`,
      type: 'symbol',
      source: PILES,
      filter: fresh as never,
      layout: { 'icon-image': ['concat', ['get', 'icon'], `|${theme}`], 'icon-offset': offset(GIVE_WAY, [0, 0]), 'icon-size': size, 'icon-overlap': 'always', 'icon-padding': 0 },
    },
    countLayer(PILES, theme, fresh, offset(GIVE_WAY / COUNT, BESIDE)),
  ]
}

/** The number of what one symbol stands for, at its lower right. */
export function countLayer(source: string, theme: Theme, filter?: ExpressionSpecification, offset: unknown = BESIDE): SymbolLayerSpecification {
  return {
    id: `${source}:counts`,
    type: 'symbol',
    source,
    ...(filter && { filter: filter as never }),
    layout: {
      'text-field': ['to-string', ['get', 'count']],
      'text-font': [fonts.semibold],
      'text-size': COUNT,
      'text-offset': offset as never,
      'text-overlap': 'always',
      'text-ignore-placement': true,
      'icon-image': markId('count', theme),
      'icon-text-fit': 'both',
      'icon-text-fit-padding': [0.5, 3.5, 0.5, 3.5],
      'icon-overlap': 'always',
      'icon-ignore-placement': true,
    },
    paint: { 'text-color': palettes[theme].paper },
  }
}

/** Where it stands, in ems of its figures to the right and down. */
export const BESIDE: [number, number] = [1, 0.95]

/** The size of a count's figures, px: the least that a map's text may have. */
const COUNT = 10.5
