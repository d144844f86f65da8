import { expect, test } from '@playwright/test'
import { loadAtlas } from '../dataset'
import { linesOf } from './lines'
import { mapRoomOf, pageOf, readSheet, sheetNamed, sheetName } from './paper'
import { dateWords, embedSnippet, fileName, pictureWords } from './words'

const atlas = loadAtlas('data')
const events = atlas.layers.filter(({ time, fields }) => time && fields[time]?.type === 'date')

test('a map says its date, whose picture it is, and since when events are shown', () => {
  expect(dateWords({ moment: { at: '2015-09-28' } })).toBe('28 September 2015')
  expect(dateWords({ moment: { at: '2015-09-28' }, compare: '2003-06-01' })).toBe('1 June 2003 and 28 September 2015')
  const picture = { known: '2015-10', source: 'x', by: 'A. Keeper' }
  expect(pictureWords({ moment: { at: '2015-09-28' }, picture, sourceName: 'TASS, 2014', layers: [] })).toEqual(['As known on October 2015: what was said later is left out.', 'According to TASS, 2014, and A. Keeper alone.'])
  expect(pictureWords({ moment: { at: '2015-09-28', since: '2014-01-01' }, picture: {}, layers: events, around: { days: 90, km: 1000 }, centre: 'North Light' })).toEqual(['Events are those since 1 January 2014.', 'Marked is what else happened within 90 days and 1,000 km of North Light.'])
  expect(pictureWords({ moment: { at: '2015-09-28' }, picture: {}, layers: events })).toEqual(['Events are those of the months since 4 August 2014.'])
  expect(pictureWords({ moment: { at: '2015-09-28' }, compare: '2003-06-01', picture: {}, layers: events })).toEqual(['Events are those of the 420 days before each date.'])
})

test('a file is named by the atlas and the date, in letters that every system takes', () => {
  expect(fileName('The Lagoon: É & co.', { moment: { at: '2015-09-28' } }, 'png')).toBe('the-lagoon-e-co-2015-09-28.png')
  expect(fileName('…', { moment: { at: '2015-09-28' }, compare: '2003-06-01' }, 'bib')).toBe('atlas-2003-06-01-and-2015-09-28.bib')
})

test('the snippet is a frame whose address and title hold whatever stands in them', () => {
  const snippet = embedSnippet({ address: 'https://x.example/embed?view=1,2,3&by=%22a%22', title: 'The "Lagoon" <1 May>', width: 720, height: 480 })
  expect(snippet).toBe('<iframe src="https://x.example/embed?view=1,2,3&amp;by=%22a%22" title="The &quot;Lagoon&quot; &lt;1 May>" width="720" height="480" loading="lazy" style="border: 0; max-width: 100%"></iframe>')
})

test('text breaks at its spaces, and a long word where the line is full', () => {
  const measure = (text: string) => text.length
  expect(linesOf('one two three', 7, measure)).toEqual(['one two', 'three'])
  expect(linesOf('see abcdefghij end', 4, measure)).toEqual(['see', 'abcd', 'efgh', 'ij', 'end'])
  expect(linesOf('  ', 4, measure)).toEqual([])
  // A line too narrow for anything still ends.
  expect(linesOf('ab', 0, measure)).toEqual(['a', 'b'])
})

test('a sheet is one of four, upright A4 where the address names none', () => {
  expect(readSheet({})).toEqual({ paper: 'a4', orientation: 'portrait' })
  expect(readSheet({ paper: 'letter', orientation: 'landscape' })).toEqual({ paper: 'letter', orientation: 'landscape' })
  expect(readSheet({ paper: ['a3'], orientation: 'x' })).toEqual({ paper: 'a4', orientation: 'portrait' })
  for (const name of ['a4-portrait', 'a4-landscape', 'letter-portrait', 'letter-landscape']) expect(sheetName(sheetNamed(name)!)).toBe(name)
  expect(sheetNamed('a5-portrait')).toBeUndefined()
  expect(pageOf({ paper: 'a4', orientation: 'landscape' })).toEqual({ width: 297, height: 210 })
})

test('on an upright sheet the map gives way to a long legend, and keeps most of the page', () => {
  const sheet = { paper: 'a4', orientation: 'portrait' } as const
  const [short, long] = [mapRoomOf(sheet, [3, 2]), mapRoomOf(sheet, Array.from({ length: 11 }, () => 9))]
  expect(short.height).toBeGreaterThan(long.height)
  expect(long.height).toBeGreaterThan(100)
  expect(mapRoomOf({ ...sheet, orientation: 'landscape' }, [3])).toEqual({ width: 203, height: 150 })
})
