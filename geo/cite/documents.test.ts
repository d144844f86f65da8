import { expect, test } from '@playwright/test'
import { loadAtlas } from '../dataset'
import { bibliographyDocument, featureDocument, sourceDocument } from './documents'

const lagoon = loadAtlas('e2e/fixtures/lagoon')
const taken = { base: 'https://lagoon.example', date: '2026-11-24' }
const query = (text: string) => new URLSearchParams(text)
const feature = (reference: string, claim?: string, text = '') => featureDocument(lagoon, reference, claim, query(text), taken)

test('each format says what it is and has a file name of its own', () => {
  const told = (text: string) => {
    const { type, filename, shown } = feature('beacons/north-light', undefined, text)
    return [type, filename, shown]
  }
  expect(told('')).toEqual(['application/vnd.citationstyles.csl+json', 'beacons-north-light.json', false])
  expect(told('f=csl')).toEqual(told(''))
  expect(told('f=bibtex')).toEqual(['application/x-bibtex; charset=utf-8', 'beacons-north-light.bib', false])
  expect(told('f=ris')).toEqual(['application/x-research-info-systems; charset=utf-8', 'beacons-north-light.ris', false])
  expect(told('f=markdown')).toEqual(['text/markdown; charset=utf-8', 'beacons-north-light.md', true])
  expect(told('f=text')).toEqual(['text/plain; charset=utf-8', 'beacons-north-light.txt', true])
  expect(feature('beacons/north-light', 'lit', 'f=ris').filename).toBe('beacons-north-light-lit.ris')
})

test('a record can bring the sources it cites, each once', () => {
  const ids = (text: string, claim?: string) => (JSON.parse(feature('beacons/north-light', claim, text).body) as { id: string }[]).map(({ id }) => id)
  expect(ids('')).toEqual(['beacons:north-light'])
  expect(ids('with=sources')).toEqual(['beacons:north-light', 'harbour-log', 'pilot-letter'])
  expect(ids('with=sources', 'lit')).toEqual(['beacons:north-light:lit', 'harbour-log'])
})

test('the bibliography has every source', () => {
  expect(JSON.parse(bibliographyDocument(lagoon, query('')).body)).toHaveLength(lagoon.sources.size)
})

for (const [text, message] of [
  ['f=docx', 'The parameter f="docx" is none of the formats of this record: csl, bibtex, ris, markdown, text.'],
  ['f=', 'The parameter f="" is none of the formats'],
  ['f=CSL', 'The parameter f="CSL" is none of the formats'],
  ['with=all', 'The parameter with="all" can only be "sources"'],
  ['f=markdown&with=sources', 'The parameter with="sources" goes with the formats csl, bibtex and ris'],
  ['format=ris', 'The parameter format="ris" is not a parameter of this resource; it takes f, with'],
  ['f=ris&f=csl', 'is given more than once'],
] as const) {
  test(`?${text} is refused with the parameter and its value`, () => {
    expect(() => feature('beacons/north-light', undefined, text)).toThrow(message)
  })
}

test('a source has no copy', () => {
  expect(() => sourceDocument(lagoon, 'harbour-log', query('f=markdown'))).toThrow('is none of the formats of this record: csl, bibtex, ris.')
})

test('what is missing is named', () => {
  expect(() => feature('beacons/south-light')).toThrow('There is no place "beacons/south-light"')
  expect(() => feature('beacons/grey-shoal', 'lit')).toThrow('There is no claim "lit" on "beacons/grey-shoal"; it has known.')
  expect(() => sourceDocument(lagoon, 'toString', query(''))).toThrow('There is no source "toString"')
})
