import { expect, test } from '@playwright/test'
import { loadAtlas } from './dataset'
import { toItem } from './geojson'
import { changesSince, featureIn, featuresIn, wasKnown, type Picture } from './picture'

const lagoon = loadAtlas('e2e/fixtures/lagoon')
const layer = lagoon.layer('beacons')!
const light = lagoon.feature('beacons/north-light')!
const seen = (picture: Picture) => featureIn(layer, light, picture, lagoon.sources)
const ids = (picture: Picture) => seen(picture)?.claims.map(({ id }) => id)

test('what was said in 2004 was known when 2004 had ended, and not before', () => {
  expect(wasKnown('2004', '2004-12-30')).toBe(false)
  expect(wasKnown('2004', '2004-12-31')).toBe(true)
  expect(wasKnown('2004', '2004')).toBe(true)
  expect(wasKnown('2004-03-18', '2004-03-18')).toBe(true)
  expect(wasKnown('2004-03-18', '2004-03-17')).toBe(false)
})

test('what has no date was not known on any', () => {
  expect(wasKnown(undefined, '2026-01-01')).toBe(false)
})

test('a picture of an earlier day leaves out what was said later', () => {
  expect(ids({})).toEqual(['lit', 'dark', 'kept', 'height-log', 'height-letter'])
  expect(ids({ known: '2004-08' })).toEqual(['lit', 'dark', 'kept', 'height-log', 'height-letter'])
  expect(ids({ known: '2004-07-31' })).toEqual(['lit', 'kept', 'height-log', 'height-letter'])
  expect(ids({ known: '2002' })).toEqual(['lit', 'kept', 'height-log'])
})

test('a period that went on had no end yet for those who knew it then, unless the end was foretold', () => {
  const [first, ...others] = light.claims
  const cites = (...sources: string[]) => sources.map((source) => ({ source, at: 'p. 1' })) as typeof light.place.cites
  const period = (known: string, to: string, ...sources: string[]) =>
    featureIn(layer, { ...light, claims: [{ ...first!, when: { from: '1999', to }, cites: cites(...sources) }, ...others] }, { known }, lagoon.sources)!.claims[0]!.when
  // The log is of May 2001, the letter of 2003.
  expect(period('2002', '2002-06', 'harbour-log', 'pilot-letter')).toEqual({ from: '1999', to: '2002-06' })
  expect(period('2002-05-31', '2002-06', 'harbour-log', 'pilot-letter')).toEqual({ from: '1999', to: undefined })
  expect(period('2002-05-31', '2042', 'harbour-log', 'pilot-letter')).toEqual({ from: '1999', to: '2042' })
})

test('a feature on which nothing was said yet is not in it, and one without claims never depends on them', () => {
  expect(seen({ known: '2001-04' })).toBeUndefined()
  expect(featuresIn(layer, { known: '1900' }, lagoon.sources).map(({ id }) => id)).toEqual([])
  const bare = { ...light, claims: [] }
  expect(featureIn(layer, bare, { known: '1900' }, lagoon.sources)).toBe(bare)
})

test('status, time and disputes are those of what was known', () => {
  const item = (known: string) => toItem(layer, seen({ known })!, '2010-01-01').properties
  expect(item('2004-09')).toMatchObject({ status: 'dark', end: null, contested: 'height', contested_count: 1 })
  expect(item('2003')).toMatchObject({ status: null, end: '2004-06', contested: 'height' })
  expect(item('2002')).toMatchObject({ height: 30, contested: null, contested_count: 0 })
})

test('what changed since is told: claims said later, standings that moved, another status', () => {
  expect(changesSince(light, seen({ known: '2002' }), '2002')).toEqual({
    claims: [
      { id: 'height-letter', field: 'height', text: 'The pilot saw a tower of forty-two metres.', said: '2003' },
      { id: 'dark', field: 'status', text: 'The lamp went out and was not lit again.', said: '2004-08' },
    ],
    standings: [{ id: 'height-log', field: 'height', before: 'single-source', after: 'contested' }],
  })
  expect(changesSince(light, seen({ known: '2004-07' }), '2004-07')).toMatchObject({ claims: [{ id: 'dark' }], status: { before: null, after: 'Dark' } })
  expect(changesSince(light, undefined, '2001-04').claims).toHaveLength(5)
})

test('a correction that was written later did not refute yet', () => {
  const [claim, ...others] = light.claims
  const cites = [{ source: 'pilot-letter', at: 'first page' }] as typeof light.place.cites
  const corrected = { ...light, claims: [{ ...claim!, refuted: true, note: { text: 'It was out of oil.', refutes: true as const, claim: '#dark', cites } }, ...others] }
  const standing = (known: string) => featureIn(layer, corrected, { known }, lagoon.sources)!.claims[0]!.standing.is
  expect(standing('2003')).toBe('refuted')
  expect(standing('2002-12-31')).toBe('single-source')
})

test('a citation of what was issued later is left out, but a claim keeps its only witnesses', () => {
  const late = { source: 'pilot-letter', at: 'first page' }
  const [first, ...others] = light.claims
  const claim = first!
  const both = { ...light, claims: [{ ...claim, cites: [...claim.cites, late] as typeof claim.cites }, ...others] }
  const retold = { ...light, claims: [{ ...claim, said: '2001', cites: [late] as typeof claim.cites }] }
  const cites = (feature: typeof light, known: string) => featureIn(layer, feature, { known }, lagoon.sources)!.claims[0]!.cites.map(({ source }) => source)
  expect(cites(both, '2002')).toEqual(['harbour-log'])
  expect(cites(both, '2003')).toEqual(['harbour-log', 'pilot-letter'])
  expect(cites(retold, '2002')).toEqual(['pilot-letter'])
})

test('according to a source there is what rests on it, or on what repeats it, and standings weigh all there is', () => {
  // The pilot's letter only repeats the log.
  expect(ids({ source: 'harbour-log' })).toHaveLength(5)
  expect(ids({ source: 'pilot-letter' })).toEqual(['height-letter'])
  expect(seen({ source: 'pilot-letter' })!.claims[0]!.standing.is).toBe('contested')
  expect(toItem(layer, seen({ source: 'pilot-letter' })!, '2010').properties).toMatchObject({ height: 42, start: null, end: null })
})

test('according to a claimant there is what that one says, by name without the role', () => {
  const [claim, ...others] = light.claims
  const told = { ...light, claims: [{ ...claim!, by: 'Ada Keeper, harbour mistress; the crew' }, ...others] }
  const says = (by: string) => featureIn(layer, told, { by }, lagoon.sources)?.claims.map(({ id }) => id)
  expect(says('Ada Keeper')).toEqual(['lit'])
  expect(says('the crew')).toEqual(['lit'])
  expect(says('harbour mistress')).toBeUndefined()
})

test('the two clocks and the claimant go together', () => {
  expect(ids({ known: '2002', source: 'pilot-letter' })).toBeUndefined()
  expect(ids({ known: '2003', source: 'pilot-letter' })).toEqual(['height-letter'])
})
