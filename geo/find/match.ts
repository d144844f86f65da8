/** Which words made a result be found, to be shown with it. */
import type { Entry } from './entries'
import { wordsOf } from './fold'
import type { Name } from './name'
import type { Matched } from './result'
import { termsOf, type Hit } from './shelf'

/** So many characters of a text are shown around what matched in it. */
const window = 170

/**
 * What of an entry to show for a hit: the name that was meant (the first one where that has the very words), else the first
 * text with a word of the query, cut to a line or two.
 */
export function matchedOf({ entry, terms }: Pick<Hit, 'entry' | 'terms'>, best: Name | undefined, query: string): Matched | undefined {
  const [first] = entry.names
  const name = first?.text.toLowerCase().includes(query.trim().toLowerCase()) ? first : (best ?? entry.names.find(({ text }) => rangesIn(text, terms, true).length > 0))
  if (name) return { field: name.field ?? 'name', ...(name.language && { language: name.language }), text: name.text, ranges: rangesIn(name.text, terms, true) }
  for (const { field, text } of entry.texts as Entry['texts']) {
    const ranges = rangesIn(text, terms, false)
    if (ranges.length) return cut({ field, text, ranges })
  }
  return undefined
}

/** The words of a text that are among the index terms, as [start, end). */
function rangesIn(text: string, terms: ReadonlySet<string>, inName: boolean): Matched['ranges'] {
  return wordsOf(text)
    .filter((word) => termsOf(word.text, inName).some((term) => terms.has(term)))
    .map(({ start, end }) => [start, end])
}

function cut({ text, ranges, ...rest }: Matched): Matched {
  if (text.length <= window) return { ...rest, text, ranges }
  const first = ranges[0]![0]
  const from = first < window * 0.6 ? 0 : text.indexOf(' ', first - window / 3) + 1
  const space = text.lastIndexOf(' ', from + window)
  const to = text.length - from <= window ? text.length : space > first ? space : from + window
  const [head, tail] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
  return {
    ...rest,
    text: head + text.slice(from, to) + tail,
    ranges: ranges.filter(([start, end]) => start >= from && end <= to).map(([start, end]) => [start - from + head.length, end - from + head.length]),
  }
}
