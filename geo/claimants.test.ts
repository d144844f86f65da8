import { expect, test } from '@playwright/test'
import { claimantOf, claimants, claimantsOf } from './claimants'
import type { AtlasClaim, AtlasFeature, AtlasSource } from './dataset'

const claim = (id: string, by?: string, cites = [{ source: 'log', at: 'p. 1' }]) => ({ id, field: 'x', text: id, kind: 'statement', cites, ...(by && { by }) }) as AtlasClaim
const feature = (name: string, ...claims: AtlasClaim[]) => ({ name, claims }) as AtlasFeature
const layers = (...features: AtlasFeature[]) => ({ layers: [{ features }] }) as unknown as Parameters<typeof claimants>[0]

test('a claimant is what stands before the first comma, and several are joined by semicolons', () => {
  expect(claimantsOf('Ada Keeper, master of the harbour, retired; The Guild ;')).toEqual([{ name: 'Ada Keeper', role: 'master of the harbour, retired' }, { name: 'The Guild' }])
  expect(claimantsOf('')).toEqual([])
})

test('claims are counted for each claimant, roles and places kept, and those with the most come first', () => {
  const light = feature('Light', claim('a', 'The Guild'), claim('b', 'Ada Keeper, keeper; The Guild'), claim('c'))
  const shoal = feature('Shoal', claim('d', 'The Guild, as retold'), claim('e', 'The Guild; The Guild, twice named'))
  const found = claimants(layers(light, shoal))
  expect(found.map(({ name, roles, count }) => [name, roles, count])).toEqual([
    ['The Guild', ['as retold', 'twice named'], 4],
    ['Ada Keeper', ['keeper'], 1],
  ])
  expect(found[0]!.features.map(({ feature: { name }, claims }) => [name, claims.map(({ id }) => id)])).toEqual([['Light', ['a', 'b']], ['Shoal', ['d', 'e']]])
})

test('where nobody is named, the sources that support it say so', () => {
  const sources = new Map(['log', 'letter'].map((id) => [id, { id, type: 'report', publisher: id, issued: '2001' } as AtlasSource]))
  const cites = [{ source: 'log', at: 'p. 1' }, { source: 'log', at: 'p. 2' }, { source: 'letter', at: 'p. 1', relation: 'contradicts' as const }]
  expect(claimantOf(claim('a', undefined, cites), sources)).toBe('log')
  expect(claimantOf(claim('a', 'Ada Keeper, keeper', cites), sources)).toBe('Ada Keeper, keeper')
})
