import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from '@playwright/test'
import { themes } from '../palette'
import type { FeatureCollection, Geometry } from 'geojson'
import type { FlatProperties } from '../properties'
import { dayNumber } from '../time'
import { AROUND, type AroundInput } from './around'
import { circle } from './circle'
import { membersOf } from './crowd'
import type { Items, StyleLayer } from './drawn'
import { buildStyle } from './style'
import { targetsOf } from './targets'
import { daysOf } from './when'

const storms: StyleLayer = {
  id: 'storms',
  title: 'Storms',
  kinds: { gale: { label: 'Gale', geometry: 'point' }, front: { label: 'Front', geometry: 'line', line: 'plain' }, low: { label: 'Low', geometry: 'area', area: 'wash' } },
  draw: { colour: 'red', shape: 'star' },
  time: 'date',
  fields: { date: { label: 'Date', question: 'When?', type: 'date' } },
}
const item = (id: string, geometry: Geometry, kind = 'gale') => ({ type: 'Feature', id, geometry, properties: { name: id, kind, start: '2015-09-28', end: '2015-09-28' } as FlatProperties, slices: [{ from: '2015-09-28', to: '2015-09-28', properties: {} }] })
const point = (lon: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lon, lat] })
const collections: Record<string, Items> = {
  storms: {
    features: [
      item('centre', point(68, 36)),
      item('twin', point(68, 36)),
      item('near', point(69, 36)),
      item('other', point(75, 40)),
      item('front', { type: 'LineString', coordinates: [[67, 35], [69, 37]] }, 'front'),
      item('low', { type: 'Polygon', coordinates: [[[67, 35], [69, 35], [69, 37], [67, 35]]] }, 'low'),
    ],
  },
}
const day = dayNumber('2015-09-28')
const around: AroundInput = { ring: circle([68, 36], 150), km: 150, centre: { reference: 'storms/centre', day }, found: ['twin', 'near', 'near', 'front', 'low'].map((id) => ({ reference: `storms/${id}`, day })) }
const build = (more: Partial<Parameters<typeof buildStyle>[0]> = {}) => buildStyle({ layers: [storms], collections, on: ['storms'], selected: 'storms/centre', theme: 'light', focus: [], around, ...more })
const featuresOf = (style: ReturnType<typeof build>) => (style.sources[AROUND] as unknown as { data: FeatureCollection }).data.features

test('a search is drawn soundly in both themes, and without one nothing of it is', () => {
  for (const theme of themes) expect(validateStyleMin(build({ theme })), theme).toEqual([])
  expect(JSON.stringify(build({ around: undefined }))).not.toContain(AROUND)
})

test('what was found shows whatever the date, and although its layer is off', () => {
  const style = build({ on: [] })
  expect(featuresOf(style).map(({ properties }) => [properties!.role, properties!.name])).toEqual([['ring', '150 km'], ['line', 'front'], ['point', 'low'], ['point', 'near'], ['centre', 'centre']])
  expect(daysOf(style).map(({ source }) => source)).not.toContain(AROUND)
  const layers = style.layers.filter((layer) => 'source' in layer && layer.source === AROUND)
  expect(layers.length).toBeGreaterThan(5)
  expect(JSON.stringify(layers)).not.toContain('global-state')
})

test('several at one place are one symbol with their number, which opens as a list', () => {
  const centre = featuresOf(build()).at(-1)!.properties!
  expect(centre.count).toBe(2)
  expect(membersOf(centre).map(({ reference }) => reference)).toEqual(['storms/centre', 'storms/twin'])
  expect(targetsOf(build()).icons).toContain(`${AROUND}:icons`)
})

test('the rest of the data fades, and what was found is not drawn twice', () => {
  const layerOf = (style: ReturnType<typeof build>) => style.layers.find(({ id }) => id === 'storms:points:icons') as { filter: unknown; paint?: Record<string, unknown> }
  expect(layerOf(build({ around: undefined })).paint?.['icon-opacity']).toBeUndefined()
  expect(layerOf(build()).paint!['icon-opacity']).toBeLessThan(0.5)
  expect(JSON.stringify(layerOf(build()).filter)).toContain('["!",["in",["get","reference"],["literal",["storms/centre","storms/twin","storms/near"')
})

test('the same search gives the map the same data', () => {
  expect(featuresOf(build({ theme: 'dark' }))).toBe(featuresOf(build()))
})
