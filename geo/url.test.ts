import { expect, test } from '@playwright/test'
import { aroundParser, layersParser, placeParser, viewOf, viewParser } from './url'

test('a view survives the way through the URL', () => {
  const view = { lon: 68.8571, lat: 36.7292, zoom: 7.25 }
  expect(viewParser.serialize(view)).toBe('68.8571,36.7292,7.25')
  expect(viewParser.parse('68.8571,36.7292,7.25')).toEqual(view)
  expect(viewParser.parse('-70,-10.5,0')).toEqual({ lon: -70, lat: -10.5, zoom: 0 })
})

test('a view that is none becomes the default', () => {
  for (const text of ['', 'x', '68,36', '68,36,7,1', '190,0,3', '0,95,3', '0,0,-1', '0,0,99', '1e3,0,1', '68;36;7']) {
    expect(viewParser.parse(text), text).toBeNull()
  }
})

test('layers keep the order of the atlas, and none is a choice too', () => {
  const layers = layersParser(['bases', 'lines', 'towns'])
  expect(layers.parse('towns,bases')).toEqual(['bases', 'towns'])
  expect(layers.serialize(['towns', 'bases'])).toBe('bases,towns')
  expect(layers.parse('none')).toEqual([])
  expect(layers.serialize([])).toBe('none')
  expect(layers.parse('bases,castles')).toBeNull()
})

test('a place is a reference to a feature', () => {
  expect(placeParser.parse('bases/manas')).toBe('bases/manas')
  for (const text of ['bases', 'bases/manas/x', 'bases/<b>', '../etc']) expect(placeParser.parse(text), text).toBeNull()
})

test('the view of a box has the box in it', () => {
  const view = viewOf([60.5, 29.4, 74.9, 38.5])
  expect(view.lon).toBeCloseTo(67.7, 1)
  expect(view.lat).toBeCloseTo(33.95, 1)
  expect(view.zoom).toBeGreaterThan(4)
  expect(view.zoom).toBeLessThan(5)
  expect(viewOf([60.5, 29.4, 74.9, 38.5], { width: 360, height: 720 }).zoom).toBeCloseTo(view.zoom - 1, 1)
  expect(viewOf([74.478, 43.061, 74.478, 43.061]).zoom).toBe(7.5)
})

test('a search around a place survives the way through the URL, with the place where it is not the selected one', () => {
  for (const [text, search] of [['90,300', { days: 90, km: 300 }], ['0,50,bases/manas', { days: 0, km: 50, centre: 'bases/manas' }]] as const) {
    expect(aroundParser.parse(text)).toEqual(search)
    expect(aroundParser.serialize(search)).toBe(text)
  }
  for (const text of ['', '90', '90,0', '-1,300', '90,300,x', '90,20000', '1.5,300', '90,300,bases/manas/x']) expect(aroundParser.parse(text), text).toBeNull()
})
