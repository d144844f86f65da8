/** The bibliography as a list that is searched, filtered and turned page by page. */
import type { AtlasSource } from './dataset'
import { fold, hasAll, tokensOf } from './find/fold'
import { reliabilityWords } from './grades'
import { authorsOf } from './reference'
import type { Source } from './schema'

/** What a list of sources is asked for; what is left out filters nothing. */
export type SourceQuery = {
  /** Words of the title, the authors, the publisher, where it appeared, or its date */
  q?: string | undefined
  type?: Source['type'] | undefined
  grade?: Source['reliability']['grade'] | undefined
  /** Publisher, or where it appeared */
  publisher?: string | undefined
  /** First and last year of publication */
  from?: string | undefined
  to?: string | undefined
}

export const grades = Object.keys(reliabilityWords) as Source['reliability']['grade'][]

export const sourceTypes: Record<Source['type'], string> = {
  'article-newspaper': 'News report',
  'article-magazine': 'Magazine article',
  'article-journal': 'Journal article',
  article: 'Article',
  webpage: 'Web page',
  'post-weblog': 'Weblog post',
  report: 'Report',
  dataset: 'Data set',
  book: 'Book',
  chapter: 'Chapter of a book',
  legislation: 'Law',
  treaty: 'Treaty',
  speech: 'Speech or interview',
  broadcast: 'Broadcast',
  document: 'Document',
}

/** Reads an address's parameters; a value that means nothing filters nothing. */
export function readSourceQuery(parameters: Record<string, string | string[] | undefined>): SourceQuery {
  const one = (name: string) => {
    const value = parameters[name]
    return (typeof value === 'string' ? value.trim() : undefined) || undefined
  }
  const [type, grade, from, to] = [one('type'), one('grade'), one('from'), one('to')]
  const year = (text: string | undefined) => (text !== undefined && /^\d{4}$/.test(text) ? text : undefined)
  return {
    q: one('q')?.slice(0, 200),
    type: type !== undefined && Object.hasOwn(sourceTypes, type) ? (type as Source['type']) : undefined,
    grade: grades.find((each) => each === grade),
    publisher: one('publisher'),
    from: year(from),
    to: year(to),
  }
}

/** The parameters of a query, as an address has them; empty for the whole list. */
export function sourceParameters(query: SourceQuery): URLSearchParams {
  return new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])))
}

/** The sources that a query asks for, by author (those in other scripts under their Latin letter), then by date. */
export function listSources(sources: readonly AtlasSource[], { q, type, grade, publisher, from, to }: SourceQuery): AtlasSource[] {
  const tokens = tokensOf(q ?? '')
  const asked = sources.filter((source) => {
    const year = source.issued?.slice(0, 4)
    return (
      (!type || source.type === type) &&
      (!grade || source.reliability.grade === grade) &&
      (!publisher || source.publisher === publisher || source['container-title'] === publisher) &&
      (!from || (year !== undefined && year >= from)) &&
      (!to || (year !== undefined && year <= to)) &&
      (!tokens.length || hasAll(wordsOf(source), tokens))
    )
  })
  return asked.toSorted((a, b) => collator.compare(letterOf(a), letterOf(b)) || collator.compare(authorsOf(a), authorsOf(b)) || (a.issued ?? '').localeCompare(b.issued ?? '') || (a.id < b.id ? -1 : 1))
}

const collator = new Intl.Collator('en')

function wordsOf({ id, title, author, publisher, issued, 'container-title': container }: AtlasSource): string {
  const people = (author ?? []).map((name) => ('literal' in name ? name.literal : `${name.given ?? ''} ${name.family}`))
  return [title, ...people, publisher, container, id, issued].filter(Boolean).join(' ')
}

/** The letter that a source stands under, by its author; what begins with none comes first, under 0-9. */
export function letterOf(source: AtlasSource): string {
  // In Latin letters without accents, so that Š stands with S.
  const first = fold(authorsOf(source).match(/\p{L}|\p{N}/u)?.[0] ?? '0').charAt(0).toUpperCase()
  return /[A-Z]/.test(first) ? first : '0-9'
}

/** Who published most, or where most appeared, by name, with how many: those of at least `least`. */
export function publishersOf(sources: Iterable<AtlasSource>, least = 3): { name: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const source of sources) for (const name of new Set([source.publisher, source['container-title']])) if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= least).map(([name, count]) => ({ name, count })).toSorted((a, b) => collator.compare(a.name, b.name))
}
