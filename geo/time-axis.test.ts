import { expect, test } from '@playwright/test'
import type { Change } from './changes'
import { binUnitOf, dayAt, densityOf, minorTicksOf, panned, pixelsPerDay, showing, ticksOf, wordsOfBin, xOf, zoomed, type Axis } from './time-axis'
import { dayNumber, dayOf } from './time'

const window = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) })
const axis = (from: string, to: string, width = 1000): Axis => ({ window: window(from, to), width, room: 20 })
const change = (first: string, last: string, colour: Change['colour'] = 'ink'): Change => ({ reference: 'a/b', name: 'B', words: 'Lit', colour, when: {}, first: dayNumber(first), last: dayNumber(last), day: dayNumber(first) })

test('a day lies where it comes back from', () => {
  const years = axis('1990-01-01', '2027-01-01')
  expect(xOf(years, years.window.from)).toBe(20)
  expect(xOf(years, years.window.to)).toBe(980)
  expect(dayAt(years, xOf(years, dayNumber('2015-09-28')))).toBeCloseTo(dayNumber('2015-09-28'), 6)
  expect(pixelsPerDay(axis('2015-01-01', '2015-01-11'))).toBe(96)
})

test('ticks go from decades to days, each with words that its neighbours leave open', () => {
  expect(ticksOf(axis('1919-01-01', '2027-01-01', 500)).map(({ label }) => label)).toEqual(['1920', '1940', '1960', '1980', '2000', '2020'])
  expect(ticksOf(axis('1990-01-01', '2027-01-01', 700)).map(({ label }) => label)).toEqual(['1990', '1995', '2000', '2005', '2010', '2015', '2020', '2025'])
  expect(ticksOf(axis('2014-11-15', '2015-09-20')).map(({ label }) => label).slice(0, 4)).toEqual(['Dec 2014', '2015', 'Feb', 'Mar'])
  const days = ticksOf(axis('2015-09-20', '2015-10-10', 2400))
  expect(days[0]).toEqual({ day: dayNumber('2015-09-20'), label: '20 Sept 2015' })
  expect(days[1]!.label).toBe('21 Sept')
})

test('small ticks count what there is room for: days, months, years', () => {
  expect(minorTicksOf(axis('2015-09-20', '2015-10-10'))).toHaveLength(21)
  expect(minorTicksOf(axis('2015-01-01', '2016-01-01'))).toHaveLength(13)
  expect(minorTicksOf(axis('1990-01-01', '2000-01-01', 400))).toHaveLength(11)
  expect(minorTicksOf(axis('1000-01-01', '2000-01-01', 400))).toEqual([])
})

test('bars are years, half-years, months or days, as wide as they can be seen', () => {
  expect(binUnitOf(axis('1919-01-01', '2027-01-01', 390))).toBe('year')
  expect(binUnitOf(axis('1990-01-01', '2027-01-01'))).toBe('half-year')
  expect(binUnitOf(axis('2010-01-01', '2014-01-01'))).toBe('month')
  expect(binUnitOf(axis('2015-09-01', '2015-11-01'))).toBe('day')
})

test('a year is spread over all its days, and no peak on the first of January', () => {
  const months = densityOf([change('2014-01-01', '2014-12-31')], window('2013-12-01', '2015-02-01'), 'month')
  const loose = months.map(({ stack }) => stack[0]?.loose ?? 0)
  expect(loose[0]).toBe(0)
  expect(loose[1]).toBeCloseTo(31 / 365, 6)
  expect(loose.reduce((a, b) => a + b)).toBeCloseTo(1, 6)
  expect(months.every(({ stack }) => stack.every(({ sure }) => sure === 0))).toBe(true)
  expect(months.filter(({ changes }) => changes.length)).toHaveLength(12)
})

test('what surely fell in a bar counts whole, with red at the bottom', () => {
  const [first, second] = densityOf([change('2014-01-01', '2014-01-31'), change('2014-03-18', '2014-03-18'), change('2014-06-30', '2014-06-30', 'red'), change('2014-07-01', '2014-07-01', 'amber')], window('2014-01-01', '2014-12-31'), 'half-year')
  expect(first!.stack).toEqual([{ colour: 'red', sure: 1, loose: 0 }, { colour: 'ink', sure: 2, loose: 0 }])
  expect(second!.stack).toEqual([{ colour: 'amber', sure: 1, loose: 0 }])
  expect([wordsOfBin(first!, 'half-year'), wordsOfBin(second!, 'month'), wordsOfBin(second!, 'day'), wordsOfBin(first!, 'year')]).toEqual(['first half of 2014', 'July 2014', '1 July 2014', '2014'])
})

test('zoom keeps the day under the pointer where it is, and ends at all there is and at three weeks', () => {
  const all = window('1990-01-01', '2027-01-01')
  const about = dayNumber('2015-01-01')
  const years: Axis = { window: all, width: 1000, room: 20 }
  const closer = zoomed(all, 0.5, about, all)
  expect(xOf({ ...years, window: closer }, about)).toBeCloseTo(xOf(years, about), 6)
  expect(zoomed(closer, 4, about, all)).toEqual(all)
  const closest = zoomed(all, 1e-6, about, all)
  expect(closest.to - closest.from).toBeCloseTo(21, 6)
})

test('the window moves as far as there is something, and after a date that leaves it', () => {
  const all = window('1990-01-01', '2027-01-01')
  const decade = window('2000-01-01', '2010-01-01')
  expect(dayOf(panned(decade, -9999, all).from)).toBe('1990-01-01')
  expect(showing(decade, dayNumber('2005-05-05'), all)).toBe(decade)
  const later = showing(decade, dayNumber('2010-02-01'), all)
  expect(later.to - later.from).toBeCloseTo(decade.to - decade.from, 6)
  expect(dayNumber('2010-02-01') - later.from).toBeCloseTo((later.to - later.from) * 0.2, 6)
  expect(showing(decade, dayNumber('1990-01-01'), all).from).toBe(all.from)
  expect(showing(decade, dayNumber('2027-01-01'), all).to).toBe(all.to)
})
