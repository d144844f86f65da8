/** Search by program: its parameters, and the document that answers. */
import type { Finder } from '../find/find'
import { kindTitles, type Findings, type Group, type Kind, type Result } from '../find/result'
import { addresses, mediaTypes, type Link } from './links'
import { readCount, refuseUnknown } from './parameters'
import { BadParameter } from './problem'

export const largestSearch = 200
const longestQuery = 200

export type SearchParameters = { query: string; kind?: Kind | undefined; limit: number }

export type SearchDocument = Omit<Findings, 'groups'> & {
  numberReturned: number
  groups: (Omit<Group, 'results'> & { results: (Result & { href: string })[] })[]
  links: Link[]
}

/** `q`, what is looked for; `kind`, one kind of result only; `limit`, how many of each kind (8, 200 at most). Throws BadParameter. */
export function readSearchParameters(query: URLSearchParams): SearchParameters {
  refuseUnknown(query, ['q', 'kind', 'limit'])
  const words = query.get('q')
  if (words === null || !words.trim()) throw new BadParameter('q', words ?? '', 'is missing or empty: write a name, a word or a date')
  if (words.length > longestQuery) throw new BadParameter('q', `${words.slice(0, 40)}…`, `has ${words.length} characters: write ${longestQuery} at most`)
  const kind = query.get('kind')
  if (kind !== null && !isKind(kind)) throw new BadParameter('kind', kind, `is not a kind of result: there are ${Object.keys(kindTitles).join(', ')}`)
  const limit = query.get('limit')
  return { query: words.trim(), ...(kind !== null && { kind }), limit: limit === null ? 8 : Math.min(readCount('limit', limit, 1), largestSearch) }
}

/** What is found, by kind; each result with the address where it can be read. */
export function searchDocument(find: Finder, { query, ...options }: SearchParameters, base: string): SearchDocument {
  const found = find(query, options)
  const to = addresses(base)
  const self = new URLSearchParams({ q: query, ...(options.kind && { kind: options.kind }), limit: String(options.limit) })
  return {
    ...found,
    numberReturned: found.groups.reduce((sum, { results }) => sum + results.length, 0),
    groups: found.groups.map((group) => ({ ...group, results: group.results.map((result) => ({ ...result, href: base + result.path })) })),
    links: [
      { href: `${to.search}?${self}`, rel: 'self', type: mediaTypes.json },
      { href: `${base}/search?${new URLSearchParams({ q: query })}`, rel: 'alternate', type: mediaTypes.html, title: `Search: ${query}` },
    ],
  }
}

/** Whether a word names a kind of result. */
export function isKind(text: string): text is Kind {
  return Object.hasOwn(kindTitles, text)
}
