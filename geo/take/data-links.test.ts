import { expect, test } from '@playwright/test'
import { citationsPath, itemsPath } from './data-links'

const box: [number, number, number, number] = [60, 30, 80, 45]
const status = { id: 'beacons', fields: { status: { label: 'Status', question: 'Is it lit?', type: 'choice' as const, choices: {}, fact: true } } }
const events = { id: 'storms', time: 'date', fields: { date: { label: 'Date', question: 'When?', type: 'date' as const, fact: true } } }

test('data is asked for as the map shows it: the date, or of what happens once the range; the picture goes along', () => {
  const shown = { moment: { at: '2015-09-28' }, picture: {} }
  expect(itemsPath(status, shown, box)).toBe('/api/collections/beacons/items?bbox=60,30,80,45&datetime=2015-09-28&limit=10000')
  expect(itemsPath(status, { ...shown, picture: { known: '2016' } }, box, 'csv')).toBe('/api/collections/beacons/items?bbox=60,30,80,45&datetime=2015-09-28&f=csv&known=2016')
  expect(itemsPath(events, shown, box)).toContain('&datetime=2014-08-04/2015-09-28&')
  expect(itemsPath(events, { ...shown, moment: { at: '2015-09-28', since: '2015-01-01' } }, box)).toContain('&datetime=2015-01-01/2015-09-28&')
})

test('citations are asked for with all that is shown, and what is in the frame', () => {
  expect(citationsPath({ view: { lon: 1, lat: 2, zoom: 3 }, layers: ['beacons'], moment: { at: '2015-09-28' }, picture: {} }, box, 'ris')).toBe('/cite/shown?view=1,2,3&layers=beacons&at=2015-09-28&bbox=60,30,80,45&f=ris')
})
