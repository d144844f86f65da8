/** What a reader is told of a disputed border: who says what of it, how it is drawn, and where that is written. */
import type { BorderNote } from './border-schema'

export type { BorderNote }

/** A line of the base map: its two sides in alphabetical order, its name where it has one, and its note in a sentence or two. */
export type BorderLine = { a: string; b: string; name?: string | undefined; note?: string | undefined }

/** The note on a line; undefined where there is none. */
export function noteOn(notes: readonly BorderNote[], { a, b, name }: BorderLine): BorderNote | undefined {
  return notes.find((each) => each.lines.includes(`${a}-${b}`) && (each.name === undefined || each.name === name))
}

/** The status of a border in words. */
export const statusWords: Record<BorderNote['status'], string> = {
  disputed: 'Disputed: a line that the two sides have not agreed on',
  unrecognised: 'Disputed: one of the two sides does not recognise it',
  settled: 'Settled, but after the line drawn here',
}
