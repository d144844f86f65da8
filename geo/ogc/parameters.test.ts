import { expect, test } from '@playwright/test'
import { readItemsParameters } from './parameters'

const read = (query: string) => readItemsParameters(new URLSearchParams(query))

test('without parameters there is a default page', () => {
  expect(read('')).toEqual({ bbox: undefined, time: undefined, limit: 100, offset: 0, properties: undefined, filter: { text: undefined, choices: {} }, sort: undefined, form: 'geojson', picture: { known: undefined, source: undefined, by: undefined } })
})

test('a box has four numbers, or six of which the heights do not count', () => {
  expect(read('bbox=60,30,70.5,40').bbox).toEqual([60, 30, 70.5, 40])
  expect(read('bbox=60,30,0,70,40,8000').bbox).toEqual([60, 30, 70, 40])
  expect(read('bbox=178,-1,-178,1').bbox).toEqual([178, -1, -178, 1])
})

for (const [query, message] of [
  ['bbox=1,2,3', 'The parameter bbox="1,2,3" is not four or six numbers'],
  ['bbox=a,b,c,d', 'The parameter bbox="a,b,c,d" is not four or six numbers'],
  ['bbox=', 'The parameter bbox="" is not four or six numbers'],
  ['bbox=30,70,40,95', 'has a latitude beyond 90 degrees: longitude comes first'],
  ['bbox=60,40,70,30', 'has its south edge above its north edge'],
  ['bbox=200,0,210,1', 'has a longitude beyond 180 degrees'],
  ['limit=0', 'The parameter limit="0" is not a whole number of 1 or more'],
  ['limit=ten', 'The parameter limit="ten" is not a whole number'],
  ['limit=1.5', 'is not a whole number'],
  ['offset=-1', 'The parameter offset="-1" is not a whole number of 0 or more'],
  ['datetime=2015-02-30', '"2015-02-30", which is no date or time that exists'],
  ['datetime=2015-01-01T25:00:00Z', 'no date or time that exists'],
  ['datetime=2016/2015', 'runs backwards'],
  ['datetime=../..', 'is open at both ends'],
  ['datetime=', 'is empty'],
  ['datetime=2014/2015/2016', 'has more than one "/"'],
  ['color=red', 'The parameter color="red" is not a parameter of this resource; it takes bbox, datetime, limit, offset, properties'],
  ['limit=1&limit=2', 'is given more than once'],
] as const) {
  test(`${query} is refused with the parameter and its value`, () => {
    expect(() => read(query)).toThrow(message)
  })
}

test('a limit above the largest is lowered to it', () => {
  expect(read('limit=1000000').limit).toBe(10_000)
})

test('a time is an instant, a partial date or an interval with open ends', () => {
  expect(read('datetime=2015-09-28').time).toEqual({ from: '2015-09-28', to: '2015-09-28' })
  expect(read('datetime=2015').time).toEqual({ from: '2015', to: '2015' })
  expect(read('datetime=2015-09-28T23:30:00-02:00').time).toEqual({ from: '2015-09-29', to: '2015-09-29' })
  expect(read('datetime=2015-09-28T12:00:00.250Z').time).toEqual({ from: '2015-09-28', to: '2015-09-28' })
  expect(read('datetime=2014-01-01/2015-01-01').time).toEqual({ from: '2014-01-01', to: '2015-01-01' })
  for (const open of ['../2015', '/2015']) expect(read(`datetime=${open}`).time).toEqual({ from: undefined, to: '2015' })
  for (const open of ['2015/..', '2015/']) expect(read(`datetime=${open}`).time).toEqual({ from: '2015', to: undefined })
})
