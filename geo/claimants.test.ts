import { expect, test } from '@playwright/test'
import { claimantPlaces } from './claimant-places'
import { claimantsIn, claimantsOf, sayersOf } from './claimants'
import type { AtlasClaim, AtlasFeature, AtlasSource } from './dataset'

const claim = (id: string, by?: string, cites = [{ source: 'log', at: 'p. 1' }]) => ({ id, field: 'x', text: id, kind: 'statement', cites, ...(by && { by }) }) as AtlasClaim
const feature = (name: string, ...claims: AtlasClaim[]) => ({ name, claims }) as AtlasFeature
const atlas = (...features: AtlasFeature[]) => ({ layers: [{ features }] }) as unknown as Parameters<typeof claimantsIn>[0]

test('a claimant is what stands before the first comma, and several are joined by semicolons', () => {
  expect(claimantsOf({ by: 'Ada Keeper, master of the harbour, retired; The Guild ;' })).toEqual([{ name: 'Ada Keeper', role: 'master of the harbour, retired' }, { name: 'The Guild' }])
  expect(claimantsOf({})).toEqual([])
})

test('claims are counted for each claimant, roles and places kept, and those with the most come first', () => {
  const light = feature('Light', claim('a', 'The Guild'), claim('b', 'Ada Keeper, keeper; The Guild'), claim('c'))
  const shoal = feature('Shoal', claim('d', 'The Guild, as retold'))
  expect(claimantsIn(atlas(light, shoal))).toEqual([
    { name: 'The Guild', roles: ['as retold'], claims: 3 },
    { name: 'Ada Keeper', roles: ['keeper'], claims: 1 },
  ])
  const places = claimantPlaces(atlas(light, shoal)).get('The Guild')!
  expect(places.map(({ feature: { name }, claims }) => [name, claims])).toEqual([['Light', ['a', 'b']], ['Shoal', ['d']]])
})

test('where nobody is named, the sources that support it say so', () => {
  const sources = Object.fromEntries(['log', 'letter'].map((id) => [id, { id, type: 'report', publisher: id, issued: '2001' } as AtlasSource]))
  const cites = [{ source: 'log', at: 'p. 1' }, { source: 'log', at: 'p. 2' }, { source: 'letter', at: 'p. 1', relation: 'contradicts' as const }]
  expect(sayersOf(claim('a', undefined, cites), sources)).toBe('log')
  expect(sayersOf(claim('a', 'Ada Keeper, keeper', cites), sources)).toBe('Ada Keeper, keeper')
})
