import { expect, test } from '@playwright/test'
import { loadAtlas } from '../dataset'
import { readBaseFiles } from './base-files'
import { makeFinder, type Finder } from './find'
import { gazetteerOf } from './gazetteer'
import type { Kind, Result } from './result'

let find: Finder
test.beforeAll(async () => {
  const atlas = loadAtlas('data')
  find = await makeFinder(atlas, gazetteerOf(readBaseFiles(['data']), atlas.atlas.focus), '2026-11-24')
})

const results = (query: string, kind: Kind, limit = 5): Result[] => find(query, { limit }).groups.find((group) => group.kind === kind)?.results ?? []
const ids = (query: string, kind: Kind, limit = 5) => results(query, kind, limit).map(({ id }) => id)
const kinds = (query: string) => find(query, { limit: 1 }).groups.map(({ kind }) => kind)

for (const query of ['Kunduz', 'Qunduz', 'Konduz', 'Koundouz', 'kundzu', 'kunduz ', 'Кундуз', 'Қундуз', 'قندوز', 'کندز', 'who controls Kunduz?', 'Kunduz on 28 September 2015']) {
  test(`${query} finds the city`, () => expect(ids(query, 'place')).toContain('flashpoints/kunduz'))
}

for (const [query, place] of [
  ['Kunduz', 'flashpoints/kunduz'],
  ['manas', 'bases/manas'],
  ['Манас', 'bases/manas'],
  ['K2', 'bases/karshi-khanabad'],
  ['Karshi Hanabad', 'bases/karshi-khanabad'],
  ['Karshi-Khanabad', 'bases/karshi-khanabad'],
  ['Qarshi-Xonobod', 'bases/karshi-khanabad'],
  ['Карши-Ханабад', 'bases/karshi-khanabad'],
  ['TAPI', 'pipelines/tapi'],
  ['Bagrum', 'bases/bagram'],
  ['201st base', 'bases/201st-military-base'],
  ['batken base', 'bases/second-base-batken'],
  ['CSTO', 'alliances/csto'],
  ['ОДКБ', 'alliances/csto'],
  ['Moscow Format second round', 'diplomacy/moscow-format-2018'],
  ['Kunduz 2015', 'events/kunduz-2015'],
  ['September 11', 'events/september-11-2001'],
  ['15.8.2021', 'events/taliban-kabul-2021'],
  ['28 September 2015', 'events/kunduz-2015'],
  ['trans-afghan railway', 'railways/trans-afghan'],
  ['hairatan mazar railway', 'railways/termez-mazar'],
] as const) {
  test(`“${query}” finds ${place} first of all places`, () => expect(ids(query, 'place')[0]).toBe(place))
}

for (const [query, title] of [
  ['Mazar e Sharif', 'Mazar-i-Sharif'],
  ['Мазари-Шариф', 'Mazar-i-Sharif'],
  ['مزار شریف', 'Mazar-i-Sharif'],
  ['Khodjand', 'Khujand'],
  ['Хуҷанд', 'Khujand'],
  ['samarqand', 'Samarkand'],
  ['sarepol', 'Sar-e Pol'],
  ['Amu Darya', 'Amu Darya'],
  ['Tadzhikistan', 'Tajikistan'],
] as const) {
  test(`“${query}” finds ${title} on the base map, with where it is`, () => {
    const [first] = results(query, 'base')
    expect(first).toMatchObject({ title, point: [expect.any(Number), expect.any(Number)] })
    expect(first!.point![0]).toBeGreaterThan(50)
  })
}

test('a name in another script is told as what was found, with the part that matched', () => {
  const [city] = results('کندز', 'place')
  expect(city).toMatchObject({ title: 'Kunduz', matched: { field: 'name', language: 'fa', text: 'کندز', ranges: [[0, 4]] } })
})

test('a claim is found by its words and by who makes it, and names its place', () => {
  const [claim] = results('spared Kunduz hospital gunship', 'claim')
  expect(claim).toMatchObject({ kind: 'claim', reference: 'flashpoints/kunduz', claim: expect.any(String), path: expect.stringMatching(/^\/features\/flashpoints\/kunduz#claim-/) })
  for (const { matched } of results('Zamir Kabulov', 'claim')) {
    expect(matched?.ranges.map(([start, end]) => matched.text.slice(start, end)).join(' ')).toMatch(/Kabulov/)
  }
})

test('a claimant, an author and a publisher are found by name, and come before claims that mention them', () => {
  expect(ids('Kabulov', 'claimant')).toEqual(['Zamir Kabulov'])
  expect(ids('Keskin', 'source')).toEqual(['keskin-2020'])
  expect(kinds('Keskin')[0]).toBe('source')
  expect(results('Nordland', 'source')[0]!.matched).toMatchObject({ field: 'author', text: 'Nordland, Rod' })
  expect(kinds('TASS')[0]).toBe('source')
})

test('a layer is found by what its features are called', () => {
  expect(ids('railways', 'layer')).toEqual(['railways'])
  expect(ids('military base', 'layer')[0]).toBe('bases')
  expect(kinds('railways')[0]).toBe('layer')
})

test('a date is told with its day, and what happened then', () => {
  const [day] = results('9 Aug 2021', 'date')
  expect(day).toMatchObject({ title: '9 August 2021', date: '2021-08-09', path: '/?at=2021-08-09' })
  expect(results('August 2021', 'date')[0]).toMatchObject({ title: 'August 2021', path: '/?at=2021-08-16' })
  expect(results('08/09/2021', 'date').map(({ title }) => title)).toEqual(['8 September 2021', '9 August 2021'])
  expect(results('1996', 'date')[0]!.detail).toContain('things happened then')
  expect(ids('1996', 'place')).toContain('events/taliban-kabul-1996')
  expect(kinds('9 Aug 2021')[0]).toBe('date')
})

test('a place that is asked for with a date carries it', () => {
  expect(results('Kunduz 28 September 2015', 'place').find(({ id }) => id === 'flashpoints/kunduz')).toMatchObject({ date: '2015-09-28' })
})

test('one kind can be asked for, and so many of it', () => {
  const { groups, numberMatched } = find('Kunduz', { kind: 'claim', limit: 3 })
  expect(groups).toHaveLength(1)
  expect(groups[0]).toMatchObject({ kind: 'claim', numberMatched })
  expect(groups[0]!.results).toHaveLength(3)
  expect(numberMatched).toBeGreaterThan(50)
})

test('what is nowhere is not found', () => {
  for (const query of ['xqzzyvk', '!!!', '   ', '…']) expect(find(query, { limit: 5 })).toEqual({ query, numberMatched: 0, groups: [] })
})
