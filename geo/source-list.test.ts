import { expect, test } from '@playwright/test'
import type { AtlasSource } from './dataset'
import { pageOf, readPage } from './paging'
import { letterOf, listSources, publishersOf, readSourceQuery, sourceParameters } from './source-list'

const source = (id: string, more: Partial<AtlasSource>): AtlasSource => ({ id, type: 'report', rights: '', consulted: 'original', reliability: { grade: 'B', why: '' }, ...more }) as AtlasSource
const sources = [
  source('zarin', { title: 'Lights of the harbour', author: [{ family: 'Zarin', given: 'Ada' }], publisher: 'The Harbour', issued: '2015-03' }),
  source('skoda', { title: 'Old lamps', author: [{ family: 'Škoda' }], type: 'book', issued: '1999', reliability: { grade: 'A', why: '' } }),
  source('ria', { title: 'Маяк в Кундузе', publisher: 'Агентство', language: 'ru', issued: '2021' }),
  source('undated', { publisher: 'The Harbour', 'container-title': 'The Harbour' }),
]
const ids = (parameters: Record<string, string>) => listSources(sources, readSourceQuery(parameters)).map(({ id }) => id)

test('sources stand by author, those in other scripts under their Latin letter', () => {
  expect(ids({})).toEqual(['ria', 'skoda', 'undated', 'zarin'])
  expect(sources.map(letterOf)).toEqual(['Z', 'S', 'A', 'T'])
  expect(letterOf(source('number', { publisher: '24.kg' }))).toBe('0-9')
})

test('sources are found by words of their title, people, publisher and date, in any script', () => {
  expect(ids({ q: 'harb' })).toEqual(['undated', 'zarin'])
  expect(ids({ q: 'ada lights' })).toEqual(['zarin'])
  expect(ids({ q: 'mayak' })).toEqual(['ria'])
  expect(ids({ q: 'skoda 1999' })).toEqual(['skoda'])
  expect(ids({ q: 'lights lamps' })).toEqual([])
})

test('sources are filtered by kind, grade, publisher and year; one without a date is in no year', () => {
  expect(ids({ type: 'book' })).toEqual(['skoda'])
  expect(ids({ grade: 'A' })).toEqual(['skoda'])
  expect(ids({ publisher: 'The Harbour' })).toEqual(['undated', 'zarin'])
  expect(ids({ from: '2000', to: '2015' })).toEqual(['zarin'])
  expect(ids({ to: '2020' })).toEqual(['skoda', 'zarin'])
})

test('what means nothing filters nothing, and the address has only what filters', () => {
  const query = readSourceQuery({ q: ' ', type: 'stone', grade: 'Z', from: '19', to: 'x' })
  expect(listSources(sources, query)).toHaveLength(4)
  expect(String(sourceParameters(query))).toBe('')
  expect(String(sourceParameters(readSourceQuery({ q: 'a b', grade: 'A' })))).toBe('q=a+b&grade=A')
})

test('publishers are counted, one for a source that names it twice', () => {
  expect(publishersOf(sources, 2)).toEqual([{ name: 'The Harbour', count: 2 }])
})

test('a page that is not there is the nearest that is', () => {
  const list = [1, 2, 3, 4, 5]
  expect(pageOf(list, 2, 2)).toEqual({ page: 2, pages: 3, items: [3, 4], from: 3, to: 4, total: 5 })
  expect(pageOf(list, 9, 2)).toMatchObject({ page: 3, items: [5], from: 5, to: 5 })
  expect(pageOf(list, 0, 2)).toMatchObject({ page: 1 })
  expect(pageOf([], 1, 2)).toEqual({ page: 1, pages: 1, items: [], from: 0, to: 0, total: 0 })
  expect([readPage('3'), readPage('-1'), readPage('x'), readPage(undefined)]).toEqual([3, 1, 1, 1])
})
