/** Writes GeoJSON so that a version's differences read line by line: one feature a line, or one coordinate pair a line. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Geometry } from 'geojson'
import { canonicalBulk, canonicalShape } from '../../geo/canonical'

export type Written = { path: string; raw: number; zipped: number }

export function writeCollection(path: string, features: { type: 'Feature'; properties: object | null; geometry: Geometry }[]): Written {
  return write(path, `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`)
}

export function writeFeature(path: string, geometry: Geometry): Written {
  return write(path, canonicalShape(JSON.stringify({ geometry })))
}

/** A layer's bulk import, in the canonical form of the record's own files. */
export function writeBulk(path: string, features: object[]): Written {
  return write(path, canonicalBulk(JSON.stringify({ features })))
}

function write(path: string, text: string): Written {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return { path, raw: Buffer.byteLength(text), zipped: gzipSync(text, { level: 9 }).length }
}

/** What a file that is already there weighs. */
export function measure(path: string): Written {
  const bytes = readFileSync(path)
  return { path, raw: bytes.length, zipped: gzipSync(bytes, { level: 9 }).length }
}
