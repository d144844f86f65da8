/** Writes GeoJSON so that a version's differences read line by line: one feature a line, or one coordinate pair a line. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Geometry } from 'geojson'

export type Written = { path: string; raw: number; zipped: number }

export function writeCollection(path: string, features: { type: 'Feature'; properties: object | null; geometry: Geometry }[]): Written {
  return write(path, `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`)
}

export function writeFeature(path: string, geometry: Geometry): Written {
  const text = JSON.stringify({ type: 'Feature', properties: {}, geometry })
  return write(path, `${text.replaceAll(/,?\[-?[\d.]+,-?[\d.]+\]/g, (pair) => (pair.startsWith(',') ? `,\n${pair.slice(1)}` : `\n${pair}`))}\n`)
}

function write(path: string, text: string): Written {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return { path, raw: Buffer.byteLength(text), zipped: gzipSync(text, { level: 9 }).length }
}
