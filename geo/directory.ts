/** Where the atlas is. */
import { resolve } from 'node:path'

/** The atlas that Oxus ships, whose base map serves those that bring none; absolute. */
export function shippedDirectory(): string {
  return resolve(/* turbopackIgnore: true */ process.cwd(), 'data')
}

/** The folder of the atlas that is served: ATLAS_DIR, or data/ of the project; absolute. */
export function atlasDirectory(): string {
  return resolve(/* turbopackIgnore: true */ process.cwd(), process.env.ATLAS_DIR || 'data')
}
