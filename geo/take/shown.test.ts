import { expect, test } from '@playwright/test'
import { loadAtlas } from '../dataset'
import { readShown } from './read-shown'
import { shownQuery, type Shown } from './shown'

const lagoon = loadAtlas('e2e/fixtures/lagoon')
const read = (query: string, today: string) => readShown(lagoon, Object.fromEntries(new URLSearchParams(query)), today)
const whole: Shown = {
  view: { lon: 58.2, lat: 46.1, zoom: 6.25 },
  layers: ['beacons'],
  moment: { at: '2003-05-01', since: '2001-01-01' },
  compare: '1999-06-01',
  around: { days: 90, km: 300, centre: 'cables/shore-cable' },
  picture: { known: '2004-08', source: 'harbour-log', by: 'Ada Keeper & sons' },
  place: 'beacons/north-light',
}

test('an address tells all that is shown, so that a reader can see what it says', () => {
  expect(shownQuery(whole)).toBe('view=58.2,46.1,6.25&layers=beacons&at=2003-05-01&since=2001-01-01&compare=1999-06-01&around=90,300,cables/shore-cable&known=2004-08&source=harbour-log&by=Ada%20Keeper%20%26%20sons&place=beacons/north-light')
})

test('what an address tells is what is read from it, whatever day it is', () => {
  const every: Shown[] = [whole, { view: whole.view, layers: [], moment: { at: '2026-11-24' }, picture: {} }, { ...whole, compare: undefined, around: undefined, picture: { known: '2004-08' }, moment: { at: '2004-08-31' } }]
  for (const shown of every) for (const today of ['2026-11-24', '2027-11-24']) {
    const { moment, ...rest } = read(shownQuery(shown), today)
    expect({ ...rest, moment: { at: moment.at, ...(moment.since && { since: moment.since }) } }).toEqual({ compare: undefined, around: undefined, place: undefined, ...shown, picture: { known: undefined, source: undefined, by: undefined, ...shown.picture } })
  }
})

test('what the atlas opens with is pinned: view, layers and the day', () => {
  expect(shownQuery(read('', '2026-11-24'))).toBe(`view=58,45,5&layers=${lagoon.layers.filter(({ visible }) => visible).map(({ id }) => id).join(',')}&at=2026-11-24`)
})

test('a link that names a place and no more opens where the place is, with its layer on; a picture on the day it was known', () => {
  const { view, layers, place } = read('place=beacons/north-light', '2026-11-24')
  expect([view.lon, view.lat, place]).toEqual([58.2, 46.1, 'beacons/north-light'])
  expect(layers).toContain('beacons')
  expect(read('known=2004-08', '2026-11-24').moment.at).toBe('2004-08-31')
})

test('what makes no sense is the atlas’s own', () => {
  expect(shownQuery(read('view=x&layers=castles&at=2003-02-30&place=beacons/none&around=0', '2026-11-24'))).toBe(shownQuery(read('', '2026-11-24')))
})
