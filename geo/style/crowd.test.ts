import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from '@playwright/test'
import type { Feature, Point } from 'geojson'
import type { FlatProperties } from '../properties'
import { gather, membersOf } from './crowd'
import { drawLayer, type Items, type StyleLayer } from './drawn'
import { buildStyle, type StyleInput } from './style'
import { targetsOf } from './targets'

const date = { label: 'Date', question: 'When was it?', type: 'date' as const }
const layer = (id: string, more: Partial<StyleLayer> = {}): StyleLayer => ({ id, title: id, kinds: { landing: { label: 'Landing', geometry: 'point', shape: 'ring', glyph: 'pair' } }, draw: { colour: 'ink' }, fields: { date }, time: 'date', ...more })
const item = (id: string, lon: number, lat: number, properties: FlatProperties = {}): Feature<Point, FlatProperties> => ({ type: 'Feature', id, geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { name: id, kind: 'landing', parts: 0, ...properties } })
const items = (...features: Feature<Point, FlatProperties>[]): Items => ({ type: 'FeatureCollection', features })

const landings = layer('landings')
const fires = layer('fires', { draw: { colour: 'red' } })
const huts = layer('huts', { time: undefined, fields: {} })
const collections = {
  landings: items(item('first', 60, 45, { start: '2001', end: '2001' }), item('second', 60.0002, 45, { start: '2003-05-02', end: '2003-05-02', precision: 'approximate', within_km: 30 }), item('alone', 64, 45, { start: '2002' })),
  fires: items(item('fire', 60, 45, { start: '2002-07', end: '2002-07' })),
  huts: items(item('hut', 60, 45), item('shed', 60, 45)),
}
const drawn = [fires, landings, huts].map((each) => ({ id: each.id, drawn: drawLayer(each, collections[each.id as keyof typeof collections]) }))
const input: StyleInput = { layers: [fires, landings, huts], collections, on: ['fires', 'landings', 'huts'], theme: 'light', focus: [] }

test('what happened in one place, over all layers, is one pile with its number, the latest first', () => {
  const { piles, layers } = gather(drawn)
  expect(piles).toHaveLength(1)
  expect(piles[0]!.properties).toMatchObject({ count: 3, name: '3 here', icon: 'ring|red|pair|solid|-' })
  expect(membersOf(piles[0]!.properties).map(({ reference, detail }) => [reference, detail])).toEqual([['landings/second', '2 May 2003'], ['fires/fire', 'July 2002'], ['landings/first', '2001']])
  expect(layers.get('landings')!.points.map(({ properties }) => properties.piled)).toEqual([true, true, false])
  expect(layers.get('landings')!.rings.map(({ properties }) => properties.piled)).toEqual([true])
  expect(membersOf({})).toEqual([])
})

test('what stands keeps its own symbol, and the pile gives way to it', () => {
  const { piles, layers } = gather(drawn)
  const [hut, shed] = layers.get('huts')!.points.map(({ properties }) => properties)
  expect(hut).toMatchObject({ piled: false, apart: 0 })
  expect(shed!.apart).toBeGreaterThan(0)
  expect(piles[0]!.properties.apart).toBeGreaterThan(0)
  expect(piles[0]!.properties.turn).not.toBe(shed!.turn)
})

test('a layer that is switched on moves no data of those it does not touch', () => {
  const [fire, landing, hut] = drawn as [(typeof drawn)[0], (typeof drawn)[0], (typeof drawn)[0]]
  const alone = gather([hut]).layers.get('huts')
  expect(gather([hut, { id: 'far', drawn: drawLayer(layer('far'), items(item('away', 10, 10))) }]).layers.get('huts')).toBe(alone)
  expect(gather([fire, landing, hut]).layers.get('huts')!.points).toEqual(alone!.points)
})

test('the style draws piles above all symbols, in both themes, and a selected member by itself', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const selected of [undefined, 'landings/first', 'huts/hut']) {
      const style = buildStyle({ ...input, theme, selected })
      expect(validateStyleMin(style), `${theme}, ${selected}`).toEqual([])
      const ids = style.layers.map(({ id }) => id)
      expect(ids.indexOf('*piles:icons')).toBeGreaterThan(ids.indexOf('fires:points:icons'))
    }
  }
  expect(targetsOf(buildStyle(input)).icons).toContain('*piles:icons')
  expect(Object.keys(buildStyle({ ...input, on: ['huts'] }).sources)).not.toContain('*piles')
})
