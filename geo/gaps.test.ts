import { expect, test } from '@playwright/test'
import { loadAtlas, type AtlasFeature } from './dataset'
import { gapsOf, lastSaidOf } from './gaps'

const lagoon = loadAtlas('e2e/fixtures/lagoon')
const layer = lagoon.layer('beacons')!
const light = lagoon.feature('beacons/north-light')!
const gaps = (date: string, feature: AtlasFeature = light, fields = layer.fields) => gapsOf(lagoon, { fields }, feature, date)
/** The light with a field that asks for another look after so many months. */
const reviewed = (field: string, months: number): AtlasFeature => ({ ...light, fields: { ...light.fields, [field]: { ...light.fields[field]!, review: months } } })

test('a main question that no claim answers is a gap', () => {
  expect(gaps('2010').unanswered).toEqual(['lit-on'])
})

test('a question that does not arise for the kind or the status is no gap', () => {
  const asked = (arises: { kinds?: string[]; status?: string[] }) => ({ ...layer.fields, 'lit-on': { ...layer.fields['lit-on']!, arises } })
  expect(gaps('2010', light, asked({ kinds: ['tower'] })).unanswered).toEqual(['lit-on'])
  expect(gaps('2010', light, asked({ kinds: ['shoal'] })).unanswered).toEqual([])
  // Lit until June 2004, dark since.
  expect(gaps('2004-06-30', light, asked({ status: ['lit'] })).unanswered).toEqual(['lit-on'])
  expect(gaps('2004-07-01', light, asked({ status: ['lit'] })).unanswered).toEqual([])
})

test('a question that the whole answers is no gap of its part', () => {
  const part = { ...light, claims: light.claims.filter(({ field }) => field !== 'keeper') }
  expect(gaps('2010', part).unanswered).toEqual(['keeper', 'lit-on'])
  expect(gaps('2010', { ...part, partOf: 'beacons/north-light' }).unanswered).toEqual(['lit-on'])
})

test('an answer that was refuted answers nothing', () => {
  const refuted = { ...light, claims: light.claims.map((claim) => (claim.field === 'keeper' ? { ...claim, refuted: true } : claim)) }
  expect(gaps('2010', refuted).unanswered).toEqual(['keeper', 'lit-on'])
})

test('a date without a status is a gap, and one with a status is not', () => {
  expect(gaps('2010').noStatus).toBe(false)
  expect(gaps('1990').noStatus).toBe(true)
})

test('an open answer is due so many months after it was last said, and not a day before', () => {
  const twoYears = reviewed('status', 24)
  expect(gaps('2006-08-31', twoYears).stale).toEqual([])
  expect(gaps('2006-09-01', twoYears).stale).toEqual([{ field: 'status', claim: 'dark', lastSaid: '2004-08', due: '2006-08-31' }])
})

test('an answer whose time has ended is never due', () => {
  expect(gaps('2026', reviewed('keeper', 1)).stale).toEqual([])
})

test("a claim's own date of review comes before the field's", () => {
  const own = { ...reviewed('status', 1), claims: light.claims.map((claim) => (claim.id === 'dark' ? { ...claim, review: '2030' } : claim)) }
  expect(gaps('2030-12-31', own).stale).toEqual([])
  expect(gaps('2031-01-01', own).stale).toMatchObject([{ claim: 'dark', due: '2030' }])
})

test('a claim is last said by the latest source that supports it', () => {
  const claim = light.claims.find(({ id }) => id === 'lit')!
  expect(lastSaidOf(claim, lagoon.sources)).toBe('2001-05')
  const cites = [...claim.cites, { source: 'pilot-letter', at: 'p. 1' }] as typeof claim.cites
  expect(lastSaidOf({ ...claim, cites }, lagoon.sources)).toBe('2003')
  expect(lastSaidOf({ ...claim, cites: [{ source: 'pilot-letter', at: 'p. 1', relation: 'mentions' }] }, lagoon.sources)).toBe('2001-05')
})

test('what was imported without claims has no gaps of its own', () => {
  expect(gaps('2026', { ...light, claims: [] })).toEqual({ unanswered: [], stale: [], noStatus: false })
})
