import { expect, test } from '@playwright/test'
import { loadAtlas } from '../dataset'
import { claimItem, cslDate, featureItem, partialDateOf, sourceItem } from './csl'

const lagoon = loadAtlas('e2e/fixtures/lagoon')
const light = lagoon.feature('beacons/north-light')!
const taken = { base: 'https://lagoon.example', date: '2026-11-24' }

test('a date is as precise as it is known', () => {
  for (const [date, parts] of [['2014', [2014]], ['2014-03', [2014, 3]], ['2014-03-08', [2014, 3, 8]]] as const) {
    expect(cslDate(date)).toEqual({ 'date-parts': [parts] })
    expect(partialDateOf(cslDate(date))).toBe(date)
  }
  expect(partialDateOf(cslDate('0099-01'))).toBe('0099-01')
})

test('a source is told by what we know of it, and by nothing else', () => {
  expect(sourceItem(lagoon.sources.get('harbour-log')!)).toEqual({
    id: 'harbour-log',
    type: 'report',
    title: 'The harbour log',
    author: [{ family: 'Keeper', given: 'Ada' }],
    publisher: 'The Harbour',
    issued: { 'date-parts': [[2001, 5]] },
    language: 'en',
  })
})

test('a text that runs over lines is one line, and a name that is not to be turned round stays literal', () => {
  const letter = lagoon.sources.get('pilot-letter')!
  const { title, author } = sourceItem({ ...letter, title: 'A letter\nin two  lines', author: [{ literal: 'Pilots of the Lagoon, Guild of' }] })
  expect(title).toBe('A letter in two lines')
  expect(author).toEqual([{ literal: 'Pilots of the Lagoon, Guild of' }])
})

test('a feature’s page is a web page of the atlas, dated by the day it was taken', () => {
  expect(featureItem(lagoon, light, taken)).toEqual({
    id: 'beacons:north-light',
    type: 'webpage',
    title: 'North Light',
    'container-title': 'The Lagoon · Oxus',
    accessed: { 'date-parts': [[2026, 11, 24]] },
    URL: 'https://lagoon.example/features/beacons/north-light',
    language: 'en',
    abstract: "The light at the lagoon's north end.",
  })
})

test('a claim has its question as title, an address of its own, and says when it is refuted', () => {
  const height = light.claims.find(({ id }) => id === 'height-letter')!
  expect(claimItem(lagoon, light, height, taken)).toMatchObject({
    id: 'beacons:north-light:height-letter',
    title: 'North Light: How high is it?',
    URL: 'https://lagoon.example/features/beacons/north-light#claim-height-letter',
    abstract: 'The pilot saw a tower of forty-two metres.',
  })
  const refuted = { ...height, refuted: true, note: { text: 'It is thirty.', refutes: true as const, cites: height.cites } }
  expect(claimItem(lagoon, light, refuted, taken).abstract).toBe('Refuted: The pilot saw a tower of forty-two metres. Correction: It is thirty.')
})
