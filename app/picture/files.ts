/** The base map's files as the server itself reads them, to draw the map. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection } from 'geojson'
import { atlasDirectory, shippedDirectory } from '@/geo/directory'
import { baseFiles } from '@/geo/style/base'

const read = new Map<string, { version: string; collection: FeatureCollection }>()

/** Every file by the address that the style names it by: the atlas's own, or the one that Oxus ships. */
export function baseMap(prefix = '/basemap/'): Record<string, FeatureCollection> {
  return Object.fromEntries(
    baseFiles.flatMap((name) => {
      const file = `${name}.geojson`
      const collection = open(join(atlasDirectory(), 'basemap', file)) ?? open(join(shippedDirectory(), 'basemap', file))
      return collection ? [[`${prefix}${file}`, collection] as const] : []
    }),
  )
}

/** Read again when it has changed; undefined when it is not there. */
function open(path: string): FeatureCollection | undefined {
  const status = statSync(/* turbopackIgnore: true */ path, { throwIfNoEntry: false })
  if (!status?.isFile()) return undefined
  const version = `${status.mtimeMs}-${status.size}`
  const known = read.get(path)
  if (known?.version === version) return known.collection
  const collection = JSON.parse(readFileSync(/* turbopackIgnore: true */ path, 'utf8')) as FeatureCollection
  read.set(path, { version, collection })
  return collection
}
