import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { mercator } from '../mercator'
import { palettes, themes } from '../palette'
import { baseLayers } from './base'
import { cornersOf, reliefLayers, reliefPictures, reliefs } from './relief'

const size = (file: string) => readFileSync(join('data', 'basemap', file)).length

test('the pictures of the relief are there, and small', () => {
  for (const { file } of reliefPictures) expect(readFileSync(join('data', 'basemap', file)).subarray(4, 12).toString(), file).toBe('ftypavif')
  expect(reliefPictures.reduce((sum, { file }) => sum + size(file), 0)).toBeLessThan(250_000)
})

test('their pixels are square on the map, and the finer lies within the other', () => {
  for (const picture of reliefPictures) {
    const [northwest, northeast, southeast, southwest] = cornersOf(picture).map(mercator)
    expect((northeast![0] - northwest![0]) * picture.world).toBeCloseTo(picture.width, 6)
    expect((southwest![1] - northwest![1]) * picture.world).toBeCloseTo(picture.height, 6)
    expect(southeast).toEqual([northeast![0], southwest![1]])
  }
  const inside = (at: number, from: number, length: number) => at > from && at < from + length
  const { world, region } = reliefs
  const finer = region.world / world.world
  expect(inside(region.left / finer, world.left, world.width) && inside((region.left + region.width) / finer, world.left, world.width)).toBe(true)
  expect(inside(region.top / finer, world.top, world.height) && inside((region.top + region.height) / finer, world.top, world.height)).toBe(true)
})

test('the relief lies on land in focus, and fainter on the countries beyond, behind their veil', () => {
  for (const theme of themes) {
    const layers = baseLayers(palettes[theme], ['AAA']).map(({ id }) => id)
    const [under, over] = [reliefLayers(palettes[theme].relief, 'under'), reliefLayers(palettes[theme].relief, 'over')]
    for (const { id } of under) expect(layers.indexOf(id) > layers.indexOf('focus') && layers.indexOf(id) < layers.indexOf('beyond'), `${theme} ${id}`).toBe(true)
    for (const { id } of over) expect(layers.indexOf(id) > layers.indexOf('beyond') && layers.indexOf(id) < layers.indexOf('rivers'), `${theme} ${id}`).toBe(true)
    // One laid over the other is as strong as the palette says.
    const at4 = (layer: (typeof under)[number]) => (layer.paint!['raster-opacity'] as number[])[4]!
    const { focus, beyond } = palettes[theme].relief
    expect(1 - (1 - at4(under[0]!)) * (1 - at4(over[0]!))).toBeCloseTo(focus, 6)
    expect(at4(over[0]!)).toBeCloseTo(beyond, 6)
    expect(beyond).toBeLessThan(focus)
  }
})
