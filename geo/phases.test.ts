import { expect, test } from '@playwright/test'
import type { ChangingItem, ChangingLayer } from './changes'
import type { AtlasClaim } from './dataset'
import { claimSpansOf, dayThatShows, phasesOf } from './phases'
import { dayNumber, dayOf } from './time'

const field = { question: '?' }
const fields: ChangingLayer['fields'] = {
  status: { ...field, label: 'State', type: 'choice', choices: { lit: { label: 'Lit' } } },
  opened: { ...field, label: 'Opened', type: 'date' },
  height: { ...field, label: 'Height', type: 'number', unit: 'm' },
}
const lights: ChangingLayer = { id: 'lights', kinds: { light: { label: 'Light', geometry: 'point' } }, draw: { colour: 'green' }, fields }
const item = (slices: ChangingItem['slices'], properties = {}): ChangingItem => ({ id: 'point', properties: { name: 'The point', kind: 'light', kind_label: 'Light', ...properties }, slices })

test('phases follow the status, with the days on which each may have begun and ended', () => {
  const phases = phasesOf(lights, item([
    { from: '2001-01-01', to: '2009-06-30', begins: '2001', ends: '2009-06', properties: { status: 'lit', status_label: 'Lit' } },
    { from: '2009-07-01', to: '2009-12-31', properties: { status: null, contested: 'status' } },
    { from: '2010-01-01', properties: { status: null } },
  ]))
  expect(phases.map(({ kind, words }) => `${kind}: ${words}`)).toEqual(['known: Lit', 'contested: sources disagree', 'unknown: not known'])
  const days = ({ first, begun, ended, last }: (typeof phases)[number]) => [first, begun, ended, last].map((day) => day && dayOf(day))
  expect(days(phases[0]!)).toEqual(['2001-01-01', '2001-12-31', '2009-06-01', '2009-06-30'])
  expect(days(phases[1]!)).toEqual(['2009-07-01', '2009-07-01', '2009-12-31', '2009-12-31'])
  expect(days(phases[2]!)).toEqual(['2010-01-01', '2010-01-01', undefined, undefined])
})

test('what happens once has its own time for a phase, and what has neither time nor status none', () => {
  const storms = { ...lights, time: 'opened', fields: { opened: fields.opened! } }
  expect(phasesOf(storms, item([{ properties: {} }], { start: '2005-05', end: '2005-06-02' }))).toMatchObject([{ kind: 'known', words: 'Light', first: dayNumber('2005-05-01'), begun: dayNumber('2005-05-31'), last: dayNumber('2005-06-02') }])
  expect(phasesOf({ ...lights, fields: {} }, item([{ properties: {} }], { start: null, end: null }))).toEqual([])
})

test('claims lie where they are true of the world, or on the date that they give; others nowhere', () => {
  const claim = (id: string, more: Partial<AtlasClaim>): AtlasClaim => ({ id, field: 'height', text: 'It is high.', kind: 'report', cites: [{ source: 'log' }], standing: { is: 'single-source', rule: '', origins: [], rivals: [] }, ...more }) as AtlasClaim
  const spans = claimSpansOf({
    fields,
    claims: [
      claim('high', { answer: 30, qualifier: 'about', when: { from: '2014', to: '2014' } }),
      claim('built', { field: 'opened', answer: '2001-03' }),
      claim('wide', {}),
      claim('seen', { when: { to: '1999' } }),
    ],
  })
  expect(spans.map(({ id, words }) => `${id} ${words}`)).toEqual(['seen Height: It is high.', 'built Opened: March 2001', 'high Height: about 30 m'])
  expect(spans.map(({ first, last }) => [first && dayOf(first), last && dayOf(last)])).toEqual([[undefined, '1999-12-31'], ['2001-03-01', '2001-03-31'], ['2014-01-01', '2014-12-31']])
})

test('a click goes to the day that is known, to the middle of a month or year, and to the end of what has no beginning', () => {
  expect(dayOf(dayThatShows({ from: '2014-03-18', to: '2015' }))).toBe('2014-03-18')
  expect(dayOf(dayThatShows({ from: '2014', to: '2015' }))).toBe('2014-07-02')
  expect(dayOf(dayThatShows({ to: '2015' }))).toBe('2015-12-31')
})
