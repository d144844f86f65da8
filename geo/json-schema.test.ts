import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { parse } from 'yaml'
import { jsonSchema, schemas as fileSchemas } from './json-schema'

type Schema = Record<string, any>
type Name = keyof typeof fileSchemas

const names = Object.keys(fileSchemas) as Name[]
const schemas = Object.fromEntries(names.map((name) => [name, JSON.parse(jsonSchema(name)) as Schema])) as Record<Name, Schema>

/** What is wrong with a value, by the part of JSON Schema that ours use; a keyword it does not know fails the test. */
function faults(schema: Schema, value: any, at = 'it'): string[] {
  const is: Record<string, (value: unknown) => boolean> = {
    string: (v) => typeof v === 'string',
    number: (v) => typeof v === 'number',
    integer: (v) => Number.isInteger(v),
    boolean: (v) => typeof v === 'boolean',
    array: Array.isArray,
    object: (v) => typeof v === 'object' && v !== null && !Array.isArray(v),
  }
  const fault = (holds: boolean, what: string) => (holds ? [] : [`${at} ${what}`])
  const rest = (key: string) => schema.additionalProperties?.[key] ?? schema.additionalProperties
  const keywords: Record<string, (given: any) => string[]> = {
    type: (given) => fault([given].flat().some((type: string) => is[type]!(value)), `is no ${given}`),
    const: (given) => fault(value === given, `is not ${given}`),
    enum: (given) => fault(given.includes(value), `is none of ${given}`),
    pattern: (given) => fault(!is.string!(value) || new RegExp(given).test(value), `does not match ${given}`),
    minLength: (given) => fault(!is.string!(value) || value.length >= given, 'is too short'),
    minimum: (given) => fault(!is.number!(value) || value >= given, 'is too small'),
    maximum: (given) => fault(!is.number!(value) || value <= given, 'is too great'),
    minItems: (given) => fault(!is.array!(value) || value.length >= given, 'has too few items'),
    required: (given) => given.flatMap((key: string) => fault(key in value, `has no ${key}`)),
    anyOf: (given) => fault(given.some((each: Schema) => !faults(each, value).length), 'is none of the forms'),
    items: (given) => (is.array!(value) ? value.flatMap((item: unknown, index: number) => faults(given, item, `${at}[${index}]`)) : []),
    properties: (given) => Object.entries(value).flatMap(([key, inner]) => (given[key] ? faults(given[key], inner, `${at}.${key}`) : [])),
    propertyNames: (given) => Object.keys(value).flatMap((key) => faults(given, key, `${at}.${key}`)),
    additionalProperties: (given) =>
      Object.entries(value).flatMap(([key, inner]) => (schema.properties?.[key] ? [] : given === false ? [`${at}.${key} does not belong`] : faults(rest(key), inner, `${at}.${key}`))),
  }
  const said = Object.keys(schema).filter((keyword) => !['$schema', 'title', 'description', 'format'].includes(keyword))
  const first = said.includes('type') ? keywords.type!(schema.type) : []
  return first.length ? first : said.flatMap((keyword) => keywords[keyword]!(schema[keyword]))
}

const feature = {
  name: 'North Light',
  kind: 'tower',
  summary: 'The light.',
  place: { lon: 58.2, lat: 46, precision: 'approximate', within: 12, cites: [{ source: 'log', at: 3 }] },
  claims: [
    { id: 'lit', field: 'lit-on', value: 2001, text: 'It was lit.', kind: 'report', when: { from: 1999, to: '2004-06' }, credibility: 2, cites: [{ source: 'log', at: 'p. 3' }] },
    { id: 'high', field: 'height', value: { min: 3, max: 4.5 }, text: 'It is high.', kind: 'report', cites: [{ source: 'log', at: 'p. 3' }], note: { text: 'It is not.', refutes: true, cites: [{ source: 'log', at: 'p. 4' }] } },
  ],
}

test('a feature as an editor reads it, with numbers as numbers, holds', () => {
  expect(faults(schemas.feature, feature)).toEqual([])
})

test('an editor is told of a wrong type, a key that does not belong, a missing one and a bad choice', () => {
  expect(faults(schemas.feature, { ...feature, place: { ...feature.place, lon: 'east' } })).toEqual(['it.place.lon is no number'])
  expect(faults(schemas.feature, { ...feature, nmae: 'x' })).toEqual(['it.nmae does not belong'])
  expect(faults(schemas.feature, { ...feature, name: undefined })).toEqual(['it.name is no string,number,boolean'])
  expect(faults(schemas.feature, { ...feature, claims: [{ ...feature.claims[0], kind: 'rumour' }] })).toEqual(['it.claims[0].kind is none of report,statement,assessment,allegation'])
  expect(faults(schemas.feature, { ...feature, claims: [{ ...feature.claims[0], credibility: 7 }] })).toEqual(['it.claims[0].credibility is too great'])
  expect(faults(schemas.feature, { ...feature, claims: [{ ...feature.claims[0], said: '12 May 2001' }] })).toEqual(['it.claims[0].said does not match ^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'])
})

test('an editor finds no fault with any file of the small atlas and of the shipped one', () => {
  for (const directory of ['e2e/fixtures/lagoon', 'data']) {
    for (const file of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.yaml')) continue
      const name = file.endsWith('border-notes.yaml') ? 'border-notes' : file.startsWith('sources') ? 'source' : file === 'atlas.yaml' ? 'atlas' : file.endsWith('layer.yaml') ? 'layer' : 'feature'
      expect(faults(schemas[name], parse(readFileSync(join(directory, file), 'utf8'))), file).toEqual([])
    }
  }
})

test('hints stand at the keys', () => {
  expect(schemas.feature.properties.place.properties.within).toEqual({ type: 'number', description: 'The position is good to so many km; needed when approximate' })
})

for (const name of names) {
  test(`data/schema/${name}.json is what the schema gives: npm run fix`, () => {
    expect(readFileSync(`data/schema/${name}.json`, 'utf8')).toBe(jsonSchema(name))
  })
}
