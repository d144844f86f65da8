import { expect, test } from '@playwright/test'
import { loadAtlas } from '../dataset'
import { shownDocument, type NotesDocument } from './shown'

const lagoon = loadAtlas('e2e/fixtures/lagoon')
const taken = { base: 'https://lagoon.example', date: '2026-11-24' }
const document = (query: string) => shownDocument(lagoon, new URLSearchParams(query), taken)

test('the citations of what is shown come in each form, named by the date', () => {
  expect(document('at=2003-05-01&f=bibtex')).toMatchObject({ type: 'application/x-bibtex; charset=utf-8', filename: 'the-lagoon-2003-05-01.bib', shown: false })
  expect(document('at=2003-05-01&f=text')).toMatchObject({ type: 'text/plain; charset=utf-8', shown: true })
  expect(document('at=2003-05-01&f=text').body).toMatch(/^The Lagoon, 1 May 2003\nWhat this map shows is drawn from:\n\n\[1\] Keeper, Ada\. /)
  const { notes } = JSON.parse(document('at=2003-05-01&f=notes').body) as NotesDocument
  expect(notes[0]).toMatchObject({ number: 1, source: 'harbour-log' })
  expect(notes[0]!.places).toContain('beacons/north-light')
  expect((JSON.parse(document('at=2003-05-01').body) as { id: string }[]).map(({ id }) => id)).toEqual(notes.map(({ source }) => source))
})

test('what is in the frame is what the box says, else what the view shows', () => {
  const sources = (query: string) => (JSON.parse(document(query).body) as { id: string }[]).map(({ id }) => id)
  expect(sources('at=2003-05-01&layers=beacons&bbox=50,40,51,41')).toEqual([])
  expect(sources('at=2003-05-01&layers=beacons&view=52,41,9')).toEqual([])
  expect(sources('at=2003-05-01&layers=beacons&view=58.2,46.1,9')).toContain('harbour-log')
})

for (const [query, message] of [
  ['f=docx', 'The parameter f="docx" is none of the forms of this record: csl, bibtex, ris, text, notes.'],
  ['at=2003-02-30', 'The parameter at="2003-02-30" is not what the map’s page takes there.'],
  ['layers=castles', 'The parameter layers="castles"'],
  ['bbox=1,2,3', 'The parameter bbox="1,2,3"'],
  ['size=9', 'The parameter size="9" is not a parameter of this resource'],
] as const) {
  test(`?${query} is refused with the parameter and its value`, () => {
    expect(() => document(query)).toThrow(message)
  })
}
