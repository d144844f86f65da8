import { expect, test } from '@playwright/test'
import type { Geometry } from 'geojson'
import { kmBetween } from './apart'
import { around, bandOf, nearestTo, type AroundLayer } from './around'
import { ringAround } from './around-ring'
import { changesOf } from './changes'
import { loadAtlas } from './dataset'
import { toItem } from './geojson'
import { dayNumber, type TimeSpan } from './time'

const point = (lon: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lon, lat] })
const line = (...coordinates: [number, number][]): Geometry => ({ type: 'LineString', coordinates })
const square = (west: number, south: number, side: number): Geometry => ({ type: 'Polygon', coordinates: [[[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]] })

/** A degree of a great circle on Turf's sphere, in km */
const DEGREE = 111.195

const storms: AroundLayer = {
  id: 'storms',
  title: 'Storms',
  kinds: { gale: { label: 'Gale', geometry: 'point' } },
  draw: { colour: 'ink' },
  time: 'date',
  fields: { date: { label: 'Date', question: 'When?', type: 'date' } },
}
const beacons: AroundLayer = {
  id: 'beacons',
  title: 'Beacons',
  kinds: { tower: { label: 'Tower', geometry: 'point' } },
  draw: { colour: 'ink' },
  fields: { status: { label: 'Status', question: 'Is it lit?', type: 'choice', choices: { lit: { label: 'Lit' }, dark: { label: 'Dark' } } } },
}
const storm = (id: string, geometry: Geometry, start: string, end = start, within: number | null = null) => ({ id, geometry, properties: { name: id, kind: 'gale', kind_label: 'Gale', start, end, within_km: within }, slices: [] })
const gale = (span: TimeSpan) => ({ reference: 'storms/gale', geometry: point(60, 0), span })
const search = (span: TimeSpan, items: ReturnType<typeof storm>[], days: number, km = 1000) => around(gale(span), [storms], { storms: { features: items } }, { days, km })

test('days are counted from the end of one to the beginning of the other, before and after', () => {
  const found = search({ from: '2015-09-28', to: '2015-10-13' }, [storm('after', point(60, 0), '2015-10-25', '2015-10-30'), storm('before', point(60, 0), '2015-09-26', '2015-09-27'), storm('during', point(60, 0), '2015-10-01')], 12)
  expect(found.map(({ name, days, apart }) => [name, days, apart])).toEqual([
    ['during', 0, 'at the same time, at the same place'],
    ['before', -1, '1 day earlier, at the same place'],
    ['after', 12, '12 days later, at the same place'],
  ])
  expect(search({ from: '2015-09-28', to: '2015-10-13' }, [storm('after', point(60, 0), '2015-10-25')], 11)).toEqual([])
})

test('a month or year may mean any of its days: it counts when one is near enough, and says so', () => {
  const found = search({ from: '2014-12-20', to: '2014-12-20' }, [storm('year', point(60, 0), '2015'), storm('same', point(60, 0), '2014'), storm('exact', point(60, 0), '2014-12-20')], 30)
  expect(found.map(({ name, when, days, vague, apart }) => [name, when, days, vague, apart.split(', ')[0]])).toEqual([
    ['exact', '20 December 2014', 0, false, 'at the same time'],
    ['same', 'at some day of 2014', 0, true, 'perhaps at the same time'],
    ['year', 'at some day of 2015', 12, true, 'at least 12 days later'],
  ])
  expect(search({ from: '2014-12-20', to: '2014-12-20' }, [storm('year', point(60, 0), '2015')], 11)).toEqual([])
  expect(search({ from: '2015-03', to: '2015-03' }, [storm('exact', point(60, 0), '2015-04-02')], 2)[0]!.apart).toBe('at least 2 days later, at the same place')
})

test('what is equally near in time is ordered by distance, and what is too far is left out', () => {
  const found = search({ from: '2015-01-01', to: '2015-01-01' }, [storm('far', point(62, 0), '2015-01-02'), storm('near', point(61, 0), '2015-01-02', '2015-01-02', 5), storm('beyond', point(63, 0), '2015-01-01')], 5, 300)
  expect(found.map(({ name, apart }) => [name, apart])).toEqual([['near', '1 day later, about 111 km away'], ['far', '1 day later, 222 km away']])
})

test('of what stands, each beginning and each change of status has happened, and the centre itself is left out', () => {
  const slices = [{ to: '2014-12-31', properties: { status: null, status_label: null } }, { from: '2015-01-01', to: '2015-01-09', begins: '2015', properties: { status: 'lit', status_label: 'Lit' } }, { from: '2015-01-10', properties: { status: 'dark', status_label: 'Dark' } }]
  const beacon = (id: string) => ({ id, geometry: point(60, 1), properties: { name: id, kind: 'tower', status: null }, slices })
  const collections = { beacons: { features: [beacon('north'), beacon('south')] } }
  const centre = { reference: 'beacons/south', geometry: point(60, 1), span: { from: '2015-01-12', to: '2015-01-12' } }
  const found = around(centre, [beacons], collections, { days: 30, km: 10 })
  expect(found.map(({ reference, words, when, days }) => [reference, words, when, days])).toEqual([
    ['beacons/north', 'Status: Lit', 'at some day of 2015', 0],
    ['beacons/north', 'Status: Dark', '10 January 2015', -2],
  ])
})

test('of what has changed several times, the change nearest to a day is chosen; the days searched lie around it', () => {
  const changes = changesOf(storms, [storm('one', point(0, 0), '2014'), storm('two', point(0, 0), '2015-06-10')])
  expect(nearestTo(changes, dayNumber('2015-02-01'))!.name).toBe('one')
  expect(nearestTo(changes, dayNumber('2015-05-01'))!.name).toBe('two')
  expect(nearestTo([], 0)).toBeUndefined()
  expect(bandOf({ from: '2015-02', to: '2015-02' }, { days: 7 })).toEqual({ from: '2015-01-25', to: '2015-03-07' })
})

test('distances run over the sphere, from outline to outline, and are 0 where two meet', () => {
  expect(kmBetween(point(60, 0), point(61, 0))).toBeCloseTo(DEGREE, 2)
  expect(kmBetween(point(60, 60), point(62, 60))).toBeCloseTo(111.18, 1)
  expect(kmBetween(point(60.5, 1), line([60, 0], [61, 0]))).toBeCloseTo(DEGREE, 2)
  expect(kmBetween(point(60.5, 0.5), square(60, 0, 1))).toBe(0)
  expect(kmBetween(point(60.5, 3), square(60, 0, 1))).toBeCloseTo(2 * DEGREE, 0)
  expect(kmBetween(line([59, 0.5], [62, 0.5]), square(60, 0, 1))).toBe(0)
  expect(kmBetween(line([60, 0], [61, 1]), line([60, 1], [61, 0]))).toBe(0)
  expect(kmBetween(square(60, 0, 1), square(60, 3, 1))).toBeCloseTo(2 * DEGREE, 0)
  expect(kmBetween(square(60, 0, 4), square(61, 1, 1))).toBe(0)
  // Two corners that face an edge: the nearest way does not begin at a corner of the first.
  expect(kmBetween(line([60, 0], [70, 0]), line([65, 5], [65, 2]))).toBeCloseTo(2 * DEGREE, 1)
})

test('pairs that are too far are told from those that are near without being measured', () => {
  expect(kmBetween(point(60, 0), point(61, 0), 111)).toBe(Infinity)
  expect(kmBetween(point(60, 0), point(61, 0), 112)).toBeCloseTo(DEGREE, 2)
  for (const lat of [0, 40, 70]) expect(kmBetween(point(20, lat), square(30, lat, 5), 1200), String(lat)).toBeLessThan(1200)
})

test('the ring lies so many km from a point, a line and an area', async () => {
  const far = async (geometry: Geometry, km: number) => {
    const ring = await ringAround(geometry, km)
    const outline = ring.type === 'Polygon' ? ring.coordinates[0]! : []
    return outline.map(([lon, lat]) => kmBetween(geometry, point(lon!, lat!)))
  }
  for (const geometry of [point(68.857, 36.729), line([60, 35], [62, 36], [66, 34]), square(60, 35, 2)]) {
    const distances = await far(geometry, 300)
    expect(distances.length).toBeGreaterThan(20)
    for (const distance of distances) expect(Math.abs(distance - 300), geometry.type).toBeLessThan(8)
  }
})

test('around the fall of Kunduz in 2015 lies what a hand finds in the record', () => {
  const atlas = loadAtlas('data')
  const collections = Object.fromEntries(atlas.layers.map((layer) => [layer.id, { features: layer.features.map((feature) => toItem(layer, feature, '2015-10-01')) }]))
  const kunduz = collections.events!.features.find(({ id }) => id === 'kunduz-2015')!
  const found = around({ reference: 'events/kunduz-2015', geometry: kunduz.geometry, span: { from: '2015-09-28', to: '2015-10-13' } }, atlas.layers, collections, { days: 90, km: 300 })
  const of = (reference: string) => found.filter((each) => each.reference === reference).map(({ when, words, days, km }) => [when, words, days, Math.round(km)])
  // From 13 October: 18 days to the end of it, 30 of November, 16 of December. 1.186° north is 131.9 km, 0.928° east at 37.3° is 82.1 km: together 155 km.
  expect(of('bases/201st-kulob')).toEqual([['16 December 2015', 'Status: Left', 64, 155]])
  // To 1 January: 18 + 30 + 31 + 1. 0.495° north is 55.0 km, 1.579° west at 37° is 140.3 km: 151 km.
  expect(of('bases/termez-air-base')).toEqual([['at some day of January 2016', 'Status: Left', 80, 151]])
  // September 2015 may be its 28th. 1.807° north is 200.9 km, 0.078° west 6.9 km: 201 km.
  expect(of('diplomacy/putin-mansour-2015')).toEqual([['at some day of September 2015', 'Meeting', 0, 201]])
  // The city itself, held by the Taliban from the same day on.
  expect(of('flashpoints/kunduz')[0]).toEqual(['28 September 2015', 'Held by: Taliban', 0, 0])
  expect(found.every(({ days, km }) => Math.abs(days) <= 90 && km <= 300)).toBe(true)
})
