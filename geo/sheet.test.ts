import { expect, test } from '@playwright/test'
import { heightFrom, heightsOn, restOf } from './sheet'

const heights = heightsOn(844, 52)

test('a sheet has three heights, and on a low screen its half leaves the other half to the map', () => {
  expect(heights).toEqual({ peek: 96, half: 374, full: 792 })
  expect(heightsOn(600, 52)).toEqual({ peek: 96, half: 288, full: 548 })
})

test('put down, a sheet goes to the nearest height', () => {
  expect(restOf(90, 0, heights)).toBe('peek')
  expect(restOf(230, 0.1, heights)).toBe('peek')
  expect(restOf(240, -0.1, heights)).toBe('half')
  expect(restOf(600, 0, heights)).toBe('full')
})

test('thrown, it goes on to the next height that way, however near the last one is', () => {
  expect(restOf(120, 1, heights)).toBe('half')
  expect(restOf(380, 1, heights)).toBe('full')
  expect(restOf(370, -1, heights)).toBe('peek')
  expect(restOf(780, -1, heights)).toBe('half')
  expect(restOf(792, 1, heights)).toBe('full')
  expect(restOf(80, -1, heights)).toBe('peek')
})

test('steps end at the lowest and the highest', () => {
  expect(heightFrom('peek', 1)).toBe('half')
  expect(heightFrom('full', 1)).toBe('full')
  expect(heightFrom('half', -2)).toBe('peek')
})
