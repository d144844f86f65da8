import { expect, test } from '@playwright/test'
import { signedArea } from '../geometry'
import { lengthOf } from '../measure'
import { circle, pixelsPerKilometre } from './circle'

test('a circle is as far from its centre on all sides as its radius says', () => {
  for (const centre of [[68.8, 38.5], [0, 0], [20, 70]]) {
    for (const position of circle(centre, 60).coordinates[0]!) {
      expect(lengthOf({ type: 'LineString', coordinates: [centre, position] })).toBeCloseTo(60, 2)
    }
  }
})

test('its ring is closed and runs counter-clockwise', () => {
  const ring = circle([68.8, 38.5], 8, 24).coordinates[0]!
  expect(ring).toHaveLength(25)
  expect(ring.at(-1)).toEqual(ring[0])
  expect(signedArea(ring)).toBeGreaterThan(0)
})

test('the equator is 512 px long at zoom 0', () => {
  expect(pixelsPerKilometre(0) * 40030).toBeCloseTo(512, 0)
  expect(pixelsPerKilometre(60) / pixelsPerKilometre(0)).toBeCloseTo(2, 6)
})
