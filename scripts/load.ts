import { loadAtlas, type Dataset } from '../geo/dataset'
import { AtlasError } from '../geo/problem'

/** The atlas in a folder; when it is broken, lists every problem and ends the process with 1. */
export function loadOrEnd(directory: string): Dataset {
  try {
    return loadAtlas(directory)
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
