import { expect, test } from '@playwright/test'
import { loadAtlas, type AtlasFeature, type AtlasLayer } from './dataset'
import { toItem } from './geojson'
import { dayFor } from './ogc/parameters'
import { itemOn, propertiesOn, slicesOf } from './slices'

const lagoon = loadAtlas('e2e/fixtures/lagoon')
const beacons = lagoon.layer('beacons')!
const north = lagoon.feature('beacons/north-light')!

/** North Light with other claims on its status. */
function light(...phases: [status: string, when?: { from?: string; to?: string }][]): AtlasFeature {
  const like = north.claims[0]!
  const claims = phases.map(([answer, when], index) => ({ ...like, id: `phase-${index}`, value: answer, answer, when }))
  const begins = phases.map(([, when]) => when?.from)
  const ends = phases.map(([, when]) => when?.to)
  const open = (dates: (string | undefined)[]) => dates.includes(undefined)
  return { ...north, claims, time: { from: open(begins) ? undefined : begins.toSorted()[0], to: open(ends) ? undefined : ends.toSorted().at(-1) } }
}
const slices = (...phases: Parameters<typeof light>) => slicesOf(beacons, light(...phases)).map(({ from, to, properties: { status } }) => [from, to, status])

test('a feature has a slice for each stretch of days on which it stands otherwise', () => {
  expect(slices(['lit', { from: '1999', to: '2004-06' }], ['dark', { from: '2004-07' }])).toEqual([
    ['1999-01-01', '2004-06-30', 'lit'],
    ['2004-07-01', undefined, 'dark'],
  ])
})

test('what is dated by a year holds on all its days and on none after: 2014 is not 1 January', () => {
  const [slice] = slicesOf(beacons, light(['lit', { from: '2014', to: '2014' }]))
  expect(slice).toMatchObject({ from: '2014-01-01', to: '2014-12-31', begins: '2014', ends: '2014' })
  const item = { properties: {}, slices: [slice!] }
  expect(propertiesOn(item, '2014-07-01')).toMatchObject({ status: 'lit' })
  expect(propertiesOn(item, '2015-01-01')).toBeUndefined()
  expect(propertiesOn(item, '2013-12-31')).toBeUndefined()
})

test('a day that is recorded as a day says no month or year beside it', () => {
  const [slice] = slicesOf(beacons, light(['lit', { from: '2014-03-01' }]))
  expect(slice!.begins).toBeUndefined()
})

test('an open beginning and an open end stay open', () => {
  expect(slices(['lit'])).toEqual([[undefined, undefined, 'lit']])
  expect(slices(['lit', { to: '2004' }], ['dark', { from: '2005' }])).toEqual([[undefined, '2004-12-31', 'lit'], ['2005-01-01', undefined, 'dark']])
})

test('two statuses at one time are contested then, and a time that none speaks of is not known', () => {
  expect(slices(['lit', { from: '2001', to: '2003' }], ['dark', { from: '2003', to: '2004' }], ['lit', { from: '2006', to: '2006' }])).toEqual([
    ['2001-01-01', '2002-12-31', 'lit'],
    ['2003-01-01', '2003-12-31', null],
    ['2004-01-01', '2004-12-31', 'dark'],
    ['2005-01-01', '2005-12-31', null],
    ['2006-01-01', '2006-12-31', 'lit'],
  ])
  const feature = light(['lit', { from: '2001', to: '2003' }], ['dark', { from: '2003', to: '2004' }], ['lit', { from: '2006', to: '2006' }])
  expect(slicesOf(beacons, feature).map(({ properties: { contested, standing } }) => [contested, standing])).toMatchObject([[null, expect.any(String)], ['status', 'contested'], [null, expect.any(String)], [null, null], [null, expect.any(String)]])
})

test('the user of a place is told from the day it has one, and kept when it has left', () => {
  const keeper = slicesOf(beacons, north).map(({ from, properties }) => [from, properties.status, properties.keeper])
  expect(keeper).toEqual([['1999-01-01', 'lit', 'harbour'], ['2004-07-01', 'dark', 'harbour']])
})

test('on the days of its slices an item says what the API says when it is asked for that day', () => {
  for (const layer of lagoon.layers as AtlasLayer[]) {
    for (const feature of layer.features) {
      const item = toItem(layer, feature, '2026-11-24')
      for (const day of ['1998-12-31', '1999-01-01', '2004-06-30', '2004-07-01', '2026-01-01']) {
        const told = propertiesOn(item, day)
        if (told) expect(told, `${feature.reference} ${day}`).toEqual(toItem(layer, feature, day).properties)
      }
    }
  }
})

test('an item that is not there on a day has no status then', () => {
  const item = toItem(beacons, light(['lit', { from: '2014', to: '2014' }]), '2014-07-01')
  expect(itemOn(item, '2014-07-01')).toMatchObject({ there: true, properties: { status: 'lit' } })
  expect(itemOn(item, '2015-07-01')).toMatchObject({ there: false, properties: { status: null, standing: null } })
})

test('facts are given for the day asked for, the middle of a year, the end of an interval, and always within the time of the feature', () => {
  const day = (time: { from?: string; to?: string } | undefined, known?: string) => dayFor({ time: { from: '2001-12-16', to: '2014-06-03' } }, { time, picture: { known } }, '2026-11-24')
  expect(day({ from: '2010-05-01', to: '2010-05-01' })).toBe('2010-05-01')
  expect(day({ from: '2010', to: '2010' })).toBe('2010-07-02')
  expect(day({ from: '2010-02', to: '2010-02' })).toBe('2010-02-15')
  expect(day({ from: '2001', to: '2001' })).toBe('2001-12-16')
  expect(day({ from: '2014', to: '2014' })).toBe('2014-06-03')
  expect(day({ from: '2003', to: '2005' })).toBe('2005-12-31')
  expect(day({ from: '2010' })).toBe('2014-06-03')
  expect(day({ to: '2010-03' })).toBe('2010-03-31')
  // Where it was not there, the day is the one asked for.
  expect(day({ from: '1990', to: '1990' })).toBe('1990-07-02')
  expect(day(undefined)).toBe('2026-11-24')
  expect(day(undefined, '2012')).toBe('2012-12-31')
})
