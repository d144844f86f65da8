import { expect, test } from '@playwright/test'
import { loadAtlas } from './dataset'
import { toItem } from './geojson'
import { countsOf } from './legend'
import { happensOnce, shownAt } from './moment'
import { countUpTo } from './sorted'

const atlas = loadAtlas('data')

test('what is counted from sorted days is what going through all features counts', () => {
  for (const layer of atlas.layers) {
    const items = layer.features.map((feature) => toItem(layer, feature, '2026-11-24'))
    for (const at of ['1979-12-27', '1995-03-15', '2001-12-16', '2010-12-11', '2015-09-28', '2021-08-15', '2026-11-24']) {
      for (const since of happensOnce(layer) ? [undefined, '1990-01-01'] : [undefined]) {
        const { shown, count } = countsOf(layer, items, { at, since })
        expect([shown, count], `${layer.id} ${at}`).toEqual([shownAt(layer, items, { at, since }).length, items.length])
      }
    }
  }
})

test('the legend counts a line as a whole until it has parts, and its parts from then on', () => {
  const layer = atlas.layer('pipelines')!
  const items = layer.features.map((feature) => toItem(layer, feature, '2026-11-24'))
  const rows = (at: string) => countsOf(layer, items, { at }).legend.map(({ label, count, length }) => [label, count, Math.round(length ?? 0)])
  // An item tells its length to a tenth of a km.
  const lengthOf = (id: string) => Math.round(Number(items.find((item) => item.id === id)!.properties.computed_length_km))
  expect(rows('2003-01-01')).toEqual([['Proposed', 1, lengthOf('tapi')]])
  const built = rows('2025-01-01').find(([label]) => label === 'Built')!
  expect(built).toEqual(['Built', 1, lengthOf('tapi-turkmenistan')])
})

test('days in order are counted up to a day, that day included', () => {
  expect([0, 1, 2, 3, 9].map((day) => countUpTo([1, 2, 2, 4], day))).toEqual([0, 1, 3, 3, 4])
  expect(countUpTo([], 3)).toBe(0)
  expect(countUpTo([{ at: 1 }, { at: 5 }], 4, ({ at }) => at)).toBe(1)
})
