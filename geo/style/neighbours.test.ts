import { expect, test } from '@playwright/test'
import type { Point } from 'geojson'
import type { Drawn, DrawnProperties } from './drawn'
import { giveWay } from './neighbours'

const at = (lon: number, lat: number, more: Partial<DrawnProperties> = {}): Drawn<Point> => ({
  type: 'Feature',
  properties: { order: 0, apart: 0, turn: 0, part: false, whole: false, ...more } as DrawnProperties,
  geometry: { type: 'Point', coordinates: [lon, lat] },
})
const ways = (...points: Drawn<Point>[]) => giveWay(points).map(({ properties: { apart, turn } }) => [apart, turn])

test('of two that would cover each other the later one gives way, away from the first', () => {
  expect(ways(at(68.8, 38.5), at(68.6, 38.5))).toEqual([[0, 0], [7, 6]])
  expect(ways(at(68.8, 38.5), at(68.8, 38.7))).toEqual([[0, 0], [6, 0]])
})

test('what stands comes before what does not', () => {
  expect(ways(at(68.8, 38.5, { order: 1 }), at(68.6, 38.5))).toEqual([[7, 2], [0, 0]])
})

test('those far apart stay, and two in one place part only so long', () => {
  expect(ways(at(60, 38.5), at(68.6, 38.5))).toEqual([[0, 0], [0, 0]])
  expect(ways(at(60, 38.5), at(60, 38.5))).toEqual([[0, 0], [10, 6]])
})

test('a place and its parts are never drawn together, so neither gives way', () => {
  expect(ways(at(60, 38.5, { whole: true }), at(60, 38.5, { part: true }))).toEqual([[0, 0], [0, 0]])
})

test('nothing gives way to a part that is not drawn yet where the two would touch', () => {
  expect(ways(at(68.8, 38.5, { part: true }), at(68.3, 38.5))).toEqual([[0, 0], [0, 0]])
  expect(ways(at(68.8, 38.5, { part: true }), at(68.6, 38.5))).toEqual([[0, 0], [7, 6]])
})

test('several in one place stand around it, each on a side of its own', () => {
  const moved = ways(...Array.from({ length: 6 }, () => at(60, 38.5))).slice(1)
  expect(moved.every(([apart]) => apart === 10)).toBe(true)
  expect(new Set(moved.map(([, turn]) => turn)).size).toBe(5)
})

test('what gives way does not move onto a third', () => {
  // Away from the first would be to the west, where the third stands.
  const [, moved] = ways(at(60, 38.5), at(59.9, 38.5), at(59.35, 38.5, { order: -1 }))
  expect(moved![1]).not.toBe(6)
})
