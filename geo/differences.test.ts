import { expect, test } from '@playwright/test'
import { differencesBetween, differencesText } from './differences'
import { otherDay } from './other-day'
import type { FlatProperties } from './properties'
import type { Layer } from './schema'
import type { Slice } from './slices'

type Compared = Parameters<typeof differencesBetween>[0][number]
const status: Layer['fields'][string] = { label: 'Status', question: 'Is it lit?', type: 'choice', choices: { lit: { label: 'Lit' }, dark: { label: 'Dark' } } }
const keeper: Layer['fields'][string] = { label: 'Keeper', question: 'Who keeps it?', type: 'choice', choices: { port: { label: 'The port' }, navy: { label: 'The navy' } } }
const beacons: Compared = { id: 'beacons', title: 'Beacons', kinds: { tower: { label: 'Tower', geometry: 'point' } }, fields: { status, 'kept-by': keeper }, draw: { colour: 'ink', by: 'kept-by' } }
const wrecks: Compared = { id: 'wrecks', title: 'Wrecks', kinds: { wreck: { label: 'Wreck', geometry: 'point' } }, fields: { date: { label: 'Date', question: 'When?', type: 'date' } }, time: 'date', draw: { colour: 'red' } }

const tower = (id: string, slices: Slice[], properties: FlatProperties = {}) => ({ id, properties: { name: id, kind: 'tower', status: null, kept_by: 'port', ...properties }, slices })
const wreck = (id: string, start: string | null, end: string | null) => ({ id, properties: { name: id, kind: 'wreck', start, end }, slices: [{ properties: {} }] })
const told = (features: { id: string; properties: FlatProperties; slices: Slice[] }[], layer = beacons, [earlier, later] = ['2003-06-01', '2010-06-01']) =>
  differencesBetween([layer], { [layer.id]: { features } }, earlier!, later!).map(({ kind, name, words }) => `${kind}: ${name}, ${words}`)

test('what came between the dates appeared, what went is gone, and what was there on neither or the same on both is not told', () => {
  const features = [
    tower('new', [{ from: '2005-03-01', begins: '2005-03', properties: { status: 'lit' } }], { start: '2005-03' }),
    tower('old', [{ to: '2004-12-31', properties: { status: 'dark' } }], { end: '2004' }),
    tower('brief', [{ from: '2004-01-01', to: '2005-01-01', properties: { status: 'lit' } }]),
    tower('steady', [{ properties: { status: 'lit' } }]),
  ]
  expect(told(features)).toEqual(['appeared: new, Status: Lit, since March 2005', 'gone: old, Status: Dark, until 2004'])
})

test('between a day and itself nothing differs, also not what was going on', () => {
  expect(told([wreck('long', '2009', '2012')], wrecks, ['2010-06-01', '2010-06-01'])).toEqual([])
})

test('the first and the last day of a feature are days on which it is there', () => {
  const features = [tower('only', [{ from: '2003-06-01', to: '2010-06-01', properties: { status: 'lit' } }])]
  expect(told(features)).toEqual([])
  expect(told(features, beacons, ['2003-05-31', '2010-06-01'])).toEqual(['appeared: only, Status: Lit, since 1 June 2003'])
  expect(told(features, beacons, ['2003-06-01', '2010-06-02'])).toEqual(['gone: only, Status: Lit'])
})

test('a date stands with the status that it belongs to, and not with the one that came later or went before', () => {
  const features = [
    tower('built', [{ from: '2005-01-01', begins: '2005', to: '2007-12-31', properties: { status: 'dark' } }, { from: '2008-01-01', properties: { status: 'lit' } }], { start: '2005' }),
    tower('razed', [{ to: '2004-12-31', properties: { status: 'lit' } }, { from: '2005-01-01', to: '2007-12-31', properties: { status: 'dark' } }], { end: '2007' }),
  ]
  expect(told(features)).toEqual(['appeared: built, Status: Lit, since 1 January 2008; on the map since 2005', 'gone: razed, Status: Lit; on the map until 2007'])
})

test('where a layer asks for no status, what came and went is told with its dates', () => {
  const plain: Compared = { ...beacons, fields: {}, draw: { colour: 'ink' } }
  const features = [tower('new', [{ from: '2005-03-01', properties: {} }], { start: '2005-03' }), tower('old', [{ to: '2004-12-31', properties: {} }], { end: '2004' })]
  expect(told(features, plain)).toEqual(['appeared: new, On the map since March 2005', 'gone: old, On the map until 2004'])
})

test('a change of status is told in the words of the layer, with the date as precisely as the record has it', () => {
  const features = [tower('north', [{ to: '2004-12-31', properties: { status: 'lit' } }, { from: '2005-01-01', begins: '2005', properties: { status: 'dark' } }])]
  expect(told(features)).toEqual(['changed: north, Status: Lit → Dark, since 2005'])
})

test('what changed there and back between the dates does not differ, and the date of a change is that of the last', () => {
  const there = { to: '2004-12-31', properties: { status: 'lit' } }
  const back: Slice[] = [there, { from: '2005-01-01', to: '2006-12-31', properties: { status: 'dark' } }, { from: '2007-01-01', properties: { status: 'lit' } }]
  expect(told([tower('flicker', back)])).toEqual([])
  const again: Slice[] = [...back.slice(0, 2), { from: '2007-01-01', to: '2007-12-31', properties: { status: 'lit' } }, { from: '2008-02-01', properties: { status: 'dark' } }]
  expect(told([tower('flicker', again)])).toEqual(['changed: flicker, Status: Lit → Dark, since 1 February 2008'])
})

test('sources that disagree are told apart from what nobody says', () => {
  const features = [
    tower('disputed', [{ to: '2004-12-31', properties: { status: 'lit' } }, { from: '2005-01-01', properties: { status: null, contested: 'status' } }]),
    tower('unknown', [{ to: '2004-12-31', properties: { status: 'lit' } }, { from: '2005-01-01', properties: { status: null, contested: 'height' } }]),
  ]
  expect(told(features)).toEqual(['changed: disputed, Status: Lit → sources disagree, since 1 January 2005', 'changed: unknown, Status: Lit → not known, since 1 January 2005'])
})

test('a change in what the layer is drawn by is told, by itself or with that of the status', () => {
  const handed = [tower('handed', [{ to: '2004-12-31', properties: { status: 'lit' } }, { from: '2005-01-01', to: '2005-12-31', properties: { status: 'lit', kept_by: 'navy' } }, { from: '2006-01-01', properties: { status: 'dark', kept_by: 'navy' } }])]
  expect(told(handed)).toEqual(['changed: handed, Status: Lit → Dark, since 1 January 2006; Keeper: The port → The navy, since 1 January 2005'])
  expect(told(handed, beacons, ['2004-01-01', '2005-06-01'])).toEqual(['changed: handed, Keeper: The port → The navy, since 1 January 2005'])
})

test('a feature and its parts are each told', () => {
  const slices = (from: string): Slice[] => [{ from, properties: { status: 'lit' } }]
  const features = [tower('pair', slices('2004-01-01'), { parts: 2, sum_of_parts: true }), tower('east', slices('2004-01-01'), { part_of: 'beacons/pair' }), tower('west', slices('2012-01-01'), { part_of: 'beacons/pair' })]
  expect(told(features)).toEqual(['appeared: east, Status: Lit, since 1 January 2004', 'appeared: pair, Status: Lit, since 1 January 2004'])
})

test('what happens once is told when it happened or may have happened between, in the order of time', () => {
  const features = [wreck('b', '2009-01-02', '2009-01-02'), wreck('a', '2009-01-01', '2009-01-03'), wreck('year', '2003', '2003'), wreck('on the first day', '2003-06-01', '2003-06-01'), wreck('on the last day', '2010-06-01', '2010-06-01'), wreck('after', '2010-06-02', null), wreck('long ago and open', '1990', null), wreck('undated', null, null)]
  expect(told(features, wrecks)).toEqual(['happened: year, 2003', 'happened: a, 1 January 2009 – 3 January 2009', 'happened: b, 2 January 2009', 'happened: on the last day, 1 June 2010'])
})

test('the order is by layer, then kind of difference, then name, whatever the order of the files', () => {
  const life = (from?: string, to?: string): Slice[] => [{ from, to, properties: { status: 'lit' } }]
  const features = [tower('c', life(undefined, '2004-01-01')), tower('b', life('2004-01-01')), tower('a', life('2005-01-01'))]
  const collections = { beacons: { features }, wrecks: { features: [wreck('w', '2004-05', '2004-05')] } }
  const order = (given: typeof collections) => differencesBetween([wrecks, beacons], given, '2003-06-01', '2010-06-01').map(({ reference }) => reference)
  expect(order(collections)).toEqual(['wrecks/w', 'beacons/a', 'beacons/b', 'beacons/c'])
  expect(order({ ...collections, beacons: { features: features.toReversed() } })).toEqual(order(collections))
})

test('a layer that has not come is passed over', () => {
  expect(differencesBetween([beacons], {}, '2003-06-01', '2010-06-01')).toEqual([])
})

const options = { atlas: 'The lagoon', earlier: '2003-06-01', later: '2010-06-01', layers: ['Beacons'], address: 'https://example.org/?at=2010-06-01&compare=2003-06-01', retrieved: '2026-11-24' }

test('the text names the atlas, both dates, the layers and the address, in Markdown and plain', () => {
  const differences = differencesBetween([beacons], { beacons: { features: [tower('new_light', [{ from: '2005-03-01', begins: '2005-03', properties: { status: 'lit' } }], { start: '2005-03' })] } }, '2003-06-01', '2010-06-01')
  expect(differencesText(differences, { ...options, form: 'markdown' })).toBe(`# The lagoon: what differs between 1 June 2003 and 1 June 2010

Layers: Beacons.

## Appeared (1)

- **new\\_light** (Beacons, Tower): Status: Lit, since March 2005

---

From The lagoon · Oxus, <https://example.org/?at=2010-06-01&compare=2003-06-01>, retrieved 24 November 2026.
`)
  const plain = differencesText(differences, { ...options, form: 'text', picture: 'as known on 1 May 2012' })
  expect(plain).toContain('Appeared (1)\n------------\n\n- new_light (Beacons, Tower): Status: Lit, since March 2005\n')
  expect(plain).toContain('The picture as known on 1 May 2012.')
  expect(plain).toContain('https://example.org/?at=2010-06-01&compare=2003-06-01, retrieved')
})

test('the text of nothing says so', () => {
  expect(differencesText([], { ...options, form: 'text' })).toContain('Nothing that is recorded in the layers that are on differs')
})

test('a comparison opens ten years back, but not before the record begins, and never with the same day', () => {
  expect(otherDay('2021-08-09', '1919-01-01')).toBe('2011-08-09')
  expect(otherDay('2021-08-09', undefined)).toBe('2011-08-09')
  expect(otherDay('2021-08-09', '2015-03-01')).toBe('2015-03-01')
  expect(otherDay('2015-03-01', '2015-03-01')).toBe('2025-03-01')
})
