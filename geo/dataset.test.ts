import { expect, test } from '@playwright/test'
import { loadAtlas, timeOf } from './dataset'
import { toAnnotatedItem, toItem } from './geojson'
import { countsOf } from './legend'

const lagoon = loadAtlas('e2e/fixtures/lagoon')
const itemAt = (reference: string, date: string) => {
  const feature = lagoon.feature(reference)!
  return toItem(lagoon.layer(feature.layer)!, feature, date)
}

test('layers come in the order of the groups, and one that no group names comes last', () => {
  expect(lagoon.layers.map((layer) => layer.id)).toEqual(['beacons', 'cables'])
})

test('the dataset is frozen through and through', () => {
  expect(() => Object.assign(lagoon.feature('beacons/north-light')!.place, { within: 0 })).toThrow(TypeError)
})

test('a feature has the status of the date, and keeps the last user known', () => {
  expect(itemAt('beacons/north-light', '2003-01-01').properties).toMatchObject({ status: 'lit', status_label: 'Lit', keeper: 'harbour', start: '1999', end: null })
  expect(itemAt('beacons/north-light', '2010-01-01').properties).toMatchObject({ status: 'dark', keeper: 'harbour' })
  expect(itemAt('beacons/north-light', '1990-01-01').properties).toMatchObject({ status: null, status_label: null })
})

test('what sources disagree on is null and named as contested', () => {
  expect(itemAt('beacons/north-light', '2010-01-01').properties).toMatchObject({ height: null, contested: 'height' })
})

test('all properties are flat', () => {
  for (const layer of lagoon.layers) {
    for (const feature of layer.features) {
      for (const value of Object.values(toItem(layer, feature, '2026-01-01').properties)) {
        expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true)
      }
    }
  }
})

test('a feature that is the sum of its parts has their lines and their length', () => {
  const cable = lagoon.feature('cables/shore-cable')!
  expect(cable.geometry.type).toBe('MultiLineString')
  expect(cable.parts).toEqual(['cables/shore-cable-east', 'cables/shore-cable-west'])
  const parts = cable.parts.map((part) => lagoon.feature(part)!.length!)
  expect(cable.length).toBeCloseTo(parts[0]! + parts[1]!, 6)
  // One degree of longitude on the 46th parallel is 111.195 km × cos 46°; both parts together span two degrees.
  expect(cable.length).toBeGreaterThan(150)
  expect(cable.length).toBeLessThan(157)
})

test('a claim is said when its earliest source was issued, unless it says otherwise', () => {
  const claims = lagoon.feature('beacons/north-light')!.claims
  expect(claims.find((claim) => claim.id === 'height-log')).toMatchObject({ said: '2001-05', answer: 30 })
  expect(claims.find((claim) => claim.id === 'height-letter')).toMatchObject({ said: '2003', answer: 42 })
})

test('an annotated feature brings the records of all the sources it cites', () => {
  const feature = lagoon.feature('beacons/north-light')!
  const item = toAnnotatedItem(lagoon, lagoon.layer('beacons')!, feature, '2026-01-01')
  expect(Object.keys(item.sources).toSorted()).toEqual(['harbour-log', 'pilot-letter'])
  expect(item.claims).toHaveLength(5)
  expect(item.related).toEqual([{ feature: 'cables/shore-cable', name: 'Shore cable', how: 'Its power came by this cable' }])
})

test('a legend is made and counted from the layer itself', () => {
  const itemsOf = (id: string) => lagoon.layer(id)!.features.map((feature) => itemAt(feature.reference, '2026-01-01'))
  const rows = (id: string) => countsOf(lagoon.layer(id)!, itemsOf(id), { at: '2026-01-01' }).legend.map(({ label, count }) => [label, count])
  expect(rows('beacons')).toEqual([['The harbour', 1], ['Nobody in particular', 1], ['Dark', 1], ['Not known, or disputed', 1]])
  expect(rows('cables')).toEqual([['Laid', 1], ['Planned', 1]])
})

test('what happens once is there when its date claims say, each as finely as another bears it out', () => {
  const date = { label: 'Date', question: 'When?', type: 'date' } as const
  const told = (...answers: string[]) => timeOf({ time: 'date', fields: { date } }, answers.map((answer) => ({ id: answer, field: 'date', text: '', kind: 'report', cites: [{ source: 'log', at: 'p. 1' }], answer })))
  expect(told('2003', '2003-02-14')).toEqual({ from: '2003-02-14', to: '2003-02-14' })
  expect(told('2003-02-14', '2003-03')).toEqual({ from: '2003-02-14', to: '2003-03' })
  expect(told()).toBeUndefined()
})
