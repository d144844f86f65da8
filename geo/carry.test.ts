import { expect, test } from '@playwright/test'
import { carried, stepped } from './carry'

test('a picture stays where the map looks at the same place', () => {
  const view = { lon: 67.3, lat: 37.2, zoom: 4.6 }
  expect(carried(view, view)).toEqual({ x: 0, y: 0, scale: 1 })
})

test('a map that looks a quarter of the world to the east shows the picture a quarter of the world to the west', () => {
  // At zoom 2 the world is 2048 px wide.
  expect(carried({ lon: 0, lat: 0, zoom: 1 }, { lon: 90, lat: 0, zoom: 2 })).toEqual({ x: -512, y: 0, scale: 2 })
})

test('a step moves by px and comes closer by whole zooms', () => {
  expect(stepped({ lon: 0, lat: 0, zoom: 1 }, { right: 256 })).toEqual({ lon: expect.closeTo(90, 9), lat: expect.closeTo(0, 9), zoom: 1 })
  expect(stepped({ lon: 10, lat: 0, zoom: 1 }, { closer: 1 })).toEqual({ lon: expect.closeTo(10, 9), lat: expect.closeTo(0, 9), zoom: 2 })
  expect(stepped({ lon: 0, lat: 0, zoom: 1 }, { down: -100 }).lat).toBeGreaterThan(30)
})
