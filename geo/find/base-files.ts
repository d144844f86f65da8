/** Reads from the base map what has a name. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { atlasDirectory, shippedDirectory } from '../directory'
import type { BaseFile, BaseFiles } from './gazetteer'

const wanted = ['countries', 'labels', 'towns', 'rivers', 'lakes']

/** Each file from the atlas's own base map or, where it brings none, from the one that Oxus ships. */
export function readBaseFiles(directories: readonly string[] = [atlasDirectory(), shippedDirectory()]): BaseFiles {
  return Object.fromEntries(
    wanted.map((name) => {
      const path = directories.map((directory) => join(directory, 'basemap', `${name}.geojson`)).find((candidate) => existsSync(candidate))
      return [name, path === undefined ? undefined : (JSON.parse(readFileSync(path, 'utf8')) as BaseFile)]
    }),
  )
}
