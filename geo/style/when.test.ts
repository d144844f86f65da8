import { createExpression } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from '@playwright/test'
import type { Feature, Point } from 'geojson'
import type { Moment } from '../moment'
import type { FlatProperties } from '../properties'
import type { Slice } from '../slices'
import type { StyleLayer } from './drawn'
import { buildStyle } from './style'
import { daysOf, isThere, stateOf } from './when'

const choices = { lit: { label: 'Lit' }, dark: { label: 'Dark', look: 'outline' as const } }
const lamps: StyleLayer = { id: 'lamps', title: 'Lamps', kinds: { lamp: { label: 'Lamp', geometry: 'point' } }, draw: { colour: 'ink' }, fields: { status: { label: 'Status', question: 'Is it lit?', type: 'choice', choices } } }
const wrecks: StyleLayer = { id: 'wrecks', title: 'Wrecks', kinds: { wreck: { label: 'Wreck', geometry: 'point' } }, draw: { colour: 'ink' }, fields: { date: { label: 'Date', question: 'When?', type: 'date' } }, time: 'date' }
const item = (id: string, lon: number, slices: Slice[], properties: FlatProperties = {}): Feature<Point, FlatProperties> & { slices: Slice[] } => ({ type: 'Feature', id, geometry: { type: 'Point', coordinates: [lon, 40] }, properties: { name: id, kind: 'lamp', ...properties }, slices })
const collections = {
  lamps: {
    features: [
      item('old', 50, [{ from: '2001-01-01', to: '2004-06-30', properties: { status: 'lit' } }, { from: '2004-07-01', properties: { status: 'dark' } }]),
      item('ever', 60, [{ properties: { status: 'lit' } }]),
    ],
  },
  wrecks: {
    features: [
      item('year', 52, [{ from: '2014-01-01', to: '2014-12-31', properties: {} }], { kind: 'wreck', start: '2014', end: '2014' }),
      item('night', 54, [{ from: '2016-03-05', to: '2016-03-05', properties: {} }], { kind: 'wreck', start: '2016-03-05', end: '2016-03-05' }),
    ],
  },
}
const style = buildStyle({ layers: [lamps, wrecks], collections, on: ['lamps', 'wrecks'], theme: 'light', focus: [] })

/** What the filters of a source leave of it at a moment, as MapLibre evaluates them. */
function there(source: string, moment: Moment): string[] {
  const expression = createExpression(isThere(source, source.startsWith('wrecks')), 'filter', null, stateOf(daysOf(style), moment))
  if (expression.result === 'error') throw expression.value[0]!
  const { data } = style.sources[source] as unknown as { data: { features: Feature<Point>[] } }
  return data.features.filter((feature) => expression.value.evaluate({ zoom: 5 }, { type: 1, properties: feature.properties! })).map(({ properties }) => `${properties!.name} ${properties!.detail}`)
}

test('what stands is there on every day of its time, and looks as it stood', () => {
  expect(there('lamps:points', { at: '2000-12-31' })).toEqual(['ever Lit'])
  expect(there('lamps:points', { at: '2001-01-01' })).toEqual(['old Lit', 'ever Lit'])
  expect(there('lamps:points', { at: '2004-06-30' })).toEqual(['old Lit', 'ever Lit'])
  expect(there('lamps:points', { at: '2004-07-01' })).toEqual(['old Dark', 'ever Lit'])
  expect(there('lamps:points', { at: '2090-01-01' })).toEqual(['old Dark', 'ever Lit'])
  expect(there('lamps:points', { at: '0100-01-01' })).toEqual(['ever Lit'])
})

test('what happens once is shown from the first day it may have been on until 420 days after the last', () => {
  expect(there('wrecks:points', { at: '2013-12-31' })).toEqual([])
  expect(there('wrecks:points', { at: '2014-01-01' })).toEqual(['year 2014'])
  expect(there('wrecks:points', { at: '2016-02-24' })).toEqual(['year 2014'])
  expect(there('wrecks:points', { at: '2016-02-25' })).toEqual([])
  expect(there('wrecks:points', { at: '2016-03-05' })).toEqual(['night 5 March 2016'])
})

test('in a range it is shown when any day of it lies between, also when the range begins before all that is known', () => {
  expect(there('wrecks:points', { at: '2020-01-01', since: '1919-01-01' })).toEqual(['year 2014', 'night 5 March 2016'])
  expect(there('wrecks:points', { at: '2020-01-01', since: '2014-12-31' })).toEqual(['year 2014', 'night 5 March 2016'])
  expect(there('wrecks:points', { at: '2020-01-01', since: '2015-01-01' })).toEqual(['night 5 March 2016'])
  expect(there('wrecks:points', { at: '2016-03-04', since: '2014-07-01' })).toEqual(['year 2014'])
  expect(there('wrecks:points', { at: '2020-01-01', since: '2016-03-06' })).toEqual([])
})

test('between two days on which something in a source changes its state stays the same, so that nothing is drawn anew', () => {
  const state = (at: string) => stateOf(daysOf(style), { at })
  expect(state('2002-01-01')).toEqual(state('2003-12-31'))
  expect(state('2002-01-01')).not.toEqual(state('2004-07-01'))
  // Only what changes is touched: the lamp went out, the wrecks were not there yet.
  const [before, after] = [state('2004-06-30'), state('2004-07-01')]
  expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(['at lamps:points'])
})
