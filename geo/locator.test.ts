import { expect, test } from '@playwright/test'
import { countries } from './basemap.fixture'
import { drawLocator, extentOf, extentWords, pointOn } from './locator'

const extent = { west: -100, south: 0, east: 140, north: 70 }

test('a locator draws the countries in focus and those around them, in few bytes', () => {
  const { near, far } = drawLocator(countries, ['AFG', 'TJK'], extent)
  expect(near.box.west).toBeGreaterThan(57)
  expect(near.box.east).toBeLessThan(78)
  expect(far.box).toEqual(extent)
  for (const drawing of [near, far]) {
    expect(drawing.focus).toMatch(/^M/)
    expect(drawing.others).toMatch(/^M/)
    expect(drawing.focus.length + drawing.others.length).toBeLessThan(9000)
    expect(Math.max(drawing.width / 208, drawing.height / 184)).toBeCloseTo(1, 1)
  }
})

test('without countries in focus there is one drawing, of all the atlas', () => {
  const { near, far } = drawLocator(countries, [], extent)
  expect(near).toBe(far)
  expect(far.focus).toBe('')
})

test('the corners of a box are the corners of its drawing', () => {
  const { near } = drawLocator(countries, ['AFG'], extent)
  expect(pointOn(near.box, [near.box.west, near.box.north]).map(Math.round)).toEqual([0, 0])
  expect(pointOn(near.box, [near.box.east, near.box.south]).map(Math.round)).toEqual([near.width, near.height])
})

test('a view of 512 px at zoom 1 shows half of the world', () => {
  const { west, east, north, south } = extentOf({ lon: 0, lat: 0, zoom: 1 }, { width: 512, height: 512 })
  expect([west, east].map(Math.round)).toEqual([-90, 90])
  expect(north).toBeCloseTo(66.51, 2)
  expect(south).toBeCloseTo(-66.51, 2)
})

test('an extent is told in degrees, each side with its letters where it crosses zero', () => {
  expect(extentWords({ west: 57.2, east: 79.8, south: 28.6, north: 46.1 })).toEqual(['57–80° E', '29–46° N'])
  expect(extentWords({ west: 68.41, east: 69.28, south: 36.2, north: 37 })).toEqual(['68.4–69.3° E', '36.2–37.0° N'])
  expect(extentWords({ west: -70, east: -60, south: -5, north: 5 })).toEqual(['60–70° W', '5° S – 5° N'])
})
