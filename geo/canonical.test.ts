import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { parse } from 'yaml'
import { canonicalBulk, canonicalShape, canonicalYaml } from './canonical'
import { jsonSchema, schemas } from './json-schema'

const read = (text: string): unknown => parse(text, { schema: 'failsafe' })

test('keys come in the order of the schema, and needless quotes and braces go', () => {
  const text = `kind: "tower"
name: 'North Light'
claims:
  - {field: status, id: lit, text: It burned., kind: report, cites: [{at: p. 4, source: harbour-log}]}
`
  expect(canonicalYaml(text, schemas.feature)).toBe(`name: North Light
kind: tower
claims:
  - id: lit
    field: status
    text: It burned.
    kind: report
    cites:
      - source: harbour-log
        at: p. 4
`)
})

test('long prose is folded with one sentence a line, and says the same', () => {
  const summary = 'The tower was raised in 1999 by c. 40 men of St. Mary’s. It stood 30 m high, i.e. above every other mark on the shore. “Nothing like it,” said the pilot.'
  const canonical = canonicalYaml(`name: X\nsummary: ${summary}\n`, schemas.feature)
  expect(canonical).toBe(`name: X
summary: >-
  The tower was raised in 1999 by c. 40 men of St. Mary’s.
  It stood 30 m high, i.e. above every other mark on the shore.
  “Nothing like it,” said the pilot.
`)
  expect(read(canonical)).toEqual({ name: 'X', summary })
})

test('comments, the order of choices, and text that needs its quotes stay', () => {
  const text = `# why this layer
title: 'Lights: old and new'
fields:
  zeal:
    label: Zeal
  age:
    label: Age # in years
`
  const canonical = canonicalYaml(text, schemas.layer)
  expect(canonical).toContain('# why this layer')
  expect(canonical).toContain('# in years')
  expect(read(canonical)).toEqual(read(text))
  expect(canonical.indexOf('zeal')).toBeLessThan(canonical.indexOf('age'))
})

test('canonical text says the same as before, and stays as it is the second time', () => {
  const files = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name))
  for (const folder of ['e2e/fixtures/lagoon', 'data/layers', 'data/sources']) {
    for (const file of files(folder)) {
      const text = readFileSync(file, 'utf8')
      const schema = file.endsWith('atlas.yaml') ? schemas.atlas : file.endsWith('layer.yaml') ? schemas.layer : file.includes('sources/') ? schemas.source : schemas.feature
      const canonical = canonicalYaml(text, schema)
      expect(read(canonical), file).toEqual(read(text))
      expect(canonicalYaml(canonical, schema), file).toBe(canonical)
    }
  }
})

test('a shape has a position a line, six decimals at most, no properties, and an outline that runs counter-clockwise', () => {
  const clockwise = '{"type":"Feature","properties":{"name":"x"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[0,1],[1.12345678,1],[0,0]]]}}'
  expect(canonicalShape(clockwise)).toBe(`{
  "type": "Feature",
  "properties": {},
  "geometry": {
    "type": "Polygon",
    "coordinates": [
      [
        [0, 0],
        [1.123457, 1],
        [0, 1],
        [0, 0]
      ]
    ]
  }
}
`)
})

test('a bulk import has one feature a line, by id', () => {
  const point = (id: string) => ({ type: 'Feature', id, properties: { name: id }, geometry: { type: 'Point', coordinates: [1, 2] } })
  expect(canonicalBulk(JSON.stringify({ type: 'FeatureCollection', features: [point('b'), point('a')] })).split('\n')).toEqual([
    '{"type":"FeatureCollection","features":[',
    `${JSON.stringify(point('a'))},`,
    JSON.stringify(point('b')),
    ']}',
    '',
  ])
})

test('the schemas for editors take what YAML makes of the scalars, and carry the hints', () => {
  const { properties } = JSON.parse(jsonSchema('feature')) as { properties: Record<string, { properties: Record<string, object> }> }
  expect(properties.place!.properties.lon).toMatchObject({ type: 'number', description: 'Longitude, degrees east (WGS 84)' })
  expect(properties.place!.properties.shape).toMatchObject({ const: true })
  expect(jsonSchema('feature')).not.toContain('"editor"')
})

test('a sentence goes on after a shortened word', () => {
  const one = 'They came on 5 Oct. 2015 with Gen. Nicholson and the U.S. Army under Col. Smith, and left it c. 2016.'
  expect(canonicalYaml(`summary: ${one}\n`, schemas.feature)).toBe(`summary: >-\n  ${one}\n`)
})

test('a comment above the first key of a map moves with the key', () => {
  const canonical = 'place:\n  lon: 1\n  # Read off a sketch\n  precision: exact\n'
  expect(canonicalYaml('place:\n  # Read off a sketch\n  precision: exact\n  lon: 1\n', schemas.feature)).toBe(canonical)
  expect(canonicalYaml(canonical, schemas.feature)).toBe(canonical)
})

test('what cannot be rewritten without loss is refused', () => {
  const shape = (geometry: object | null) => JSON.stringify({ type: 'Feature', properties: {}, geometry })
  expect(() => canonicalShape(shape({ type: 'GeometryCollection', geometries: [] }))).toThrow('is not one feature with a geometry that an atlas draws')
  expect(() => canonicalShape(shape(null))).toThrow('is not one feature')
  expect(() => canonicalShape('{"type":"FeatureCollection","features":[]}')).toThrow('is not one feature')
  expect(() => canonicalBulk(shape(null))).toThrow('is not a collection of features')
  expect(() => canonicalYaml('', schemas.feature)).toThrow('holds no keys')
  expect(() => canonicalYaml(`note: ${JSON.stringify('x >-\n  It burned. Then it went out')}\n`, schemas.source)).toThrow('would say something else')
})

test('a ring is closed, and one without area is left as it runs', () => {
  const ring = (...positions: number[][]) => JSON.stringify({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [positions] } })
  expect(canonicalShape(ring([0, 0], [1, 0], [1, 1]))).toBe(canonicalShape(ring([0, 0], [1, 0], [1, 1], [0, 0])))
  const flat = canonicalShape(ring([0, 0], [1, 0], [2, 0], [0, 0]))
  expect(canonicalShape(flat)).toBe(flat)
})
