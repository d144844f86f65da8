/** The server's one search index: made from the dataset when it is first asked for, and anew when that was read again. */
import type { Dataset } from '@/geo/dataset'
import { readBaseFiles } from '@/geo/find/base-files'
import { makeFinder, type Finder } from '@/geo/find/find'
import { gazetteerOf } from '@/geo/find/gazetteer'
import { today } from '@/geo/time'
import { dataset } from './dataset'

// Next.js bundles each route apart: what they share has to hang on the process.
const held = globalThis as { oxusFinder?: { of: Dataset; on: string; finder: Promise<Finder> } }

/** Finds what is in the dataset and on the base map. */
export function finder(): Promise<Finder> {
  const [of, on] = [dataset(), today()]
  // A place's status is told of the day.
  if (held.oxusFinder?.of !== of || held.oxusFinder.on !== on) {
    const made = makeFinder(of, gazetteerOf(readBaseFiles(), of.atlas.focus), on)
    held.oxusFinder = { of, on, finder: made }
    // One that failed is made again, not kept.
    made.catch(() => delete held.oxusFinder)
  }
  return held.oxusFinder.finder
}
