import { expect, test } from '@playwright/test'
import { isContested, resolveAt, resolveNearest, type AnsweredClaim } from './evidence'
import type { Field } from './schema'
import type { TimeSpan } from './time'

const status: Field = { label: 'Status', question: 'In use?', type: 'choice', choices: { used: { label: 'In use' }, left: { label: 'Left' } } }

const claim = (answer: string, when?: TimeSpan, refutes = false): AnsweredClaim => ({
  id: answer,
  field: 'status',
  value: answer,
  answer,
  text: answer,
  kind: 'report',
  when,
  cites: [{ source: 'log', at: 'p. 1' }],
  refuted: refutes,
})

const history = [claim('used', { from: '2001-10', to: '2005-11-21' }), claim('left', { from: '2005-11-22' })]

test('a status holds from its first day to its last', () => {
  expect(resolveAt(status, history, '2001-10-01').answers).toEqual(['used'])
  expect(resolveAt(status, history, '2005-11-21').answers).toEqual(['used'])
  expect(resolveAt(status, history, '2005-11-22').answers).toEqual(['left'])
  expect(resolveAt(status, history, '2001-09-30').answers).toEqual([])
})

test('two answers that hold on the same date make it contested', () => {
  const rivals = [...history, claim('left', { from: '2005-07' })]
  expect(resolveAt(status, rivals, '2005-08')).toMatchObject({ answers: ['used', 'left'], contested: true })
  expect(resolveAt(status, rivals, '2005-06').contested).toBe(false)
  expect(isContested(status, rivals)).toBe(true)
  expect(isContested(status, history)).toBe(false)
})

test('a claim that is refuted neither answers nor contests', () => {
  const refuted = [...history, claim('used', { from: '2006' }, true)]
  expect(resolveAt(status, refuted, '2010').answers).toEqual(['left'])
  expect(isContested(status, refuted)).toBe(false)
})

test('where nothing holds on a date, the last that did is known, or else the first to come', () => {
  const past = [claim('used', { from: '2001', to: '2003' }), claim('left', { from: '2004', to: '2005' })]
  expect(resolveNearest(status, past, '2026').answers).toEqual(['left'])
  expect(resolveNearest(status, past, '1999').answers).toEqual(['used'])
  expect(resolveNearest(status, past, '2003-06').answers).toEqual(['used'])
  expect(resolveNearest(status, [], '2026').answers).toEqual([])
})

test('of dates that agree the finest is told, and dates that do not are all told', () => {
  const opened: Field = { label: 'Opened', question: 'When did it open?', type: 'date' }
  const dated = (...answers: string[]) => resolveAt(opened, answers.map((answer) => ({ ...claim(answer), field: 'opened' })), '2026').answers
  expect(dated('2003', '2003-02-14', '2003-02')).toEqual(['2003-02-14'])
  expect(dated('2003-02-14', '2003', '2004')).toEqual(['2003-02-14', '2004'])
  expect(dated('2003', '2003')).toEqual(['2003'])
})
