import { expect, test } from '@playwright/test'
import { boxOf, fitted, scaleOf } from './frame'

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
