/** The base map on the server, for maps that are drawn there: the atlas's own files, or those that Oxus ships. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection } from 'geojson'
import { atlasDirectory, shippedDirectory } from '@/geo/directory'
import { baseCollections } from '@/geo/style/base'
import type { BaseFiles } from '@/geo/take/frame'

const read = new Map<string, { version: string; data: FeatureCollection }>()

/** Every collection of the base map that there is, by the address that the map's style gives it; read again when it has changed. */
export function baseMap(): BaseFiles {
  return Object.fromEntries(
    baseCollections.flatMap((file) => {
      const name = `${file}.geojson`
      const data = [atlasDirectory(), shippedDirectory()].map((directory) => open(join(directory, 'basemap', name))).find(Boolean)
      return data ? [[`/basemap/${name}`, data] as const] : []
    }),
  )
}

function open(path: string): FeatureCollection | undefined {
  const status = statSync(path, { throwIfNoEntry: false })
  if (!status?.isFile()) return undefined
  const version = `${status.mtimeMs}-${status.size}`
  const known = read.get(path)
  if (known?.version === version) return known.data
  const data = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection
  read.set(path, { version, data })
  return data
}
