/** Both axes of the Admiralty code (NATO AJP-2.1) in plain words. */
import type { Source } from './schema'

export const reliabilityWords: Record<Source['reliability']['grade'], string> = {
  A: 'source completely reliable',
  B: 'source usually reliable',
  C: 'source fairly reliable',
  D: 'source not usually reliable',
  E: 'source unreliable',
  F: 'source cannot be judged',
}

export const credibilityWords: Record<number, string> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}
