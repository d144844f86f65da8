import { expect, test } from '@playwright/test'
import { base } from './basemap.fixture'
import { borderNotesSchema } from './border-schema'
import { noteOn, type BorderLine } from './borders'
import { loadAtlas } from './dataset'

const notes = loadAtlas('data').borders
const lines = base('borders').map(({ properties }) => properties as BorderLine & { kind: string; focus: boolean })

test('every border that is drawn broken is explained, and every note is on a line that is drawn', () => {
  const broken = lines.filter(({ kind }) => kind !== 'international')
  expect(broken.length).toBeGreaterThan(15)
  expect(broken.filter((line) => noteOn(notes, line) === undefined)).toEqual([])
  expect(notes.filter((note) => !lines.some((line) => noteOn(notes, line) === note)).map(({ id }) => id)).toEqual([])
})

test('a border of countries in focus says where it is written, with a date, who says what', () => {
  const near = notes.filter(({ lines: sides }) => sides.some((pair) => lines.some((line) => `${line.a}-${line.b}` === pair && line.focus)))
  expect(near.length).toBeGreaterThan(2)
  for (const { says, sources } of near) {
    expect(says.some(({ cites }) => cites?.length)).toBe(true)
    for (const { URL, accessed } of Object.values(sources!)) expect([URL, accessed]).toEqual([expect.stringMatching(/^https?:/), expect.stringMatching(/^\d{4}-\d\d-\d\d$/)])
  }
})

test('two lines between the same sides are told apart by their names', () => {
  const of = (name: string) => noteOn(notes, lines.find((line) => line.name === name)!)?.title
  expect([of('Line of Control'), of('Working Boundary')]).toEqual(['Line of Control', 'Working Boundary'])
  expect(noteOn(notes, { a: 'AAA', b: 'BBB' })).toBeUndefined()
})

test('a note that cites what is not among its sources is refused, saying what there is', () => {
  const note = { id: 'x', title: 'X', lines: ['AAA-BBB'], status: 'disputed', at: { lon: '1', lat: '2', zoom: '5' }, says: [{ who: 'A', text: 'Ours.', cites: ['map'] }], drawn: 'Broken.', sources: { chart: { title: 'Chart', publisher: 'Port', URL: 'https://example.org/', accessed: '2026-01-01' } } }
  expect(borderNotesSchema.safeParse([note]).error?.issues[0]?.message).toContain('there are: chart')
  expect(borderNotesSchema.safeParse([{ ...note, says: [{ who: 'A', text: 'Ours.', cites: ['chart'] }] }]).success).toBe(true)
  expect(borderNotesSchema.safeParse([{ ...note, lines: ['BBB'] }]).success).toBe(false)
})
