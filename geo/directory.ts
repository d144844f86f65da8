/** Where the atlas is. */
import { resolve } from 'node:path'

/** The folder of the atlas that is served: ATLAS_DIR, or data/ of the project; absolute. */
export function atlasDirectory(): string {
  return resolve(/* turbopackIgnore: true */ process.cwd(), process.env.ATLAS_DIR || 'data')
}
