/**
 * A text broken into lines of at most some width, at its spaces; a word that is wider than a line, as an address, is broken
 * where it fills one. `measure` gives how wide a text is, in the unit of `width`.
 */
export function linesOf(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (let word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    while (measure(word) > width && word.length > 1) {
      const fits = longest(word, width, measure)
      lines.push(word.slice(0, fits))
      word = word.slice(fits)
    }
    line = word
  }
  return line ? [...lines, line] : lines
}

/** How many letters of a word fit: at least one. */
function longest(word: string, width: number, measure: (text: string) => number): number {
  let [low, high] = [1, word.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(word.slice(0, middle)) <= width) low = middle
    else high = middle - 1
  }
  return low
}
