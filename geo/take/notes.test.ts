import { expect, test } from '@playwright/test'
import { loadAtlas } from '../dataset'
import { notesOf, noteText, numbersOf, placesIn } from './notes'

const lagoon = loadAtlas('e2e/fixtures/lagoon')
const everywhere: [number, number, number, number] = [-180, -85, 180, 85]
const shown = (at: string, more = {}) => ({ layers: lagoon.layers.map(({ id }) => id), moment: { at }, picture: {}, ...more })
const notes = (at: string, box = everywhere, more = {}, selected?: string) => notesOf(lagoon, placesIn(lagoon, shown(at, more), box), selected)
const uses = (all: ReturnType<typeof notes>, reference: string) => all.flatMap(({ source, uses: each }) => each.filter((use) => use.reference === reference).map(({ what, at }) => `${source.id} ${what} ${at}`))

test('a place rests on what is claimed of its status and its sign on the day, and on its position', () => {
  expect(uses(notes('2003-05-01'), 'beacons/north-light')).toEqual(['harbour-log status p. 4', 'harbour-log keeper p. 4', 'harbour-log position p. 3'])
  expect(uses(notes('2010-05-01'), 'beacons/north-light')).toEqual(['harbour-log status p. 9', 'harbour-log position p. 3'])
})

test('what is not there, not in the frame, or in a layer that is off has no notes', () => {
  expect(uses(notes('1990-01-01'), 'beacons/north-light')).toEqual([])
  expect(uses(notes('2003-05-01', [58.1, 46, 58.3, 46.2]), 'beacons/north-light')).not.toEqual([])
  expect(uses(notes('2003-05-01', [50, 40, 51, 41]), 'beacons/north-light')).toEqual([])
  expect(notes('2003-05-01', everywhere, { layers: [] })).toEqual([])
})

test('of two dates both have their notes, the same passage once', () => {
  expect(uses(notes('2010-05-01', everywhere, { compare: '2003-05-01' }), 'beacons/north-light')).toEqual(['harbour-log status p. 4', 'harbour-log keeper p. 4', 'harbour-log status p. 9', 'harbour-log position p. 3'])
})

test('each source is one note, numbered from 1, and says in brackets what is drawn from which passage', () => {
  const all = notes('2003-05-01')
  expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1))
  expect(new Set(all.map(({ source }) => source.id)).size).toBe(all.length)
  const log = all.find(({ source }) => source.id === 'harbour-log')!
  expect(noteText({ ...log, uses: log.uses.filter(({ reference }) => reference === 'beacons/north-light') })).toMatch(/The harbour log\..* \[North Light: status and keeper \(p\. 4\), position \(p\. 3\)\]$/)
  expect(noteText({ ...log, uses: ['a', 'b', 'c', 'd'].map((reference) => ({ reference, name: reference, what: 'position', at: 'place not recorded' })) })).toMatch(/\[a: position; b: position; and 2 more\]$/)
  expect(numbersOf(all, 'beacons/north-light')).toContain(log.number)
})

test('the most telling come first: the selected place, then what sources disagree on, then what most of the map rests on', () => {
  const atlas = loadAtlas('data')
  const on = ['bases', 'flashpoints', 'railways']
  const at = { layers: on, moment: { at: '2015-09-29' }, picture: {} }
  const places = placesIn(atlas, at, everywhere)
  const selected = 'flashpoints/kunduz'
  const told = notesOf(atlas, places, selected)
  const status = atlas.feature(selected)!.claims.filter(({ field, when }) => field === 'status' && when?.from && when.from <= '2015-09-29' && (when.to ?? '9') >= '2015-09-29').flatMap(({ cites }) => cites.map(({ source }) => source))
  expect(status.length).toBeGreaterThan(1)
  expect(told.slice(0, 2).every(({ source }) => status.includes(source.id))).toBe(true)
  // Without a selection: no note of what is agreed on stands before one of what is contested.
  const contested = new Set(places.filter(({ item }) => item.properties.contested).map(({ feature }) => feature.reference))
  const ofContested = notesOf(atlas, places).map((note) => note.uses.some(({ reference, what }) => contested.has(reference) && what !== 'position'))
  expect(ofContested).toContain(true)
  expect(ofContested.lastIndexOf(true)).toBe(ofContested.filter(Boolean).length - 1)
})
