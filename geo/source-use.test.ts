import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { loadAtlas, type Dataset } from './dataset'
import { byFeature, passagesOf, sourceUses } from './source-use'

/** The lagoon, with a claim that is refuted by another, one that a source is cited against, and a text whose paragraphs are counted. */
const moreClaims = `  - id: height-guild
    field: height
    value: 42
    text: The guild had it from the pilot.
    kind: report
    cites:
      - source: guild-notes
        at: ¶2 and ¶3
      - source: harbour-log
        at: p. 5
        relation: contradicts
    note:
      text: The tower was measured; it is thirty metres high.
      refutes: true
      claim: "#height-log"
      cites:
        - source: harbour-log
          at: p. 30
  - id: kept-too
    field: keeper
    value: nobody
    text: Nobody kept it, the guild heard.
    kind: report
    when:
      from: 2003
    cites:
      - source: guild-notes
        at: ¶2
      - source: pilot-letter
        at: first page
        relation: mentions
`
const guildNotes = `type: document
title: Notes of the guild
issued: 2004
language: en
rights: unknown
reliability:
  grade: E
  why: Hearsay.
consulted: original
passages:
  ¶1: heading
  ¶2: text
  ¶3: text
  ¶10: text
unclaimed:
  ¶10: It tells of the weather.
unknown: [author, URL]
`

let lagoon: Dataset
test.beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'oxus-uses-'))
  try {
    cpSync('e2e/fixtures/lagoon', folder, { recursive: true })
    const light = join(folder, 'layers/beacons/north-light.yaml')
    writeFileSync(light, readFileSync(light, 'utf8').replace('related:\n', `${moreClaims}related:\n`))
    writeFileSync(join(folder, 'sources/guild-notes.yaml'), guildNotes)
    lagoon = loadAtlas(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

const useOf = (id: string) => sourceUses(lagoon).get(id)!
const ids = (uses: { claim: { id: string } }[]) => uses.map(({ claim }) => claim.id)

test('claims rest on the sources that support or mention them, with the places in each', () => {
  expect(ids(useOf('guild-notes').claims)).toEqual(['height-guild', 'kept-too'])
  expect(useOf('guild-notes').claims[0]!.cites).toEqual([{ source: 'guild-notes', at: '¶2 and ¶3' }])
  expect(ids(useOf('pilot-letter').claims)).toEqual(['height-letter', 'kept-too'])
  expect(byFeature(useOf('harbour-log').claims).map(({ feature, uses }) => [feature.reference, uses.length])).toContainEqual(['beacons/north-light', 4])
})

test('a claim that a source is cited against does not rest on it', () => {
  expect(ids(useOf('harbour-log').contradicts)).toEqual(['height-guild'])
  expect(ids(useOf('harbour-log').claims)).not.toContain('height-guild')
})

test('positions and editors’ notes rest on sources too', () => {
  expect(useOf('harbour-log').positions.map(({ feature }) => feature.id)).toEqual(expect.arrayContaining(['north-light', 'grey-shoal']))
  expect(ids(useOf('harbour-log').notes)).toEqual(['height-guild'])
})

test('a refuted claim leads to the claim that refutes it', () => {
  const [refutation, ...more] = useOf('guild-notes').refuted
  expect(more).toEqual([])
  expect(refutation).toMatchObject({ claim: { id: 'height-guild', refuted: true, note: { refutes: true } }, by: { claim: { id: 'height-log' } } })
  expect(useOf('harbour-log').refuted).toEqual([])
})

test('rivals are claims of others that cannot be right together with the source’s own; a refuted one is none', () => {
  const told = (id: string) => useOf(id).disputes.map(({ field, claims, rivals }) => [field.label, claims.map((claim) => claim.id), rivals.map((claim) => claim.id)])
  expect(told('harbour-log')).toEqual([['Keeper', ['kept'], ['kept-too']], ['Height', ['height-log'], ['height-letter']]])
  expect(told('pilot-letter')).toEqual([['Height', ['height-letter'], ['height-log']]])
  expect(told('guild-notes')).toEqual([['Keeper', ['kept-too'], ['kept']]])
})

test('a source knows those that only repeat it', () => {
  expect(useOf('harbour-log').repeatedBy.map(({ id }) => id)).toEqual(['pilot-letter'])
})

test('a text is told paragraph by paragraph, in the order of their numbers', () => {
  expect(passagesOf(lagoon.sources.get('guild-notes')!, useOf('guild-notes')).map(({ paragraph, kind, claims, unclaimed }) => [paragraph, kind, ids(claims), unclaimed])).toEqual([
    ['¶1', 'heading', [], undefined],
    ['¶2', 'text', ['height-guild', 'kept-too'], undefined],
    ['¶3', 'text', ['height-guild'], undefined],
    ['¶10', 'text', [], 'It tells of the weather.'],
  ])
  expect(passagesOf(lagoon.sources.get('harbour-log')!, useOf('harbour-log'))).toEqual([])
})

test('it is worked out once', () => {
  expect(sourceUses(lagoon)).toBe(sourceUses(lagoon))
})
