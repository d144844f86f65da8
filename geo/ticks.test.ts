import { expect, test } from '@playwright/test'
import { ticksOf, type Look } from './ticks'

const look = (change: Partial<Look> = {}): Look => ({ lon: 67.5, lat: 37, zoom: 5, width: 1000, height: 700, ...change })
const labels = (change?: Partial<Look>) => {
  const { top, right } = ticksOf(look(change))
  const of = (ticks: typeof top) => ticks.flatMap(({ label }) => label ?? [])
  return { top: of(top), right: of(right) }
}

test('a map of the region has its meridians above and its parallels at the right, from north to south', () => {
  expect(labels()).toEqual({ top: ['60°E', '65°E', '70°E', '75°E'], right: ['40°N', '35°N'] })
})

test('a tick stands where its degree is on the map', () => {
  const { top, right } = ticksOf(look({ lon: 70, lat: 35 }))
  expect(top.find(({ label }) => label === '70°E')!.at).toBeCloseTo(500, 6)
  expect(right.find(({ label }) => label === '35°N')!.at).toBeCloseTo(350, 6)
  // A degree is 2^5 × 512 / 360 px along the equator.
  expect(top.find(({ label }) => label === '75°E')!.at - 500).toBeCloseTo((5 * 512 * 32) / 360, 6)
})

test('the closer the map, the finer the steps, and labels never run into each other', () => {
  expect(labels({ zoom: 7 }).top).toEqual(['65°E', '66°E', '67°E', '68°E', '69°E', '70°E'])
  expect(labels({ zoom: 10 }).top).toEqual(['67°10′E', '67°15′E', '67°20′E', '67°25′E', '67°30′E', '67°35′E', '67°40′E', '67°45′E', '67°50′E'])
  for (let zoom = 1; zoom <= 12; zoom += 0.3) {
    for (const ticks of Object.values(ticksOf(look({ zoom })))) {
      const stands = ticks.filter(({ label }) => label).map(({ at }) => at)
      for (const [index, at] of stands.slice(1).entries()) expect(at - stands[index]!, `zoom ${zoom}`).toBeGreaterThanOrEqual(80)
      expect(ticks.length, `zoom ${zoom}`).toBeLessThan(120)
    }
  }
})

test('west and south are named, zero is neither, and beyond the world there is nothing', () => {
  expect(labels({ lon: 0, lat: 0, zoom: 3 })).toEqual({ top: ['30°W', '15°W', '0°', '15°E', '30°E'], right: ['15°N', '0°', '15°S'] })
  expect(labels({ lon: 170, zoom: 3 }).top.at(-1)).toBe('180°E')
})
