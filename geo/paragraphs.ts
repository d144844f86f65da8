/** Places in a text whose paragraphs are counted: ¶12. */

/** The paragraphs that a citation's `at` names: "¶2 and ¶3" are two, "¶1 to ¶4", "¶1–¶4" and "¶1–4" four; "last ¶" is none that is counted. */
export function paragraphsOf(at: string): number[] {
  const found = new Set<number>()
  for (const [, from, to] of at.matchAll(/¶{1,2}\s?(\d+)(?:\s?(?:–|-|to)\s?¶?\s?(\d+))?/g)) {
    const [first, last] = [Number(from), Number(to ?? from)]
    // A range of a thousand paragraphs is a slip of the pen: its ends are taken.
    const range = last >= first && last - first < 1000 ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [first, last]
    range.forEach((number) => found.add(number))
  }
  return [...found].toSorted((a, b) => a - b)
}
