import { expect, test } from '@playwright/test'
import { withinExtent } from './extent'

const extent = { west: 40, south: 20, east: 90, north: 60 }
const size = { width: 1000, height: 700 }

test('the middle of the map stays in the extent', () => {
  expect(withinExtent(size, extent, { lon: 100, lat: 5, zoom: 6 })).toEqual({ lon: 90, lat: 20, zoom: 6 })
  expect(withinExtent(size, extent, { lon: 66, lat: 38, zoom: 6 })).toEqual({ lon: 66, lat: 38, zoom: 6 })
})

test('all of the extent can be seen at once, and little more', () => {
  const { zoom } = withinExtent(size, extent, { lon: 66, lat: 38, zoom: 0 })
  // Fifty degrees of longitude are 71 px at zoom 0; the height, from 20° to 60° north, is 78 px and counts.
  expect(zoom).toBeCloseTo(Math.log2(700 / 78.5) - 0.2, 1)
  expect(withinExtent({ width: 4, height: 4 }, extent, { lon: 66, lat: 38, zoom: 0 }).zoom).toBe(1)
})
