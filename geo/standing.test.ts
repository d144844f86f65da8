import { expect, test } from '@playwright/test'
import { readAnswer } from './answer'
import { weigh } from './dataset'
import type { Claim, Field, Source } from './schema'

const opened: Field = { label: 'Opened', question: 'When did it open?', type: 'date' }
const troops: Field = { label: 'Strength', question: 'How many troops?', type: 'number', unit: 'troops' }
const status: Field = { label: 'Status', question: 'In use?', type: 'choice', choices: { used: { label: 'In use' }, left: { label: 'Left' } } }
const stance: Field = { label: 'Stances', question: 'What do others say?', type: 'text' }
const fields = { opened, troops, status, stance }

const source = (grade: Source['reliability']['grade'], origin?: string) => ({ reliability: { grade, why: 'for the test' }, origin })
/** Two wires, two papers that print the first, a paper that prints one of these, a rumour sheet, and one nobody has judged. */
const sources = new Map([
  ['wire', source('B')],
  ['other-wire', source('B')],
  ['archive', source('A')],
  ['paper', source('C', 'wire')],
  ['second-paper', source('C', 'wire')],
  ['digest', source('C', 'second-paper')],
  ['rumour', source('E')],
  ['unjudged', source('F')],
])

type Given = Partial<Omit<Claim, 'cites'>> & { cites: string[] }
/** Claims on a field; `-wire` contradicts and `~wire` only mentions. */
function standings(field: keyof typeof fields, ...given: Given[]) {
  const claims = given.map(({ cites, ...claim }, index) => ({
    id: `claim-${index + 1}`,
    field,
    text: 'As said.',
    kind: 'report' as const,
    ...claim,
    answer: readAnswer(fields[field], claim.value),
    cites: cites.map((each) => ({ source: each.replace(/^[-~]/, ''), at: 'p. 1', ...(each.startsWith('-') && { relation: 'contradicts' as const }), ...(each.startsWith('~') && { relation: 'mentions' as const }) })) as Claim['cites'],
  }))
  return weigh(fields, claims, sources).map((claim) => claim.standing)
}
const names = (...given: Parameters<typeof standings>) => standings(...given).map(({ is }) => is)

test('one source is a single source, whatever its grade', () => {
  expect(standings('opened', { value: '2001', cites: ['archive'] })).toEqual([{ is: 'single-source', rule: 'One source says so, and no other bears it out.', origins: ['archive'], rivals: [] }])
})

test('two sources of different origin corroborate', () => {
  const [standing] = standings('opened', { value: '2001', cites: ['wire', 'other-wire'] })
  expect(standing).toMatchObject({ is: 'corroborated', origins: ['wire', 'other-wire'] })
  expect(standing!.rule).toBe('2 independent sources say so: articles that repeat one report count once.')
})

test('articles that repeat one report are one origin, however long the chain', () => {
  const [standing] = standings('opened', { value: '2001', cites: ['paper', 'second-paper', 'digest', 'wire'] })
  expect(standing).toMatchObject({ is: 'single-source', origins: ['wire'], rule: 'All its citations go back to one source.' })
  expect(names('opened', { value: '2001', cites: ['digest', 'other-wire'] })).toEqual(['corroborated'])
})

test('a source that only mentions a thing neither supports nor contradicts it', () => {
  expect(names('opened', { value: '2001', cites: ['wire', '~other-wire'] })).toEqual(['single-source'])
  expect(standings('opened', { value: '2001', cites: ['~wire'] })[0]).toMatchObject({ is: 'single-source', rule: 'No source supports it: it is only mentioned.' })
})

test('claims that give the same answer corroborate each other', () => {
  expect(names('opened', { value: '2001-12-16', cites: ['wire'] }, { value: '2001-12-16', cites: ['other-wire'] })).toEqual(['corroborated', 'corroborated'])
})

test('the day bears out the year, and the year does not bear out the day', () => {
  expect(names('opened', { value: '2001-12-16', cites: ['wire'] }, { value: '2001', cites: ['other-wire'] })).toEqual(['single-source', 'corroborated'])
})

test('the same words do not corroborate: free text is not compared', () => {
  expect(names('stance', { value: 'in favour', cites: ['wire'] }, { value: 'in favour', cites: ['other-wire'] })).toEqual(['single-source', 'single-source'])
})

test('a rival answer for an overlapping time makes both contested', () => {
  const [one, other] = standings('troops', { value: '6000', cites: ['wire', 'other-wire'], when: { from: '2014' } }, { value: '7000', cites: ['rumour'], when: { from: '2013', to: '2014-02' } })
  expect(one).toMatchObject({ is: 'contested', rivals: ['claim-2'] })
  expect(one!.rule).toBe('1 other claim on the same question, for a time that overlaps, cannot be right together with it.')
  expect(other).toMatchObject({ is: 'contested', rivals: ['claim-1'] })
})

test('answers for times that do not overlap are no rivals, and those that share one day are', () => {
  expect(names('status', { value: 'used', cites: ['wire'], when: { to: '2005-11-21' } }, { value: 'left', cites: ['wire'], when: { from: '2005-11-22' } })).toEqual(['single-source', 'single-source'])
  expect(names('status', { value: 'used', cites: ['wire'], when: { to: '2005-11-22' } }, { value: 'left', cites: ['wire'], when: { from: '2005-11-22' } })).toEqual(['contested', 'contested'])
  expect(names('status', { value: 'used', cites: ['wire'], when: { to: '2005' } }, { value: 'left', cites: ['wire'], when: { from: '2005-11-22' } })).toEqual(['contested', 'contested'])
})

test('a hedge that leaves room for the other answer is no dispute', () => {
  expect(names('troops', { value: '7000', qualifier: 'up to', cites: ['wire'] }, { value: '6000', qualifier: 'some', cites: ['other-wire'] })).not.toContain('contested')
})

test("an editor's cited correction refutes, and what is refuted contests nothing", () => {
  const note = { text: 'The year is wrong.', refutes: true as const, claim: '#claim-2', cites: [{ source: 'wire', at: 'p. 2' }] as Claim['cites'] }
  const [wrong, right] = standings('opened', { value: '2005', cites: ['rumour', 'other-wire'], note }, { value: '2001', cites: ['wire'] })
  expect(wrong).toMatchObject({ is: 'refuted', rivals: [], rule: 'An editor’s correction, with its citation, refutes it.' })
  expect(right!.is).toBe('single-source')
})

test('a note that only cautions refutes nothing', () => {
  const note = { text: 'Read with care.', cites: [{ source: 'wire', at: 'p. 2' }] as Claim['cites'] }
  expect(names('opened', { value: '2005', cites: ['rumour'], note })).toEqual(['single-source'])
})

test('a cited contradiction of higher grade than all support refutes', () => {
  const [standing] = standings('opened', { value: '2005', cites: ['paper', 'rumour', '-wire'] })
  expect(standing!.is).toBe('refuted')
  expect(standing!.rule).toBe('It is contradicted by a source of a higher grade (B) than any that supports it (C).')
})

test('a contradiction of the same or a lower grade, or by one nobody judged, only contests', () => {
  expect(names('opened', { value: '2005', cites: ['wire', '-other-wire'] })).toEqual(['contested'])
  expect(names('opened', { value: '2005', cites: ['wire', '-rumour'] })).toEqual(['contested'])
  expect(names('opened', { value: '2005', cites: ['rumour', '-unjudged'] })).toEqual(['contested'])
})

test('support that nobody has judged is not outgraded: not judged is not bad', () => {
  expect(names('opened', { value: '2005', cites: ['unjudged', '-archive'] })).toEqual(['contested'])
})

test('what a contradiction refutes contests nothing either', () => {
  expect(names('opened', { value: '2005', cites: ['rumour', '-wire'] }, { value: '2001', cites: ['wire'] })).toEqual(['refuted', 'single-source'])
})
