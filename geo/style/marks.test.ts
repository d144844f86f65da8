import { expect, test } from '@playwright/test'
import { distance } from '@turf/distance'
import type { Feature, Geometry, Polygon } from 'geojson'
import type { FlatProperties } from '../properties'
import { drawLayer, type Items, type StyleLayer } from './drawn'
import { middleOf } from './middle'
import { arcsOf } from './rings'
import { buildStyle, type StyleInput } from './style'

const date = { label: 'Date', question: 'When was it?', type: 'date' as const }
const storms: StyleLayer = {
  id: 'storms',
  title: 'Storms',
  kinds: { gale: { label: 'Gale', geometry: 'point' }, season: { label: 'Season', geometry: 'area', area: 'wash' } },
  draw: { colour: 'red', shape: 'star' },
  time: 'date',
  fields: { date },
}
const cables: StyleLayer = {
  id: 'cables',
  title: 'Cables',
  kinds: { cable: { label: 'Cable', geometry: 'line', line: 'pipe' }, other: { label: 'Other course', geometry: 'line', line: 'rival', colour: 'violet' } },
  draw: { colour: 'amber' },
  fields: { status: { label: 'Status', question: 'Is it laid?', type: 'choice', choices: { planned: { label: 'Planned', look: 'dotted' } } } },
}
const bay: Polygon = { type: 'Polygon', coordinates: [[[50, 40], [60, 40], [60, 41], [51, 41], [51, 49], [60, 49], [60, 50], [50, 50], [50, 40]]] }
const item = (id: string, kind: string, geometry: Geometry, more: FlatProperties = {}): Feature<Geometry, FlatProperties> => ({ type: 'Feature', id, geometry, properties: { name: id, kind, parts: 0, start: '2015-09-28', end: '2015-09-28', ...more } })
const point: Geometry = { type: 'Point', coordinates: [68, 36] }
const line: Geometry = { type: 'LineString', coordinates: [[50, 40], [51, 41]] }
const items = (...features: Feature<Geometry, FlatProperties>[]): Items => ({ type: 'FeatureCollection', features })
const collections = {
  storms: items(item('vague', 'gale', point, { precision: 'approximate', within_km: 60 }), item('near', 'gale', { type: 'Point', coordinates: [64, 36] }, { precision: 'approximate', within_km: 20 }), item('winter', 'season', bay)),
  cables: items(item('east', 'cable', line, { start: null, end: null, status: 'planned', precision: 'approximate', within_km: 35 }), item('west', 'other', line, { start: null, end: null, status: 'planned' })),
}
const input: StyleInput = { layers: [storms, cables], collections, on: ['storms', 'cables'], theme: 'light', focus: ['AAA'] }

test('an event that is good to more than 20 km stands on the rim of its ring, and never in the middle', () => {
  const { points, rings } = drawLayer(storms, collections.storms)
  const of = (name: string) => points.find(({ properties }) => properties.name === name)!.geometry.coordinates
  expect(distance(of('vague'), [68, 36])).toBeCloseTo(60, 0)
  expect(of('near')).toEqual([64, 36])
  const [arc, ...more] = arcsOf(rings)
  expect(more).toHaveLength(1)
  // The words begin in the west and end in the east, over the top.
  const [first, last] = [arc!.geometry.coordinates[0]!, arc!.geometry.coordinates.at(-1)!]
  expect(first[0]).toBeLessThan(68)
  expect(last[0]).toBeGreaterThan(68)
  expect(Math.max(...arc!.geometry.coordinates.map(([, lat]) => lat!))).toBeGreaterThan(36.5)
})

test('what happened in all of an area is a symbol within it, with corners, and no outline but when it is pointed at', () => {
  const { points, areas } = drawLayer(storms, collections.storms)
  const symbol = points.find(({ properties }) => properties.name === 'winter')!
  expect(symbol.properties.icon).toBe('star|red|none|solid|area')
  // Within the bent shape, and not in the middle of its box.
  const [lon, lat] = symbol.geometry.coordinates as [number, number]
  expect(lon < 51 || lat < 41 || lat > 49).toBe(true)
  expect(middleOf(areas[0]!.geometry as Polygon)).toEqual([lon, lat])
  const edge = buildStyle(input).layers.find(({ id }) => id === 'storms:areas:edge')!
  expect(JSON.stringify(edge.paint)).toMatch(/"line-opacity":\["case",\["==",\["get","reference"\],""\],1,\["boolean",\["feature-state","hover"\],false\],0\.9,0\]/)
  // A province with a town of its own in it leaves the symbol to the town.
  expect(drawLayer(storms, items(item('winter', 'season', bay, { parts: 1 }))).points).toEqual([])
})

test('older events are small, from nearer by; the fresh and the selected are not', () => {
  const layer = (id: string) => buildStyle({ ...input, selected: 'storms/near' }).layers.find((each) => each.id === id) as { minzoom?: number; filter: unknown }
  expect(layer('storms:points:dots').minzoom).toBe(5)
  expect(JSON.stringify(layer('storms:points:dots').filter)).toContain('["!",[">=",["get","to"],["global-state","named storms:points"]]]')
  expect(JSON.stringify(layer('storms:points:icons').filter)).toContain('["any",[">=",["get","to"],["global-state","named storms:points"]],["==",["get","reference"],"storms/near"]]')
})

test('the band of a line lies on the ground, beneath rivers and borders, in a colour that does not add up where bands meet', () => {
  const { layers } = buildStyle(input)
  const ids = layers.map(({ id }) => id)
  expect(ids.indexOf('cables:lines:band')).toBeLessThan(ids.indexOf('rivers'))
  expect(ids.indexOf('cables:lines:band')).toBeGreaterThan(ids.indexOf('focus'))
  expect(layers.find(({ id }) => id === 'cables:lines:band')!.paint).not.toHaveProperty('line-opacity')
})

test('another course that is claimed for a line is drawn once there is room, and has no band', () => {
  const { layers } = buildStyle(input)
  const rival = layers.filter(({ id }) => id.startsWith('cables:lines:rival|dotted|violet'))
  expect(rival.map(({ minzoom }) => minzoom)).toEqual([5.2])
  expect(layers.find(({ id }) => id === 'cables:lines:target-rival')!.minzoom).toBe(5.2)
  expect(drawLayer(cables, collections.cables).lines.map(({ properties }) => properties.banded)).toEqual([true, false])
})
