import { expect, test } from '@playwright/test'
import { loadAtlas, type AtlasLayer } from '../dataset'
import { askable, matchedItems } from '../ogc/items'
import { readItemsParameters } from '../ogc/parameters'
import { itemsAddress, itemsParameters, readTableQuery, tableAddress } from './address'
import { columnsOf } from './columns'
import { csvOf, tableCsv } from './csv'
import { filterables } from './filter'
import { arranged, cellsOf, tableItem } from './table'

const lagoon = loadAtlas('e2e/fixtures/lagoon')
const beacons = lagoon.layer('beacons')!
const row = (id: string, day: string, layer: AtlasLayer = beacons) => {
  const columns = columnsOf(layer)
  const cells = cellsOf(columns, tableItem(layer, layer.features.find((feature) => feature.id === id)!, day))
  return Object.fromEntries(columns.map(({ title }, index) => [title, cells[index]!.text]))
}

test('the columns are the layer’s own fields, between the name and what every feature has', () => {
  expect(columnsOf(beacons).map(({ title }) => title)).toEqual(['Beacon', 'Kind', 'Status', 'Keeper', 'Height (m)', 'Lit on', 'When', 'Position', 'Claims', 'Disagreements', 'Sources'])
  expect(columnsOf(lagoon.layer('cables')!).map(({ title }) => title)).toContain('Length as drawn (km)')
})

test('a row says what holds on the date, and says as such what is contested, unknown or not there', () => {
  expect(row('north-light', '2003-01-01')).toEqual({
    Beacon: 'North Light',
    Kind: 'Tower',
    Status: 'Lit',
    Keeper: 'The harbour',
    'Height (m)': 'sources disagree: about 30; 42',
    'Lit on': 'not known',
    When: 'since 1999',
    Position: 'Approximate, ±12 km',
    Claims: '5',
    Disagreements: '1',
    Sources: '2',
  })
  expect(row('north-light', '2010-01-01').Status).toBe('Dark')
  expect(row('north-light', '1990-01-01').Status).toBe('not there on this date')
  expect(row('grey-shoal', '2010-01-01')).toMatchObject({ Kind: 'Shoal', Status: 'not known', 'Lit on': '2001', Position: 'Area' })
})

test('rows are ordered by any column, and what is not known comes last either way', () => {
  const all = beacons.features.map((feature) => ({ feature, day: '2010-01-01' }))
  const order = (column: string, down: boolean) => arranged(beacons, all, { filter: { choices: {} }, sort: { column, down } }).map(({ feature }) => feature.id)
  expect(order('name', false)).toEqual(['grey-shoal', 'north-light'])
  expect(order('name', true)).toEqual(['north-light', 'grey-shoal'])
  expect(order('claims', true)).toEqual(['north-light', 'grey-shoal'])
  for (const down of [true, false]) {
    expect(order('status', down)).toEqual(['north-light', 'grey-shoal'])
    expect(order('lit_on', down)).toEqual(['grey-shoal', 'north-light'])
  }
})

test('rows are picked by words in any name and by choices, also those that are open', () => {
  const picked = (query: string) => matchedItems(lagoon, beacons, readItemsParameters(new URLSearchParams(query), askable(beacons))).map(({ feature }) => feature.id)
  expect(picked('q=feu')).toEqual(['north-light'])
  expect(picked('q=SHOAL shallow')).toEqual(['grey-shoal'])
  expect(picked('q=feu shoal')).toEqual([])
  expect(picked('kind=tower')).toEqual(['north-light'])
  expect(picked('datetime=2003&status=lit')).toEqual(['north-light'])
  expect(picked('datetime=2010&status=lit')).toEqual([])
  expect(picked('status=unknown')).toEqual(['grey-shoal'])
  expect(picked('sortby=-name')).toEqual(['north-light', 'grey-shoal'])
  expect(filterables(beacons).map(({ label }) => label)).toEqual(['Kind', 'Status', 'Keeper'])
})

for (const [query, message] of [
  ['status=bright', 'The parameter status="bright" is not one of lit, dark, contested, unknown'],
  ['sortby=colour', 'The parameter sortby="colour" names no column; there are name, kind, status'],
  ['f=shapefile', 'The parameter f="shapefile" is not a form that there is'],
] as const) {
  test(`${query} is refused by the API with what it takes`, () => {
    expect(() => readItemsParameters(new URLSearchParams(query), askable(beacons))).toThrow(message)
  })
}

test('the address of a table keeps its state, drops what is none, and asks the API for the same rows', () => {
  const query = readTableQuery(beacons, { at: '2003', q: ' light ', status: 'lit', keeper: 'nonsense', sort: '-height', page: '2', other: 'x' })
  expect(query).toEqual({ at: '2003-07-02', text: 'light', choices: { status: 'lit' }, sort: { column: 'height', down: true }, page: 2 })
  expect(readTableQuery(beacons, Object.fromEntries(new URLSearchParams(tableAddress(beacons, query).split('?')[1])))).toEqual(query)
  const address = new URL(itemsAddress(beacons, query, 'csv'), 'http://localhost')
  const parameters = readItemsParameters(address.searchParams, askable(beacons))
  expect(parameters).toMatchObject(itemsParameters(beacons, query))
  expect(parameters.form).toBe('csv')
  expect(readTableQuery(beacons, { at: 'never', sort: 'nothing', page: '-1' })).toEqual({ at: undefined, text: undefined, choices: {}, sort: undefined, page: 1 })
})

test('CSV quotes what needs it, ends lines with CRLF and lets no spreadsheet run a cell', () => {
  expect(csvOf([['a', 'b,c', 'd "e"', 'f\ng']])).toBe('a,"b,c","d ""e""","f\ng"\r\n')
  expect(csvOf([['=1+1', '+1 202 555', '@cmd', '-5', '-5.2', '-5+2', '＝1', '\tx', 'a=b']])).toBe("'=1+1,'+1 202 555,'@cmd,-5,-5.2,'-5+2,'＝1,'\tx,a=b\r\n")
})

test('a table as CSV has a line for each row, plain figures, and where all of it is to be found', () => {
  const csv = tableCsv(lagoon, beacons, [{ feature: beacons.features.find(({ id }) => id === 'north-light')!, day: '2003-01-01' }], 'https://atlas.example')
  const [head, line, rest] = csv.split('\r\n')
  expect(head).toBe('\uFEFFId,Beacon,Kind,Status,Keeper,Height (m),Lit on,When,Position,Claims,Disagreements,Sources,Date,Longitude,Latitude,Cited,Page,References')
  expect(line).toContain('north-light,North Light,Tower,Lit,The harbour,sources disagree: about 30; 42,not known,since 1999,"Approximate, ±12 km",5,1,2,2003-01-01,58.2,46.1,')
  expect(line).toContain(',https://atlas.example/features/beacons/north-light,https://atlas.example/cite/features/beacons/north-light?f=bibtex&with=sources')
  expect(rest).toBe('')
})
