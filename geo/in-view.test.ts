import { expect, test } from '@playwright/test'
import type { Geometry } from 'geojson'
import { boxOf, filterSeen, orderSeen, seenIn, wordsOfSeen } from './in-view'
import { nearestInBox } from './meets-box'
import type { FlatProperties } from './properties'
import type { Box } from './select'
import type { Slice } from './slices'

const box: Box = [60, 30, 70, 40]
const centre = [65, 35]

test('a point is in a box, or it is not; its edge counts', () => {
  expect(nearestInBox({ type: 'Point', coordinates: [70, 35] }, box, centre)).toEqual([70, 35])
  expect(nearestInBox({ type: 'Point', coordinates: [70.001, 35] }, box, centre)).toBeUndefined()
})

test('a line that only crosses a box has its nearest place in it, not a vertex', () => {
  expect(nearestInBox({ type: 'LineString', coordinates: [[50, 36], [80, 36]] }, box, centre)).toEqual([65, 36])
  // It passes by the corner.
  expect(nearestInBox({ type: 'LineString', coordinates: [[58, 39], [61, 42.5]] }, box, centre)).toBeUndefined()
})

test('an area that holds all of the box is in it, and one with the box in its hole is not', () => {
  const outline = [[50, 20], [80, 20], [80, 50], [50, 50], [50, 20]]
  const hole = [[55, 25], [55, 45], [75, 45], [75, 25], [55, 25]]
  expect(nearestInBox({ type: 'Polygon', coordinates: [outline] }, box, centre)).toEqual(centre)
  expect(nearestInBox({ type: 'Polygon', coordinates: [outline, hole] }, box, centre)).toBeUndefined()
  // Bent around the box, its own box covers it, and yet they do not meet.
  const bent = [[55, 25], [75, 25], [75, 45], [73, 45], [73, 27], [55, 27], [55, 25]]
  expect(nearestInBox({ type: 'MultiPolygon', coordinates: [[bent]] }, box, centre)).toBeUndefined()
})

test('the box of a view is what a map of that size shows', () => {
  const extent = { west: -180, south: -85, east: 180, north: 85 }
  const [west, south, east, north] = boxOf({ lon: 66, lat: 0, zoom: 3 }, { width: 512, height: 512 }, extent)
  // An eighth of the world is as wide as the map.
  expect([west, east].map((lon) => Math.round(lon * 1000) / 1000)).toEqual([43.5, 88.5])
  expect(north).toBeCloseTo(-south, 9)
  expect(boxOf({ lon: 66, lat: 0, zoom: 0 }, { width: 512, height: 512 }, { west: 60, south: 30, east: 70, north: 40 })[0]).toBeGreaterThan(58)
})

const choices = { open: { label: 'Open' }, shut: { label: 'Shut' } }
const standing = {
  id: 'gates',
  title: 'Gates',
  kinds: { gate: { label: 'Gate', geometry: 'point' as const } },
  draw: { colour: 'ink' as const },
  fields: { status: { label: 'Status', question: 'Is it open?', type: 'choice' as const, choices } },
}
const happening = { ...standing, id: 'storms', title: 'Storms', time: 'date', fields: { date: { label: 'Date', question: 'When was it?', type: 'date' as const } } }
const point = (lon: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lon, lat] })
type Items = Record<string, { features: { id: string; geometry: Geometry; properties: FlatProperties; slices: Slice[] }[] }>
const collections: Items = {
  gates: {
    features: [
      { id: 'far', geometry: point(69, 39), properties: { name: 'Ämber gate', name_ru: 'Ворота', kind: 'gate', kind_label: 'Gate', status: 'open', status_label: 'Open', contested: null, contested_count: 0, start: '2001', end: null }, slices: [{ from: '2001-01-01', properties: {} }] },
      { id: 'near', geometry: point(65, 36), properties: { name: 'Zinc gate', kind: 'gate', kind_label: 'Gate', status: 'open', status_label: 'Open', contested: 'status', contested_count: 2, start: '1999', end: null }, slices: [{ from: '1999-01-01', to: '2009-12-31', properties: { status: null, status_label: null } }, { from: '2010-01-01', properties: {} }] },
      { id: 'out', geometry: point(71, 36), properties: { name: 'Outer gate', kind: 'gate', contested_count: 0 }, slices: [{ properties: {} }] },
    ],
  },
  storms: { features: [{ id: 'gale', geometry: point(64, 35), properties: { name: 'The gale', kind: 'gate', kind_label: 'Gale', contested: null, contested_count: 1, start: '2005-03', end: '2005-03' }, slices: [{ from: '2005-03-01', to: '2005-03-31', properties: {} }] }] },
}
const seen = (at: string, on = ['gates', 'storms']) => seenIn({ layers: [standing, happening], collections, on, moment: { at }, box })
const names = (list: { name: string }[]) => list.map(({ name }) => name)

test('in view is what the layers that are on show at the date, from the middle outwards', () => {
  expect(names(seen('2005-06-01'))).toEqual(['The gale', 'Zinc gate', 'Ämber gate'])
  expect(names(seen('2000-06-01'))).toEqual(['Zinc gate'])
  expect(names(seen('2012-06-01'))).toEqual(['Zinc gate', 'Ämber gate'])
  expect(names(seen('2005-06-01', ['storms']))).toEqual(['The gale'])
})

test('each says how it stands on that date, and on how many questions sources disagree', () => {
  const [gale, zinc, amber] = seen('2005-06-01')
  expect(wordsOfSeen(gale!)).toBe('The gale, Gale, March 2005, 1 question contested')
  expect(wordsOfSeen(zinc!)).toBe('Zinc gate, Gate, sources disagree, 2 questions contested')
  expect(wordsOfSeen(amber!)).toBe('Ämber gate, Gate, Open')
  expect(zinc!.drawing.look).toBe('half')
  expect(amber!.drawing.look).toBe('solid')
  // The middle of a Mercator map from 30 to 40° lies at 35.152°: 0.848 of a degree.
  expect(Math.round(zinc!.km)).toBe(94)
})

test('the list has five orders', () => {
  const list = seen('2005-06-01')
  expect(names(orderSeen(list, 'name'))).toEqual(['Ämber gate', 'The gale', 'Zinc gate'])
  expect(names(orderSeen(list, 'date'))).toEqual(['The gale', 'Ämber gate', 'Zinc gate'])
  expect(names(orderSeen(list, 'layer'))).toEqual(['Ämber gate', 'Zinc gate', 'The gale'])
  expect(names(orderSeen(list, 'disputes'))).toEqual(['Zinc gate', 'The gale', 'Ämber gate'])
  expect(orderSeen(orderSeen(list, 'name'), 'distance')).toEqual(list)
})

test('a filter takes every word in any name, kind, status or layer, without accents', () => {
  const list = seen('2005-06-01')
  expect(names(filterSeen(list, ' amber '))).toEqual(['Ämber gate'])
  expect(names(filterSeen(list, 'ворота'))).toEqual(['Ämber gate'])
  expect(names(filterSeen(list, 'gates open'))).toEqual(['Ämber gate'])
  expect(names(filterSeen(list, 'storms'))).toEqual(['The gale'])
  expect(filterSeen(list, '')).toHaveLength(3)
  expect(filterSeen(list, 'nothing of it')).toEqual([])
})

test('five thousand in view are all listed', () => {
  const many: Items = { gates: { features: Array.from({ length: 5000 }, (_, i) => ({ ...collections.gates!.features[0]!, id: `gate-${i}`, geometry: point(60 + (i % 100) / 10, 30 + Math.floor(i / 100) / 5) })) } }
  expect(seenIn({ layers: [standing], collections: many, on: ['gates'], moment: { at: '2005-06-01' }, box })).toHaveLength(5000)
})
