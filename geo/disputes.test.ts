import { expect, test } from '@playwright/test'
import { axisOf, shortAnswer } from './axis'
import { weigh } from './dataset'
import { foldEarlier, sortClaims } from './disputes'
import type { AnsweredClaim } from './evidence'
import type { Field } from './schema'

const strength: Field = { label: 'Strength', question: 'How many troops?', type: 'number', unit: 'troops' }
const opened: Field = { label: 'Opened', question: 'When did it open?', type: 'date' }
const sources = new Map([['log', { reliability: { grade: 'B' as const, why: 'Kept daily.' } }]])

function claim(id: string, answer: AnsweredClaim['answer'], more: Partial<AnsweredClaim> = {}): AnsweredClaim {
  return { id, field: 'strength', text: id, kind: 'report', cites: [{ source: 'log', at: 'p. 1' }], answer, ...more }
}

function sorted(field: Field, claims: AnsweredClaim[]) {
  const { disputes, others, refuted } = sortClaims(field, weigh({ strength: field }, claims, sources))
  return { disputes: disputes.map((sides) => sides.map((side) => [side.answer, ...side.claims.map(({ id }) => id)])), others: others.map(({ id }) => id), refuted: refuted.map(({ id }) => id) }
}

test('claims that share no time are not put side by side; those that do are, from the least to the greatest', () => {
  const claims = [
    claim('early', 5000, { when: { from: '2004', to: '2004' } }),
    claim('seven', 7000, { when: { from: '2014', to: '2014' } }),
    claim('six', 6000, { when: { from: '2014-03', to: '2014-03' } }),
    claim('late', 9000, { when: { from: '2020', to: '2020' } }),
    claim('eight', 8000, { when: { from: '2020', to: '2020' } }),
  ]
  expect(sorted(strength, claims)).toEqual({
    disputes: [
      [['6,000 troops', 'six'], ['7,000 troops', 'seven']],
      [['8,000 troops', 'eight'], ['9,000 troops', 'late']],
    ],
    others: ['early'],
    refuted: [],
  })
})

test('claims that give the same answer are one side', () => {
  const claims = [claim('a', '2004'), claim('b', '2005-10'), claim('c', '2004')]
  expect(sorted(opened, claims).disputes).toEqual([[['2004', 'a', 'c'], ['October 2005', 'b']]])
})

test('what is refuted is in no dispute', () => {
  const note = { text: 'Misread.', refutes: true as const, cites: [{ source: 'log', at: 'p. 2' }] as AnsweredClaim['cites'] }
  expect(sorted(strength, [claim('a', 201, { note }), claim('b', 1)])).toEqual({ disputes: [], others: ['b'], refuted: ['a'] })
})

test('of many answers the earlier ones are folded, but not those of the date that is shown', () => {
  const years = ['2001', '2003', '2005', '2007', '2009', '2011', '2013']
  const claims = weigh({ strength }, years.map((year) => claim(year, Number(year), { when: { from: year, to: year } })), sources)
  const at = (date: string) => foldEarlier(claims, date).folded.map(({ id }) => id)
  expect(at('2026-12-01')).toEqual(['2001', '2003', '2005'])
  expect(at('2010')).toEqual([])
  expect(at('2011-06-30')).toEqual(['2001', '2003'])
  expect(at('1990')).toEqual([])
  expect(foldEarlier(claims, '2011-06-30').shown.map(({ id }) => id)).toEqual(years.slice(2))
  // To fold one would spare nothing.
  expect(foldEarlier(claims.slice(2), '2026').folded).toEqual([])
})

test('on the axis a figure is a point, a hedge a bar, and an open limit a bar without an end', () => {
  const { marks, ticks } = axisOf(strength, [{ answer: 6000, qualifier: 'some' }, { answer: 7000, qualifier: 'up to' }, { answer: 8000 }, { answer: { min: 6500, max: 7500 } }])
  expect(marks.map(({ openFrom, openTo, at }) => [openFrom, openTo, at !== undefined])).toEqual([[false, false, true], [true, false, true], [false, false, true], [false, false, false]])
  expect(marks[0]!.from).toBeLessThan(marks[0]!.at!)
  expect(marks[1]!.from).toBe(0)
  expect(marks[2]).toMatchObject({ from: marks[2]!.at, to: marks[2]!.at })
  expect(ticks.map(({ label }) => label)).toEqual(['6,000', '7,000', '8,000'])
})

test('dates have ticks of years, months or days, as they lie', () => {
  const labels = (...answers: string[]) => axisOf(opened, answers.map((answer) => ({ answer }))).ticks.map(({ label }) => label)
  expect(labels('2004', '2010-10')).toEqual(['2005', '2010'])
  expect(labels('2015-05-08', '2015-08-06')).toEqual(['May 2015', 'Jun 2015', 'Jul 2015', 'Aug 2015'])
  expect(labels('2015-10-01', '2015-10-13')).toEqual(['1 Oct', '6 Oct', '11 Oct'])
})

test('beside its mark an answer is short', () => {
  expect(shortAnswer(opened, { answer: '2004-10-17' })).toBe('17 Oct 2004')
  expect(shortAnswer(strength, { answer: { min: 7_600_000_000, max: 10_000_000_000 } })).toBe('7.6bn–10bn')
  expect(shortAnswer(strength, { answer: 1500, qualifier: 'around' })).toBe('around 1,500')
})
