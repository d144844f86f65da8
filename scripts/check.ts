/** npm run check -- [FOLDER]: checks an atlas folder and lists every problem, with file, line and what to do. Exit 1 when there is one. */
import { loadAtlas } from '../geo/dataset'
import { atlasDirectory } from '../geo/directory'
import { AtlasError } from '../geo/problem'

const directory = process.argv[2] ?? atlasDirectory()
try {
  const { layers, sources } = loadAtlas(directory)
  const features = layers.flatMap((layer) => layer.features)
  const claims = features.flatMap((feature) => feature.claims)
  console.log(`${directory}: ${layers.length} layers, ${features.length} features, ${claims.length} claims, ${sources.size} sources; no problem found`)
} catch (error) {
  if (!(error instanceof AtlasError)) throw error
  console.error(error.message)
  process.exit(1)
}
