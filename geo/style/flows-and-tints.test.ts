import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from '@playwright/test'
import { themes } from '../palette'
import type { Feature, Geometry } from 'geojson'
import type { FlatProperties } from '../properties'
import { drawLayer, type Items, type StyleLayer } from './drawn'
import { buildStyle, type StyleInput } from './style'
import { targetsOf } from './targets'

const choices = { full: { label: 'Full' }, guest: { label: 'Guest', look: 'outline' as const }, gone: { label: 'Gone', look: 'ghost' as const } }
const status = { label: 'Status', question: 'How does it stand?', type: 'choice' as const, choices }
const kind = (colour: 'green' | 'blue') => ({ label: colour, geometry: 'area' as const, area: 'tint' as const, colour })
const leagues: StyleLayer = { id: 'leagues', title: 'Leagues', kinds: { port: { label: 'Port', geometry: 'area', area: 'wash' }, old: kind('green'), young: kind('blue') }, draw: { colour: 'ink' }, fields: { status } }
const tides: StyleLayer = { id: 'tides', title: 'Tides', kinds: { tide: { label: 'Tide', geometry: 'line', line: 'flow' } }, draw: { colour: 'amber' }, fields: { status } }

const square: Geometry = { type: 'Polygon', coordinates: [[[55, 44], [56, 44], [56, 45], [55, 45], [55, 44]]] }
const line: Geometry = { type: 'LineString', coordinates: [[50, 40], [54, 40]] }
const item = (id: string, geometry: Geometry, properties: FlatProperties): Feature<Geometry, FlatProperties> => ({ type: 'Feature', id, geometry, properties: { name: id, parts: 0, ...properties } })
const items = (...features: Feature<Geometry, FlatProperties>[]): Items => ({ type: 'FeatureCollection', features })
const collections = {
  leagues: items(
    item('old', square, { kind: 'old', status: 'full', parts: 2 }),
    item('old-bay', square, { kind: 'old', status: 'full', part_of: 'leagues/old' }),
    item('young-bay', square, { kind: 'young', status: 'guest', contested: 'status' }),
    item('gone-bay', square, { kind: 'young', status: 'gone' }),
  ),
  tides: items(item('in', line, { kind: 'tide', status: 'full', precision: 'approximate', within_km: 40 }), item('out', { type: 'MultiLineString', coordinates: [[[54, 40], [50, 40]], [[50, 40], [50, 44]]] }, { kind: 'tide', status: 'guest' })),
}
const input: StyleInput = { layers: [leagues, tides], collections, on: ['leagues', 'tides'], theme: 'light', focus: [] }
const layerOf = (id: string, given: Partial<StyleInput> = {}) => buildStyle({ ...input, ...given }).layers.find((layer) => layer.id === id)!

test('the style is sound in every theme, with and without a selection', () => {
  for (const theme of themes) {
    for (const selected of [undefined, 'leagues/old', 'leagues/young-bay', 'tides/in']) expect(validateStyleMin(buildStyle({ ...input, theme, selected })), `${theme}, ${selected}`).toEqual([])
  }
})

test('a flow bows through its points, and each of its pieces ends in a head that points its way', () => {
  const { lines, ends } = drawLayer(tides, collections.tides)
  expect(lines[0]!.properties.icon).toBe('arrow|amber|solid|none')
  expect((lines[0]!.geometry.coordinates as unknown[]).length).toBeGreaterThan(10)
  expect(ends.map(({ geometry }) => geometry.coordinates)).toEqual([[54, 40], [50, 40], [50, 44]])
  // There and back both bow to their right, so they come in from their left.
  expect(ends[0]!.properties.heading).toBeLessThan(0)
  expect(ends[0]!.properties.heading).toBeGreaterThan(-45)
  expect(Math.abs(ends[1]!.properties.heading)).toBeGreaterThan(135)
})

test('an approximate flow has its band when it is selected, and only then', () => {
  const { lines } = drawLayer(tides, collections.tides)
  expect(lines[0]!.properties).toMatchObject({ banded: false })
  expect(lines[0]!.properties.band).toBeGreaterThan(0)
  const ids = buildStyle(input).layers.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['tides:lines:heads', 'tides:ends:heads', 'tides:lines:target']))
})

test('each tint of a layer has a lane and a hatch of its own, whatever other kinds there are', () => {
  const { areas } = drawLayer(leagues, collections.leagues)
  expect(areas.map(({ properties: { lane, tint, icon } }) => [lane, tint, icon])).toEqual([
    [0, 'solid', 'hatch|green|solid|0'],
    [0, 'solid', 'hatch|green|solid|0'],
    [1, 'outline', 'hatch|blue|outline|1'],
    [1, 'ghost', ''],
  ])
})

test('a member is drawn and pointed at by itself, at every zoom; the sum of them only when it is selected', () => {
  const { areas } = drawLayer(leagues, collections.leagues)
  expect(areas.map(({ properties: { part, whole } }) => [part, whole])).toEqual([[false, true], [false, false], [false, false], [false, false]])
  expect(JSON.stringify(layerOf('leagues:areas:hatch'))).toContain('["!",["get","whole"]]')
  expect(targetsOf(buildStyle(input)).areas).toContain('leagues:areas:whole')
})

test('only what is not hatched in full has an edge, and what sources disagree on has a violet one', () => {
  const ids = buildStyle(input).layers.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['leagues:areas:tint-outline', 'leagues:areas:tint-ghost', 'leagues:areas:tint-contested']))
  expect(ids).not.toContain('leagues:areas:tint-solid')
  expect(JSON.stringify(layerOf('leagues:areas:tint-contested'))).toContain('#4E1F86')
})

test('a choice that a layer is drawn by has its lane from the order of the choices', () => {
  const by = { label: 'League', question: 'Which?', type: 'choice' as const, choices: { east: { label: 'East', colour: 'green' as const }, west: { label: 'West', colour: 'blue' as const } } }
  const layer: StyleLayer = { ...leagues, kinds: { member: kind('green') }, draw: { colour: 'ink', by: 'league' }, fields: { status, league: by } }
  const { areas } = drawLayer(layer, items(item('a', square, { kind: 'member', status: 'full', league: 'west' }), item('b', square, { kind: 'member', status: 'full', league: 'east' })))
  expect(areas.map(({ properties }) => properties.icon)).toEqual(['hatch|blue|solid|1', 'hatch|green|solid|0'])
})
