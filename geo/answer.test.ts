import { expect, test } from '@playwright/test'
import { agree, bearsOut, formatAnswer, readAnswer } from './answer'
import type { Field } from './schema'

const troops: Field = { label: 'Strength', question: 'How many troops?', type: 'number', unit: 'troops' }
const opened: Field = { label: 'Opened', question: 'When did it open?', type: 'date' }
const status: Field = { label: 'Status', question: 'Is it lit?', type: 'choice', choices: { lit: { label: 'Lit' } } }

test('a value is read by the type of its field', () => {
  expect(readAnswer(troops, '6000')).toBe(6000)
  expect(readAnswer(troops, { min: 6000, max: 7000 })).toEqual({ min: 6000, max: 7000 })
  expect(readAnswer(opened, '2004')).toBe('2004')
  expect(readAnswer(status, 'lit')).toBe('lit')
  expect(readAnswer(troops, undefined)).toBeUndefined()
})

test('a value that does not fit its field is refused with the value and what to do', () => {
  expect(() => readAnswer(troops, 'some 6,000')).toThrow('"some 6,000" is not a number')
  expect(() => readAnswer(troops, { min: 7000, max: 6000 })).toThrow('7000 to 6000 runs backwards')
  expect(() => readAnswer(opened, '2004-13')).toThrow('"2004-13" is not a date')
  expect(() => readAnswer(opened, { min: 1 })).toThrow("the field's type is date")
  expect(() => readAnswer(status, 'bright')).toThrow('"bright" is not one of lit')
})

const said = (answer: string | number | { min?: number; max?: number }, qualifier?: string, unit?: string) => ({ answer, qualifier, unit })

test('a date agrees with a less precise one that may mean it', () => {
  expect(agree(opened, said('2001'), said('2001-12-16'))).toBe(true)
  expect(agree(opened, said('2001-12'), said('2001-11-30'))).toBe(false)
})

test('figures disagree when they differ, and agree where what they leave open meets', () => {
  expect(agree(troops, said(6000), said(7000))).toBe(false)
  expect(agree(troops, said({ min: 5000, max: 6000 }), said({ min: 6000, max: 7000 }))).toBe(true)
  expect(agree(troops, said({ min: 5000, max: 5999 }), said(6000))).toBe(false)
  expect(agree(troops, said(7000, 'up to'), said(6000, 'some'))).toBe(true)
  expect(agree(troops, said(7000, 'up to'), said(7001))).toBe(false)
  expect(agree(troops, said(6000, 'more than'), said(5999))).toBe(false)
  expect(agree(troops, said(1000, 'about'), said(1050))).toBe(true)
  expect(agree(troops, said(1000, 'about'), said(1051))).toBe(false)
})

test('figures in different units and free text are never held to disagree', () => {
  expect(agree(troops, said(3, undefined, 'regiments'), said(6000))).toBe(true)
  expect(agree({ ...troops, type: 'text' }, said('a'), said('b'))).toBe(true)
})

test('the narrower answer bears out the wider one, and not the other way round', () => {
  expect(bearsOut(opened, said('2001-12-16'), said('2001'))).toBe(true)
  expect(bearsOut(opened, said('2001'), said('2001-12-16'))).toBe(false)
  expect(bearsOut(troops, said(6500), said(6000, 'over'))).toBe(true)
  expect(bearsOut(troops, said(6000, 'over'), said(6500))).toBe(false)
  expect(bearsOut(troops, said(3, undefined, 'regiments'), said(3))).toBe(false)
  expect(bearsOut({ ...troops, type: 'text' }, said('a'), said('a'))).toBe(false)
})

test("a figure keeps its source's limit and its unit", () => {
  expect(formatAnswer(troops, 6000, { qualifier: 'some' })).toBe('some 6,000 troops')
  expect(formatAnswer(troops, { min: 6000, max: 7000 })).toBe('6,000–7,000 troops')
  expect(formatAnswer(troops, { max: 7000 })).toBe('up to 7,000 troops')
  expect(formatAnswer(troops, 2, { unit: 'regiments' })).toBe('2 regiments')
  expect(formatAnswer(opened, '2004-10')).toBe('October 2004')
  expect(formatAnswer(status, 'lit')).toBe('Lit')
})
