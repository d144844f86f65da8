import { expect, test } from '@playwright/test'
import { addMonths, cover, firstDay, formatDate, formatSpan, holdsAt, isOrdered, isPartialDate, lastDay, overlap } from './time'

test('a partial date exists or does not', () => {
  for (const date of ['2014', '2014-03', '2014-03-18', '2016-02-29', '2000-02-29', '0099']) expect(isPartialDate(date), date).toBe(true)
  for (const date of ['', '14', '2014-3', '2014-13', '2014-00', '2015-02-29', '1900-02-29', '2014-04-31', '18.3.2014', '2014-03-18T00:00:00Z']) {
    expect(isPartialDate(date), date).toBe(false)
  }
})

test('a partial date stands for all its days', () => {
  expect([firstDay('2014'), lastDay('2014')]).toEqual(['2014-01-01', '2014-12-31'])
  expect([firstDay('2016-02'), lastDay('2016-02')]).toEqual(['2016-02-01', '2016-02-29'])
  expect([firstDay('2014-03-18'), lastDay('2014-03-18')]).toEqual(['2014-03-18', '2014-03-18'])
  expect(() => firstDay('2014-02-30')).toThrow('"2014-02-30" is not a date: write 2014, 2014-03 or 2014-03-18')
})

test('what holds in "2014" holds on 1 July 2014 and not on 1 January 2015', () => {
  const span = { from: '2014', to: '2014' }
  expect(holdsAt(span, '2014-07-01')).toBe(true)
  expect(holdsAt(span, '2014-12-31')).toBe(true)
  expect(holdsAt(span, '2015-01-01')).toBe(false)
  expect(holdsAt(span, '2013-12-31')).toBe(false)
})

test('an open end holds for ever, and what has no span always holds', () => {
  expect(holdsAt({ from: '2003' }, '2026-11-24')).toBe(true)
  expect(holdsAt({ from: '2003' }, '2002-12-31')).toBe(false)
  expect(holdsAt({ to: '2015' }, '1919')).toBe(true)
  expect(holdsAt({}, '1919')).toBe(true)
  expect(holdsAt(undefined, '1919')).toBe(true)
})

test('spans that touch on one day overlap, and those a day apart do not', () => {
  expect(overlap({ from: '2001', to: '2005-11-21' }, { from: '2005-11-21' })).toBe(true)
  expect(overlap({ from: '2001', to: '2005-11-20' }, { from: '2005-11-21' })).toBe(false)
  expect(overlap({ from: '2001', to: '2005' }, { from: '2005-11-21' })).toBe(true)
})

test('a span runs forwards when its last possible day is not before its first', () => {
  expect(isOrdered({ from: '2014-06', to: '2014' })).toBe(true)
  expect(isOrdered({ from: '2014', to: '2014-06' })).toBe(true)
  expect(isOrdered({ from: '2015', to: '2014-12' })).toBe(false)
  expect(isOrdered({ from: '2015' })).toBe(true)
})

test('the cover of spans keeps an open end open', () => {
  expect(cover([])).toBeUndefined()
  expect(cover([{ from: '2001-10', to: '2005' }, { from: '1999', to: '2001' }])).toEqual({ from: '1999', to: '2005' })
  expect(cover([{ from: '2001', to: '2005' }, { from: '2006' }])).toEqual({ from: '2001', to: undefined })
})

test('dates and spans are put into words no more precise than they are', () => {
  expect(formatDate('2014')).toBe('2014')
  expect(formatDate('2014-06')).toBe('June 2014')
  expect(formatDate('2014-06-03')).toBe('3 June 2014')
  expect(formatSpan({ from: '2001-12-16', to: '2014-06' })).toBe('16 December 2001 – June 2014')
  expect(formatSpan({ from: '2003' })).toBe('since 2003')
  expect(formatSpan({ to: '2015' })).toBe('until 2015')
  expect(formatSpan({ from: '2015', to: '2015' })).toBe('2015')
})

test('months are added by the calendar, and the last day of a short month stands in for a day it lacks', () => {
  expect(addMonths('2004-08-31', 24)).toBe('2006-08-31')
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
  expect(addMonths('2023-12-15', 1)).toBe('2024-01-15')
})
