/** The small map of the atlas, drawn once from its base map. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { atlasDirectory, shippedDirectory } from '@/geo/directory'
import { drawLocator, type LocatorDrawings } from '@/geo/locator'
import type { Atlas } from '@/geo/schema'

type Countries = { features: Parameters<typeof drawLocator>[0] }

let drawn: { atlas: Atlas; version: number; drawings: LocatorDrawings } | undefined

/** The locator of an atlas: from its own countries or those that Oxus ships, drawn again when either has changed. */
export function locatorOf(atlas: Atlas): LocatorDrawings {
  const file = [atlasDirectory(), shippedDirectory()].map((directory) => join(directory, 'basemap', 'countries.geojson')).find((path) => existsSync(path))!
  const version = statSync(file).mtimeMs
  if (drawn?.atlas !== atlas || drawn.version !== version) {
    const { features } = JSON.parse(readFileSync(file, 'utf8')) as Countries
    drawn = { atlas, version, drawings: drawLocator(features, atlas.focus, atlas.extent) }
  }
  return drawn.drawings
}
