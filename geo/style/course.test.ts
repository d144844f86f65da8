import { expect, test } from '@playwright/test'
import { courseOf, headingOf } from './course'

test('a course passes the points it is given, and ends are kept to the last digit', () => {
  const points = [[60, 30], [62.123456, 31], [64, 30.5], [64.5, 33]]
  const course = courseOf(points)
  for (const point of [points[0]!, points[3]!]) expect(course).toContainEqual(point)
  for (const [lon, lat] of points) expect(Math.min(...course.map(([x, y]) => Math.hypot(x! - lon!, y! - lat!)))).toBeLessThan(1e-4)
  expect(course.length).toBeGreaterThan(30)
})

test('there and back bow apart, each to its right', () => {
  const middle = (line: number[][]) => line[line.length >> 1]![1]!
  expect(middle(courseOf([[60, 40], [70, 40]]))).toBeLessThan(39.5)
  expect(middle(courseOf([[70, 40], [60, 40]]))).toBeGreaterThan(40.5)
})

test('a point given twice makes no course of its own', () => {
  const course = courseOf([[60, 40], [60, 40], [61, 41], [62, 40]])
  expect(course.flat().every(Number.isFinite)).toBe(true)
  expect(courseOf([[60, 40], [60, 40]])).toEqual([[60, 40], [60, 40]])
})

test('a heading is told from east, clockwise as the map is seen', () => {
  expect(headingOf([[60, 40], [61, 40]])).toBeCloseTo(0, 5)
  expect(headingOf([[60, 40], [60, 39]])).toBeCloseTo(90, 5)
  expect(Math.abs(headingOf([[60, 40], [59, 40]]))).toBeCloseTo(180, 5)
})
