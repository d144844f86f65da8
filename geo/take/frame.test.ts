import { expect, test } from '@playwright/test'
import { boxOf, fitted, scaleOf, ticksOf } from './frame'

test('the box of a view is what it shows: at zoom 0 the world is 512 px wide', () => {
  expect(boxOf({ lon: 0, lat: 0, zoom: 0 }, { width: 512, height: 512 })).toEqual([-180, -85.0511, 180, 85.0511])
  expect(boxOf({ lon: 10, lat: 0, zoom: 3 }, { width: 512, height: 256 }).map((edge) => Math.round(edge * 10) / 10)).toEqual([-12.5, -11.2, 32.5, 11.2])
  expect(boxOf({ lon: 170, lat: 0, zoom: 3 }, { width: 1024, height: 10 })[2]).toBe(180)
})

test('what one map shows is all on another of another size, as close as that allows', () => {
  const view = { lon: 67, lat: 37, zoom: 5 }
  const [from, to] = [{ width: 1200, height: 800 }, { width: 600, height: 600 }]
  expect(fitted(view, from, to)).toEqual({ ...view, zoom: 4 })
  const [before, after] = [boxOf(view, from), boxOf(fitted(view, from, to), to)]
  expect(after[0]).toBeCloseTo(before[0], 3)
  expect(after[1]).toBeLessThan(before[1])
  expect(fitted(view, from, from)).toEqual(view)
})

test('a scale is the longest round length that has room', () => {
  // At the equator and zoom 0 a px is 78.27 km.
  expect(scaleOf({ lat: 0, zoom: 0 }, 100)).toEqual({ km: 5000, px: 5000 / (40_075.017 / 512), label: '5,000 km' })
  const near = scaleOf({ lat: 37, zoom: 12 }, 120)
  expect(near.label).toBe('1 km')
  expect(near.px).toBeLessThanOrEqual(120)
  expect(scaleOf({ lat: 60, zoom: 14 }, 100).label).toBe('200 m')
})

test('degrees stand at the frame where their lines meet it', () => {
  const { lon, lat } = ticksOf({ lon: 67.5, lat: 0, zoom: 4 }, { width: 512, height: 512 })
  // 512 px at zoom 4 are 22.5°: 2.5° on either side of the middle are 57 px.
  expect(lon.map(({ label }) => label)).toEqual(['60°E', '65°E', '70°E', '75°E'])
  expect(lon[1]!.at).toBeCloseTo(256 - (2.5 / 22.5) * 512, 3)
  expect(lat.map(({ label }) => label)).toEqual(['10°S', '5°S', '0°', '5°N', '10°N'])
  expect(lat[2]!.at).toBeCloseTo(256, 6)
  expect(ticksOf({ lon: 67.5, lat: 0, zoom: 7 }, { width: 256, height: 256 }).lon.map(({ label }) => label)).toEqual(['67°E', '68°E'])
})
