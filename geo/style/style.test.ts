import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from '@playwright/test'
import { themes } from '../palette'
import type { Feature, Geometry } from 'geojson'
import type { FlatProperties } from '../properties'
import { dayNumber } from '../time'
import { drawLayer, type Items, type StyleLayer } from './drawn'
import { lettersOf } from './letters'
import { buildStyle, type StyleInput } from './style'
import { targetsOf } from './targets'

const choices = {
  lit: { label: 'Lit' },
  dark: { label: 'Dark', look: 'outline' as const },
  planned: { label: 'Planned', look: 'dotted' as const },
}
const status = { label: 'Status', question: 'Is it lit?', type: 'choice' as const, choices }
const beacons: StyleLayer = {
  id: 'beacons',
  title: 'Beacons',
  kinds: { tower: { label: 'Tower', geometry: 'point', glyph: 'target' }, shoal: { label: 'Shoal', geometry: 'area', area: 'wash' } },
  draw: { colour: 'ink', shape: 'hexagon', by: 'kept-by' },
  fields: {
    status,
    'kept-by': { label: 'Keeper', question: 'Who keeps it?', type: 'choice', choices: { port: { label: 'The port', shape: 'square', colour: 'green' } } },
  },
}
const cables: StyleLayer = { id: 'cables', title: 'Cables', kinds: { cable: { label: 'Cable', geometry: 'line', line: 'pipe' } }, draw: { colour: 'amber' }, fields: { status } }

const item = (id: string, geometry: Geometry, properties: FlatProperties): Feature<Geometry, FlatProperties> => ({ type: 'Feature', id, geometry, properties: { name: id, parts: 0, ...properties } })
const point = (lon: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lon, lat] })
const collection = (...features: Feature<Geometry, FlatProperties>[]): Items => ({ type: 'FeatureCollection', features })
const square: Geometry = { type: 'Polygon', coordinates: [[[55, 44], [56, 44], [56, 45], [55, 45], [55, 44]]] }
const line: Geometry = { type: 'LineString', coordinates: [[50, 40], [51, 41]] }

const collections = {
  beacons: collection(
    item('north', point(58, 46), { kind: 'tower', status: 'lit', kept_by: 'port', precision: 'approximate', within_km: 12, contested: 'height' }),
    item('lamp', point(58, 46), { kind: 'tower', status: 'dark', kept_by: null, part_of: 'beacons/north' }),
    item('shoal', square, { kind: 'shoal', status: null }),
  ),
  cables: collection(
    item('east', line, { kind: 'cable', status: 'lit', part_of: 'cables/both' }),
    item('west', line, { kind: 'cable', status: 'planned', part_of: 'cables/both', precision: 'approximate', within_km: 35, contested: 'status' }),
    item('both', { type: 'MultiLineString', coordinates: [[[50, 40], [51, 41]]] }, { kind: 'cable', status: null, parts: 2 }),
  ),
}
const input: StyleInput = { layers: [beacons, cables], collections, on: ['beacons', 'cables'], theme: 'light', focus: ['AAA'] }

test('the style is sound in every theme, with and without a selection, and asks for no glyphs', () => {
  for (const theme of themes) {
    for (const selected of [undefined, 'beacons/north', 'beacons/shoal', 'cables/west', 'cables/both', 'nothing/there']) {
      const style = buildStyle({ ...input, theme, selected })
      expect(validateStyleMin(style), `${theme}, ${selected}`).toEqual([])
      expect(style).not.toHaveProperty('glyphs')
      expect(new Set(style.layers.map((layer) => layer.id)).size).toBe(style.layers.length)
    }
  }
})

test('a layer that is off has neither sources nor layers, and one that has not come yet does no harm', () => {
  const style = buildStyle({ ...input, on: ['cables', 'unknown'] })
  expect(JSON.stringify(Object.keys(style.sources))).not.toContain('beacons')
  expect(JSON.stringify(style.layers)).not.toContain('beacons')
  const empty = buildStyle({ ...input, collections: {} })
  expect(JSON.stringify(empty)).not.toContain('cables')
})

test('a town that data name is not named a second time', () => {
  const { properties } = collections.beacons.features[0]!
  const filter = (on: string[]) => JSON.stringify(buildStyle({ ...input, on }).layers.find(({ id }) => id === 'capitals'))
  expect(filter(['beacons'])).toContain(`"${String(properties.name)}"`)
  expect(filter(['cables'])).not.toContain(`"${String(properties.name)}"`)
})

test('data that has not changed is the same object in the next style', () => {
  const features = (style: ReturnType<typeof buildStyle>) => (style.sources['beacons:points'] as { data: { features: unknown } }).data.features
  expect(features(buildStyle({ ...input, theme: 'dark', selected: 'beacons/north' }))).toBe(features(buildStyle(input)))
})

test('a symbol says who by shape and colour, how it stands by its look, and that sources disagree', () => {
  const { points, rings } = drawLayer(beacons, collections.beacons)
  expect(points.map(({ properties }) => properties.icon)).toEqual(['square|green|target|solid|contested', 'hexagon|ink|target|outline|-', 'hexagon|ink|none|half|area'])
  expect(points[0]!.properties).toMatchObject({ reference: 'beacons/north', detail: 'The port · lit', part: false })
  expect(points[1]!.properties).toMatchObject({ detail: 'Dark', part: true })
  expect(rings).toHaveLength(1)
})

test('a line has the strokes of its status, and of an unsettled one a band and violet edges', () => {
  const { lines, strokes } = drawLayer(cables, collections.cables)
  expect([...strokes.keys()]).toEqual(['pipe|solid|amber|-', 'pipe|dotted|amber|contested'])
  expect(lines[1]!.properties.band).toBeGreaterThan(0)
  const ids = buildStyle(input).layers.map((layer) => layer.id)
  expect(ids).toContain('cables:lines:pipe|dotted|amber|contested:contested')
  expect(ids).not.toContain('cables:lines:pipe|solid|amber|-:contested')
})

test('a place gives way to its parts only where they are of its own form: an area does not hide the point in it', () => {
  const items = collection(item('shoal', square, { kind: 'shoal', status: null, parts: 1 }), item('north', point(55.5, 44.5), { kind: 'tower', status: 'lit', part_of: 'beacons/shoal' }))
  const { points, areas } = drawLayer(beacons, items)
  expect(points[0]!.properties).toMatchObject({ part: false, whole: false })
  expect(areas[0]!.properties).toMatchObject({ part: false, whole: false })
})

test('what is not there at the date is not drawn; what is there and unknown is unclear', () => {
  const items = collection(item('a', point(0, 0), { kind: 'tower', status: null, start: '2001', end: '2004-06' }))
  const icons = (day: string) => drawLayer(beacons, items).points.filter(({ properties: { from, to } }) => from <= dayNumber(day) && dayNumber(day) <= to).map(({ properties }) => properties.icon)
  expect(icons('2000-12-31')).toEqual([])
  expect(icons('2001-01-01')).toEqual(['hexagon|ink|target|half|-'])
  expect(icons('2004-06-30')).toEqual(['hexagon|ink|target|half|-'])
  expect(icons('2004-07-01')).toEqual([])
})

test('everything that is drawn of data can be pointed at', () => {
  expect(targetsOf(buildStyle({ ...input, selected: 'beacons/shoal' }))).toEqual({
    icons: ['beacons:points:icons'],
    labels: ['cables:lines:names', 'beacons:points:names', 'beacons:points:selected-name'],
    lines: ['cables:lines:target'],
    borders: ['borders', 'borders-disputed'],
    areas: ['beacons:areas:whole', 'beacons:areas:part', 'beacons:areas:selected'],
  })
})

test('the letters of what is drawn are known, so that their faces can be fetched', () => {
  const named = collection(item('a', point(1, 1), { kind: 'tower', status: 'lit', name: 'Ўзбек' }))
  expect(lettersOf(buildStyle({ ...input, collections: { beacons: named } }))).toMatch(/^a.*Ўзбек/)
  expect(lettersOf(buildStyle({ ...input, on: [] }))).toBe('a')
})

test('fighting is placed before all else, then the order of the atlas', () => {
  const red: StyleLayer = { ...beacons, id: 'red', draw: { colour: 'red' } }
  const style = buildStyle({ ...input, layers: [beacons, red], on: ['beacons', 'red'], collections: { ...collections, red: collection(item('x', point(1, 1), { kind: 'tower', status: 'lit' })) } })
  const ids = style.layers.map((layer) => layer.id)
  expect(ids.indexOf('red:points:names')).toBeGreaterThan(ids.indexOf('beacons:points:names'))
})
