import { expect, test } from '@playwright/test'
import { accordingTo } from './according'
import { loadAtlas } from './dataset'

const lagoon = loadAtlas('e2e/fixtures/lagoon')

test('the picture according to a source opens on the layers that have something of its, with all of it in view', () => {
  const { layers, view } = accordingTo(lagoon, { source: 'pilot-letter' })
  expect(layers).toEqual(['beacons'])
  // The one light that the letter speaks of.
  expect(view).toEqual({ lon: 58.2, lat: 46.1, zoom: 7.5 })
})

test('a picture with nothing in it opens as the atlas does', () => {
  expect(accordingTo(lagoon, { by: 'Nobody' })).toEqual({ layers: [], view: lagoon.atlas.view })
})
