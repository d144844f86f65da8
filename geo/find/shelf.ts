/** The entries of one kind with their full-text index. */
import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import type { Entry } from './entries'
import { tokenOf, wordsIn, type Token } from './fold'
import { readName, type ReadName } from './name'

/** How near a word has to come: as written or begun so, or sounding the same; `fuzzy` also with a letter or two wrong. */
export type Nearness = 'strict' | 'fuzzy'

/** An entry that has all the words (or most of them), with the index terms that matched */
export type Hit = { entry: Entry; names: readonly ReadName[]; score: number; terms: ReadonlySet<string>; /** How many of the query's words it has */ covered: number; /** Whether one of them stands in a name */ named: boolean }

export type Shelf = { entries: readonly Entry[]; search: (tokens: readonly Token[], nearness: Nearness, how: 'all' | 'most' | 'any') => Hit[] }

/** Skeletons stand beside words in one index: a mark keeps them apart. */
const mark = '~'

/** The index terms of a word. Of running text only what may be a name, and has bones enough, has a skeleton: in others sounds would mislead. */
export function termsOf(word: string, inName: boolean): string[] {
  const { folded, skeleton: bones } = tokenOf(word)
  if (!folded) return []
  return bones !== undefined && (inName || (bones.length >= 4 && !/^\p{Ll}/u.test(word))) ? [folded, mark + bones] : [folded]
}

const fields = { names: 6, texts: 2, aside: 1 } as const

/** Indexes entries of one kind. `named` says that their names are those of places or people, and no titles. */
export async function makeShelf(entries: readonly Entry[], named: boolean): Promise<Shelf> {
  const names = entries.map((entry) => entry.names.flatMap(readName))
  const index = new MiniSearch<{ id: number }>({
    fields: Object.keys(fields),
    extractField: (document, field) => (field === 'id' ? String(document.id) : textOf(entries[document.id]!, field as keyof typeof fields)),
    tokenize: wordsIn,
    processTerm: (term, field) => termsOf(term, named && field === 'names'),
    searchOptions: { tokenize: (text) => [text], processTerm: (term) => term, boost: fields },
  })
  // In steps, between which the server answers others.
  await index.addAllAsync(entries.map((_, id) => ({ id })), { chunkSize: 200 })
  return {
    entries,
    search: (tokens, nearness, how) => {
      if (!tokens.length) return []
      const found = index.search(queryOf(tokens, nearness, how), { boostDocument: (id) => 0.6 + 0.8 * entries[Number(id)]!.weight })
      const hits = found.map((result) => hitOf(entries[Number(result.id)]!, names[Number(result.id)]!, result, tokens))
      // With most, one word of three may be missing, two of six.
      return how !== 'most' ? hits : hits.filter(({ covered }) => covered >= Math.ceil((tokens.length * 2) / 3))
    },
  }
}

function textOf({ names, texts, aside }: Entry, field: keyof typeof fields): string {
  if (field === 'aside') return aside
  if (field === 'texts') return texts.map(({ text }) => text).join('\n')
  // Names of a few words are also found written as one (Sarepol).
  const joined = names.flatMap(({ text }) => {
    const words = wordsIn(text)
    return words.length === 2 || words.length === 3 ? [words.join('')] : []
  })
  return [...names.map(({ text }) => text), ...joined].join('\n')
}

function queryOf(tokens: readonly Token[], nearness: Nearness, how: 'all' | 'most' | 'any'): Query {
  return {
    combineWith: how === 'all' ? 'AND' : 'OR',
    queries: tokens.map(({ folded, skeleton: bones }): Query => {
      const isNumber = /^\d+$/.test(folded)
      const queries: Query[] = [{ queries: [folded], prefix: folded.length >= (isNumber ? 3 : 2), weights: { prefix: 0.5, fuzzy: 0.3 }, fuzzy: nearness === 'fuzzy' && !isNumber && folded.length >= 4 ? (folded.length >= 8 ? 2 : 1) : false }]
      const stem = stemOf(folded)
      if (stem) queries.push({ queries: [stem], boostTerm: () => 0.5, prefix: true, weights: { prefix: 0.6, fuzzy: 0.3 } })
      if (bones !== undefined) queries.push({ queries: [mark + bones], boostTerm: () => 0.35, prefix: nearness === 'fuzzy' && bones.length >= 4, fuzzy: nearness === 'fuzzy' && bones.length >= 5 ? 1 : false })
      return { combineWith: 'OR', queries }
    }),
  }
}

/** A word of English text without its ending, where it has one: bases, controlled, fighting. */
function stemOf(folded: string): string | undefined {
  const stem = /^(.{4,}?)(?:ed|ing|es|s)$/.exec(folded)?.[1]
  return stem?.endsWith('s') ? undefined : stem
}

function hitOf(entry: Entry, names: readonly ReadName[], { score, terms, queryTerms, match }: SearchResult, tokens: readonly Token[]): Hit {
  const asked = new Set(queryTerms)
  return { entry, names, score, terms: new Set(terms), named: Object.values(match).some((fieldsOfTerm) => fieldsOfTerm.includes('names')), covered: tokens.filter(({ folded, skeleton: bones }) => [folded, stemOf(folded), bones === undefined ? undefined : mark + bones].some((term) => term !== undefined && asked.has(term))).length }
}
