/** An atlas of made-up dated features, in the form of any other atlas: what the page does with many is measured on it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, dayNumber } from '../../geo/time'

export type Made = {
  layer: string
  id: string
  lon: number
  lat: number
  /** One after the other, without gaps; days inclusive, YYYY-MM-DD */
  phases: { from: string; to: string; status: string }[]
}

const layers = ['made-posts', 'made-camps']
const statuses = ['open', 'shut', 'planned']
const [first, last] = [dayNumber('1990-01-01'), dayNumber('2025-12-31')]
const region = { west: 46, east: 88, south: 29, north: 55 }

/** So many features over the region, the same at every call: each with two or three phases between 1990 and 2025. */
export function makeFeatures(count: number): Made[] {
  const random = randomFrom(1)
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  return Array.from({ length: count }, (_, index) => {
    const days = Array.from({ length: whole(3, 4) }, () => whole(0, last - first - 10)).toSorted((a, b) => a - b)
    const phases = days.slice(1).map((end, phase) => ({ from: addDays('1990-01-01', days[phase]! + phase), to: addDays('1990-01-01', end + phase), status: statuses[(index + phase) % statuses.length]! }))
    return {
      layer: layers[index % layers.length]!,
      id: `made-${index}`,
      lon: Math.round((region.west + random() * (region.east - region.west)) * 1e4) / 1e4,
      lat: Math.round((region.south + random() * (region.north - region.south)) * 1e4) / 1e4,
      phases,
    }
  })
}

/** Writes them as an atlas folder, each feature a file with a claim for each phase. */
export function writeAtlas(directory: string, features: readonly Made[]): void {
  const write = (path: string, text: string) => writeFileSync(join(directory, path), text)
  mkdirSync(join(directory, 'sources'), { recursive: true })
  write('sources/made.yaml', source)
  write('atlas.yaml', atlas)
  layers.forEach((layer, index) => {
    mkdirSync(join(directory, 'layers', layer), { recursive: true })
    write(`layers/${layer}/layer.yaml`, layerFile(['Posts', 'Camps'][index]!, ['aircraft', 'chevrons'][index]!, ['green', 'blue'][index]!))
  })
  for (const { layer, id, lon, lat, phases } of features) {
    const claims = phases.map(({ from, to, status }, index) => `  - { id: phase-${index}, field: status, value: ${status}, text: Made up., kind: report, when: { from: ${from}, to: ${to} }, cites: [{ source: made, at: p. 1 }] }\n`)
    write(`layers/${layer}/${id}.yaml`, `name: ${nameOf(id)}\nkind: made\nsummary: Made up.\nplace: { lon: ${lon}, lat: ${lat}, precision: exact, cites: [{ source: made, at: p. 1 }] }\nclaims:\n${claims.join('')}`)
  }
}

/** What a made feature is called. */
export const nameOf = (id: string) => `Made ${id.split('-')[1]}`

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const source = `type: report
title: Made up
author: [{ family: Bench, given: Ada }]
publisher: Nobody
issued: 2026-01
language: en
rights: MIT
reliability: { grade: B, why: Made up for a bench. }
consulted: original
unknown: [URL]
note: Made up for a bench.
`
const atlas = `title: Many
summary: Made up for a bench.
extent: { west: 40, south: 20, east: 100, north: 60 }
view: { lon: 67.3, lat: 37.2, zoom: 4.6 }
languages: [ru]
focus: [AFG, KAZ, KGZ, TJK, TKM, UZB]
groups: [{ title: Made up, layers: [${layers.join(', ')}] }]
credits: [{ label: Made up, licence: MIT }]
`
const layerFile = (title: string, glyph: string, colour: string) => `title: ${title}
noun: thing
summary: Made up for a bench.
visible: true
kinds: { made: { label: Made up, geometry: point, glyph: ${glyph} } }
draw: { colour: ${colour} }
fields:
  status:
    label: Status
    question: How does it stand?
    type: choice
    choices: { open: { label: Open, look: solid }, shut: { label: Shut, look: outline }, planned: { label: Planned, look: ghost } }
`
