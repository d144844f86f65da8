import { expect, test } from '@playwright/test'
import type { Geometry } from 'geojson'
import type { AtlasFeature } from './dataset'
import { boundingBox } from './geometry'
import { select } from './select'
import type { TimeSpan } from './time'

const feature = (id: string, geometry: Geometry, time?: TimeSpan) => ({ id, geometry, bbox: boundingBox(geometry), time }) as AtlasFeature
const ids = (features: AtlasFeature[]) => features.map(({ id }) => id)

const point = feature('point', { type: 'Point', coordinates: [70, 40] }, { from: '2001', to: '2005-11-21' })
const bend = feature('bend', { type: 'LineString', coordinates: [[60, 30], [60, 40], [70, 40]] })
const east = feature('east', { type: 'Point', coordinates: [179, 0] }, { from: '2003' })
const west = feature('west', { type: 'Point', coordinates: [-179, 0] })
const all = [point, bend, east, west]

test('a box takes what its geometry meets, edges included, and not what only its envelope does', () => {
  expect(ids(select(all, { bbox: [69, 39, 71, 41] }))).toEqual(['point', 'bend'])
  expect(ids(select(all, { bbox: [70, 40, 80, 50] }))).toEqual(['point', 'bend'])
  expect(ids(select(all, { bbox: [64, 31, 68, 36] }))).toEqual([])
  expect(ids(select(all, { bbox: [70.0001, 40, 80, 50] }))).toEqual([])
})

test('a box without width or height still meets', () => {
  expect(ids(select(all, { bbox: [70, 40, 70, 40] }))).toEqual(['point', 'bend'])
  expect(ids(select(all, { bbox: [59, 35, 61, 35] }))).toEqual(['bend'])
})

test('a box whose west lies east of its east crosses the antimeridian', () => {
  expect(ids(select(all, { bbox: [178, -1, -178, 1] }))).toEqual(['east', 'west'])
})

test('a time takes what overlaps it, and what has no time always', () => {
  expect(ids(select(all, { time: { from: '2005-11-22', to: '2005-11-22' } }))).toEqual(['bend', 'east', 'west'])
  expect(ids(select(all, { time: { from: '2005-11-21' } }))).toEqual(['point', 'bend', 'east', 'west'])
  expect(ids(select(all, { time: { to: '2000' } }))).toEqual(['bend', 'west'])
})
