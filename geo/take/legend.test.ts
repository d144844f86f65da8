import { expect, test } from '@playwright/test'
import { loadAtlas } from '../dataset'
import { legendAt, momentsOf } from './legend'
import { itemsIn } from './drawn'

const lagoon = loadAtlas('e2e/fixtures/lagoon')
const legend = (layers: string[], ...days: string[]) => {
  const moments = days.map((at) => ({ at }))
  const items = itemsIn(lagoon, { picture: {}, moment: moments.at(-1)! })
  return legendAt(lagoon.layers.filter(({ id }) => layers.includes(id)), (id) => items[id]!.features, moments).map(({ title, rows }) => ({ title, rows: rows.map(({ label, counts }) => [label, ...counts]) }))
}

test('a legend has what is there on the date, counted, and nothing else', () => {
  const [lights] = legend(['beacons'], '2003-05-01')
  expect(lights!.title).toBe('Beacons')
  expect(lights!.rows).toContainEqual(['The harbour', '1'])
  expect(lights!.rows.every(([, count]) => count !== '0')).toBe(true)
  expect(legend([], '2003-05-01')).toEqual([])
})

test('of two dates each has its count, the other date’s first; lines are counted in km', () => {
  const [lights] = legend(['beacons'], '2003-05-01', '2010-05-01')
  expect(lights!.rows).toContainEqual(['Dark', '0', '1'])
  expect(momentsOf({ moment: { at: '2010-05-01' }, compare: '2003-05-01' })).toEqual([{ at: '2003-05-01' }, { at: '2010-05-01' }])
  expect(JSON.stringify(legend(['cables'], '2010-05-01'))).toMatch(/"\d+ km"/)
})

test('the sign of disagreement is explained where anything carries it', () => {
  const groups = legend(['beacons'], '2003-05-01')
  expect(groups.at(-1)).toEqual({ title: 'On any sign', rows: [['Sources disagree', '1']] })
})
