import { expect, test } from '@playwright/test'
import { palettes, themes } from '../palette'
import { countryArcs, landArcs, riverNames } from './arc-labels'
import { baseLabels } from './base-labels'

const order = baseLabels('light', ['AAA'], []).map(({ id }) => id)

test('a country has three places for its name, so near each other that one of them at most has room', () => {
  for (const theme of themes) {
    const layers = countryArcs(palettes[theme])
    for (const of of ['neighbour', 'country']) {
      const offsets = layers.filter(({ id }) => id.startsWith(of)).map(({ layout }) => (layout!['text-offset'] as number[])[1]!)
      expect(offsets.toSorted((a, b) => a - b)).toEqual([-0.9, 0, 0.9])
    }
    // Placed last is placed first: the name on the curve itself is tried before those beside it.
    expect(layers.findLast(({ id }) => id.startsWith('country'))!.layout!['text-offset']).toEqual([0, 0])
  }
})

test('countries in focus come before those around, great rivers before the lesser towns, and capitals before all', () => {
  const rising = ['land-names', 'river-names-lesser', 'towns-4', 'towns-3', 'river-names-great', 'towns-2', 'neighbour-names', 'country-names', 'neighbour-arcs', 'country-arcs', 'capitals']
  const places = rising.map((id) => order.indexOf(id))
  expect(places).not.toContain(-1)
  expect(places.toSorted((a, b) => a - b).map((place) => order[place])).toEqual(rising)
})

test('a river’s name changes from the straighter curve to the closer one at one zoom', () => {
  for (const which of ['great', 'lesser'] as const) {
    const [far, near] = riverNames(palettes.light, which)
    expect(far!.maxzoom).toBe(near!.minzoom)
  }
})

test('water is named in the colour of water, land in that of land', () => {
  const [land, water] = landArcs(palettes.print)
  expect([land!.paint!['text-color'], water!.paint!['text-color']]).toEqual([palettes.print.text.physical, palettes.print.text.water])
})
