import { expect, test } from '@playwright/test'
import { gazetteerOf, type BaseFile } from './gazetteer'

const file = (...features: [properties: Record<string, string | number | boolean>, geometry: BaseFile['features'][number]['geometry']][]): BaseFile => ({
  type: 'FeatureCollection',
  features: features.map(([properties, geometry]) => ({ type: 'Feature', properties, geometry })),
})
const square = (west: number, size: number) => [[[west, 10], [west + size, 10], [west + size, 10 + size], [west, 10 + size], [west, 10]]]

test('everything with a name is listed once: countries by their mainland, rivers whole, towns with their country', () => {
  const named = gazetteerOf(
    {
      countries: file([{ iso3: 'AAA', name: 'Aland' }, { type: 'MultiPolygon', coordinates: [square(0, 1), square(40, 5)] }]),
      labels: file([{ kind: 'country', name: 'Aland', iso3: 'AAA' }, { type: 'Point', coordinates: [42, 12] }]),
      towns: file([{ name: 'Port', iso3: 'AAA', population: 1_000_000, name_fr: 'Le Port' }, { type: 'Point', coordinates: [41, 11] }], [{ name: 'Port', iso3: 'AAA' }, { type: 'Point', coordinates: [44, 14] }]),
      rivers: file(
        [{ name: 'Long' }, { type: 'LineString', coordinates: [[40, 10], [41, 11]] }],
        [{ name: 'Long' }, { type: 'LineString', coordinates: [[41, 11], [45, 12]] }],
        [{}, { type: 'LineString', coordinates: [[0, 0], [1, 1]] }],
      ),
    },
    ['AAA'],
  )
  expect(named.map(({ id, kind, country }) => [id, kind, country])).toEqual([
    ['country-aland', 'country', undefined],
    ['town-port', 'town', 'Aland'],
    ['town-port-2', 'town', 'Aland'],
    ['river-long', 'river', undefined],
  ])
  expect(named[0]!.bbox).toEqual([40, 10, 45, 15])
  expect(named[1]).toMatchObject({ names: { fr: 'Le Port' }, point: [41, 11], focus: true })
  expect(named[1]!.weight).toBeGreaterThan(named[2]!.weight)
  expect(named[3]).toMatchObject({ bbox: [40, 10, 45, 12], point: [42.5, 11] })
})

test('an atlas without a base map has no names of one', () => {
  expect(gazetteerOf({}, [])).toEqual([])
})
