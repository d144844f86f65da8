import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from '@playwright/test'
import { themes } from '../palette'
import type { Feature, Geometry, Point } from 'geojson'
import type { FlatProperties } from '../properties'
import { gather, membersOf } from './crowd'
import { dayNumber } from '../time'
import { drawLayer, type Drawn, type Items, type StyleLayer } from './drawn'
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
  landings: items(item('first', 60, 45, { start: '2001', end: '2001' }), item('second', 60.0002, 45, { start: '2003-05-02', end: '2003-05-02', precision: 'approximate', within_km: 12 }), item('alone', 64, 45, { start: '2002' })),
  fires: items(item('fire', 60, 45, { start: '2002-07', end: '2002-07' })),
  huts: items(item('hut', 60, 45), item('shed', 60, 45)),
}
const drawn = [fires, landings, huts].map((each) => ({ id: each.id, drawn: drawLayer(each, collections[each.id as keyof typeof collections]) }))
/** What the style's filters leave of features that happen once, at a date and from the far end of a range on. */
const there = <D extends Drawn<Geometry>>(features: D[], at: string, since: string) => {
  const [day, far] = [dayNumber(at), dayNumber(since)]
  return features.filter(({ properties: { from, to, until, after } }) => from <= day && day < until && after < far && far <= to)
}
const input: StyleInput = { layers: [fires, landings, huts], collections, on: ['fires', 'landings', 'huts'], theme: 'light', focus: [] }

test('what happened in one place, over all layers, is one pile with its number, the latest first', () => {
  const { piles, layers } = gather(drawn)
  const [pile, ...more] = there(piles, '2004-01-01', '2000-01-01')
  expect(more).toEqual([])
  expect(pile!.properties).toMatchObject({ count: 3, name: '3 here', icon: 'ring|red|pair|solid|-' })
  expect(membersOf(pile!.properties).map(({ reference, detail }) => [reference, detail])).toEqual([['landings/second', '2 May 2003'], ['fires/fire', 'July 2002'], ['landings/first', '2001']])
  const { points, rings } = layers.get('landings')!
  expect(there(points, '2004-01-01', '2000-01-01').map(({ properties }) => [properties.reference, properties.piled])).toEqual([['landings/first', true], ['landings/second', true], ['landings/alone', false]])
  expect(there(rings, '2004-01-01', '2000-01-01').map(({ properties }) => properties.piled)).toEqual([true])
  expect(membersOf({})).toEqual([])
})

test('a pile holds what has happened by the date, from the far end of the range on, and one alone is drawn by itself', () => {
  const { piles, layers } = gather(drawn)
  const shown = (at: string, since: string) => [
    ...there(piles, at, since).map(({ properties }) => membersOf(properties).map(({ name }) => name)),
    ...['fires', 'landings'].flatMap((id) => there(layers.get(id)!.points, at, since)).filter(({ properties }) => !properties.piled && properties.name !== 'alone').map(({ properties }) => properties.name),
  ]
  expect(shown('2000-12-31', '2000-01-01')).toEqual([])
  expect(shown('2001-06-01', '2000-01-01')).toEqual(['first'])
  expect(shown('2002-07-01', '2000-01-01')).toEqual([['fire', 'first']])
  expect(shown('2002-07-01', '2001-12-31')).toEqual([['fire', 'first']])
  expect(shown('2002-07-01', '2002-01-01')).toEqual(['fire'])
  expect(shown('2003-05-02', '2002-07-31')).toEqual([['second', 'fire']])
  expect(shown('2003-05-02', '2002-08-01')).toEqual(['second'])
  expect(shown('2005-01-01', '2003-05-03')).toEqual([])
})

test('what happened too often in one place for one pile is in several, and none is lost', () => {
  const many = drawLayer(landings, items(...Array.from({ length: 130 }, (_, index) => item(`n${index}`, 60, 45, { start: String(1850 + index), end: String(1850 + index) }))))
  const { piles } = gather([{ id: 'landings', drawn: many }])
  const now = there(piles, '2000-01-01', '1800-01-01')
  expect(now.map(({ properties }) => properties.count)).toEqual([43, 43, 44])
  expect(new Set(now.flatMap(({ properties }) => membersOf(properties).map(({ reference }) => reference))).size).toBe(130)
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

test('the style draws piles above all symbols, in every theme, and a selected member by itself', () => {
  for (const theme of themes) {
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
