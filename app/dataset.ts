/** The server's one dataset: read and checked whole when it starts. */
import { loadAtlas, type Dataset } from '@/geo/dataset'
import { atlasDirectory } from '@/geo/directory'
import { AtlasError } from '@/geo/problem'

// Next.js bundles the start-up hook and each route apart: what they share has to hang on the process.
const held = globalThis as { oxusDataset?: { dataset: Dataset; readAt: number } }

/** The dataset. While developing it is read again when it is older than two seconds, so that edits show. Throws AtlasError. */
export function dataset(): Dataset {
  const stale = process.env.NODE_ENV === 'development' && Date.now() - (held.oxusDataset?.readAt ?? 0) > 2000
  if (!held.oxusDataset || stale) held.oxusDataset = { dataset: loadAtlas(atlasDirectory()), readAt: Date.now() }
  return held.oxusDataset.dataset
}

/** When it was read, ms: another reading may be another atlas. */
export function readAt(): number {
  return held.oxusDataset?.readAt ?? 0
}

/** Reads the atlas again when the process is sent SIGUSR2 (SIGHUP also comes when a terminal is closed). One with errors is refused, with the same list, and the last good one goes on. */
export function rereadOnSignal(): void {
  process.on('SIGUSR2', () => {
    try {
      held.oxusDataset = { dataset: loadAtlas(atlasDirectory()), readAt: Date.now() }
      console.error('The atlas was read again.')
    } catch (error) {
      if (!(error instanceof AtlasError)) throw error
      console.error(`The atlas has errors, so the one that was read before goes on:\n${error.message}`)
    }
  })
}

/** Reads the atlas; when it is broken, lists every problem and ends the process with 1. */
export function refuseBrokenAtlas(): void {
  try {
    dataset()
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error
    console.error(`The atlas has errors, so the server does not start. Mend them, then start it again:\n${error.message}`)
    process.exit(1)
  }
}
