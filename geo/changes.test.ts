import { expect, test } from '@playwright/test'
import { changesOf, inOrder, nextChange, nextChanges, statusStretches, wordsOfChange, type ChangingItem, type ChangingLayer } from './changes'
import { dayNumber } from './time'

const field = { question: '?' }
const lights: ChangingLayer = {
  id: 'lights',
  kinds: { light: { label: 'Light', geometry: 'point' }, wreck: { label: 'Wreck', geometry: 'point', colour: 'red' } },
  draw: { colour: 'green' },
  fields: { status: { ...field, label: 'State', type: 'choice', choices: { lit: { label: 'Lit' }, dark: { label: 'Dark' } } } },
}
const storms: ChangingLayer = { ...lights, id: 'storms', fields: { date: { ...field, label: 'Date', type: 'date' } }, time: 'date' }

const lit = { status: 'lit', status_label: 'Lit' }
const dark = { status: 'dark', status_label: 'Dark' }
const disputed = { status: null, status_label: null, contested: 'keeper,status' }
const item = (id: string, slices: ChangingItem['slices'], properties: ChangingItem['properties'] = {}): ChangingItem => ({ id, properties: { name: `The ${id}`, kind: 'light', ...properties }, slices })

test('of what stands for a time its beginning and each change of its status is told, and nothing where the status stays', () => {
  const point = item('point', [
    { from: '2001-03-02', to: '2004-12-31', properties: { ...lit, keeper: 'Ann' } },
    { from: '2005-01-01', to: '2009-06-30', begins: '2005', properties: { ...lit, keeper: 'Ben' } },
    { from: '2009-07-01', to: '2009-12-31', begins: '2009-07', properties: disputed },
    { from: '2010-01-01', begins: '2010', properties: dark },
  ])
  expect(changesOf(lights, [point]).map(wordsOfChange)).toEqual(['2 March 2001: The point, State: Lit', 'July 2009: The point, State: sources disagree', '2010: The point, State: Dark'])
  expect(changesOf(lights, [point])[0]).toMatchObject({ reference: 'lights/point', colour: 'green', first: dayNumber('2001-03-02'), last: dayNumber('2001-03-02'), day: dayNumber('2001-03-02') })
})

test('a month or a year is all its days, and is shown by the one in its middle', () => {
  const [change] = changesOf(lights, [item('point', [{ from: '2014-01-01', begins: '2014', properties: lit }])])
  expect(change).toMatchObject({ first: dayNumber('2014-01-01'), last: dayNumber('2014-12-31'), day: dayNumber('2014-07-02') })
})

test('a status that is disputed is another than one that nobody knows', () => {
  const stretches = statusStretches(item('point', [
    { to: '2000-12-31', properties: { status: null, contested: 'keeper' } },
    { from: '2001-01-01', properties: disputed },
  ]))
  expect(stretches.map(({ contested, first }) => [contested, first])).toEqual([[false, undefined], [true, dayNumber('2001-01-01')]])
})

test('what has no known beginning changes only when its status does', () => {
  expect(changesOf(lights, [item('point', [{ to: '2004-12-31', properties: lit }, { from: '2005-01-01', properties: dark }])]).map(({ words }) => words)).toEqual(['State: Dark'])
  expect(changesOf({ ...lights, fields: {} }, [item('point', [{ properties: {} }])])).toEqual([])
})

test('what happens once is told once, however its facts change meanwhile, with its kind and its colour', () => {
  const gale = item('gale', [{ from: '2005-05-12', to: '2005-05-12', properties: {} }, { from: '2005-05-13', to: '2005-05-13', properties: {} }], { start: '2005-05-12', end: '2005-05-13', kind: 'wreck', kind_label: 'Wreck' })
  const changes = changesOf(storms, [gale])
  expect(changes.map(wordsOfChange)).toEqual(['12 May 2005 – 13 May 2005: The gale, Wreck'])
  expect(changes[0]).toMatchObject({ colour: 'red', first: dayNumber('2005-05-12'), last: dayNumber('2005-05-13'), day: dayNumber('2005-05-12') })
  expect(changesOf(storms, [item('rumour', [{ properties: {} }], { start: null, end: null })])).toEqual([])
})

test('a whole and its parts that change alike are told as the whole, and a part that changes alone by itself', () => {
  const slices = [{ from: '2001-03-02', properties: lit }]
  const row = [item('row', slices), item('first', slices, { part_of: 'lights/row' }), item('second', [...slices.map((slice) => ({ ...slice, to: '2003-01-31' })), { from: '2003-02-01', properties: dark }], { part_of: 'lights/row' })]
  expect(changesOf(lights, row).map(({ name, words }) => `${name} ${words}`)).toEqual(['The row State: Lit', 'The second State: Dark'])
})

test('steps go to the next day on which something changes, whatever layer it is in, and tell all of that day', () => {
  const changes = inOrder([
    ...changesOf(lights, [item('point', [{ from: '2001-03-02', properties: lit }]), item('bar', [{ from: '2001-03-02', properties: lit }])]),
    ...changesOf(storms, [item('gale', [{ properties: {} }], { start: '1999', end: '1999' })]),
  ])
  const [gale, day] = [dayNumber('1999-07-02'), dayNumber('2001-03-02')]
  expect(nextChange(changes, gale - 1, 1)?.name).toBe('The gale')
  expect(nextChanges(changes, gale, 1).map(({ name }) => name)).toEqual(['The bar', 'The point'])
  expect(nextChange(changes, day, 1)).toBeUndefined()
  expect(nextChange(changes, day, -1)?.name).toBe('The gale')
  expect(nextChanges(changes, gale, -1)).toEqual([])
})
