/** Search over all of an atlas: an index made once from the dataset, and what it finds for a query. */
import type { Dataset } from '../dataset'
import { formatDate, middleDay, overlap, type PartialDate } from '../time'
import { datesIn } from './date'
import { baseEntries, claimantEntries, claimEntries, layerEntries, placeEntries, sourceEntries, type Entry } from './entries'
import { tokensOf, type Token } from './fold'
import type { Named } from './gazetteer'
import { matchedOf } from './match'
import { bestName, isWithin, telling, type Name, type Tier } from './name'
import { kindTitles, type Findings, type Group, type Kind, type Result } from './result'
import { makeShelf, type Hit, type Nearness, type Shelf } from './shelf'

export type FindOptions = {
  /** Left out: all */
  kind?: Kind | undefined
  /** So many results of each kind at most */
  limit: number
}

export type Finder = (query: string, options: FindOptions) => Findings

/** A hit with its rank; what matched in it is worked out only when it is shown */
type Ranked = { id: string; show: () => Result; tier: Tier; /** Whether it is its first name that answers */ first?: boolean; score: number }

/** Makes the index. `gazetteer` is what the base map names; `today` (YYYY-MM-DD) is the day that a place's status is told of. */
export async function makeFinder(dataset: Dataset, gazetteer: readonly Named[], today: string): Promise<Finder> {
  const shelves: [Exclude<Kind, 'date'>, Shelf][] = [
    ['place', await makeShelf(placeEntries(dataset, today), true)],
    ['base', await makeShelf(baseEntries(gazetteer), true)],
    ['layer', await makeShelf(layerEntries(dataset), true)],
    ['claimant', await makeShelf(claimantEntries(dataset), true)],
    ['claim', await makeShelf(claimEntries(dataset), false)],
    ['source', await makeShelf(sourceEntries(dataset), false)],
  ]
  return (query, { kind, limit }) => {
    const { dates, rest } = datesIn(query, dataset.atlas.languages)
    const isDate = dates.length > 0 && !rest
    // A date that stands alone is looked up as the record writes dates.
    const words = isDate ? formatDate(dates[0]!) : query
    const lookUp = (nearness: Nearness) =>
      shelves.map(([of, shelf]): [Kind, Ranked[]] => {
        // With a date, places are looked up by all the words here and by the others in withDate.
        const found = ranked([of, shelf], words, nearness, isDate || (of === 'place' && dates.length > 0))
        return [of, of === 'place' && dates.length ? withDate(found, shelf, dates, rest, nearness) : found]
      })
    const strict = lookUp('strict')
    const found = isDate || strict.some(([, results]) => results.length) ? strict : lookUp('fuzzy')
    const all: [Kind, Ranked[]][] = [['date', isDate ? dates.map((date) => dated(date, shelves[0]![1].entries)) : []], ...found]
    const groups = all
      .filter(([of, results]) => results.length && (kind === undefined || of === kind))
      .toSorted((a, b) => standing(a) - standing(b))
      .map(([of, results]): Group => ({ kind: of, title: kindTitles[of], numberMatched: results.length, results: results.slice(0, limit).map(({ show }) => show()) }))
    return { query, numberMatched: groups.reduce((sum, { numberMatched }) => sum + numberMatched, 0), groups }
  }
}

/**
 * What a shelf has for words, the best first: with all of them, then what is named by some of them; where nothing is, with most,
 * unless `whole` is wanted.
 */
function ranked([kind, shelf]: [Kind, Shelf], words: string, nearness: Nearness, whole = false): Ranked[] {
  const tokens = telling(tokensOf(words))
  const all = shelf.search(tokens, nearness, 'all')
  const hits = all.length || whole || tokens.length < 3 ? all : shelf.search(tokens, nearness, 'most')
  const asked = (kind === 'place' || kind === 'base') && !whole && tokens.length > 1 ? shelf.search(tokens, 'strict', 'any').filter(({ entry, names }) => isWithin(names, tokens) && !hits.some((hit) => hit.entry === entry)) : []
  // Of the base map only names are found, not all that lies in a country.
  return [...hits.filter(({ named }) => named || kind !== 'base'), ...asked.map((hit) => ({ ...hit, score: hit.score * (isWithin(hit.names.slice(0, 1), tokens) ? 2 : 1) }))].map((hit) => rankedHit(hit, tokens, words)).toSorted((a, b) => a.tier - b.tier || Number(b.first) - Number(a.first) || b.score - a.score)
}

function rankedHit(hit: Hit, tokens: readonly Token[], words: string): Ranked {
  const { tier, name } = bestName(hit.names, tokens)
  return { id: hit.entry.id, show: () => shown(hit, name, words), tier, first: name !== undefined && name === hit.entry.names[0], score: hit.score * hit.covered }
}

function shown(hit: Hit, name: Name | undefined, words: string): Result {
  const matched = matchedOf(hit, name, words)
  return matched ? { ...hit.entry.result, matched } : hit.entry.result
}

/** Where a group stands: in the usual order, but one whose first result has the very name, or begins so, comes before others. */
function standing([kind, results]: [Kind, Ranked[]]): number {
  const { tier } = results[0]!
  if (kind === 'date') return 0
  if (kind === 'claim') return 3
  if (kind === 'source') return [1, 2.2, 4, 4, 4][tier]!
  return [1, 1, 2, 2, 2.1][tier]!
}

/** Places that a date was asked for with: what is found by all the words, then by the others; for a date alone, all that happened then. */
function withDate(found: Ranked[], shelf: Shelf, dates: PartialDate[], rest: string, nearness: Nearness): Ranked[] {
  const date = dates[0]!
  const more = rest ? ranked(['place', shelf], rest, nearness).map(({ show, ...rank }): Ranked => ({ ...rank, show: () => ({ ...show(), date }) })) : happened(shelf.entries, dates)
  const [first, second] = rest ? [found, more] : [more, found]
  const known = new Set(first.map(({ id }) => id))
  return [...first, ...second.filter(({ id }) => !known.has(id))]
}

/** What happened on a date, that which began then before what went on. */
function happened(entries: readonly Entry[], dates: PartialDate[]): Ranked[] {
  const began = ({ time }: Entry) => Number(dates.some((date) => time?.from?.startsWith(date)))
  return entries
    .filter(({ once, time }) => once && time && dates.some((date) => overlap(time, { from: date, to: date })))
    .toSorted((a, b) => began(b) - began(a) || (a.time!.from ?? '').localeCompare(b.time!.from ?? ''))
    .map(({ id, result }): Ranked => ({ id, show: () => result, tier: 4, score: 0 }))
}

function dated(date: PartialDate, entries: readonly Entry[]): Ranked {
  const then = happened(entries, [date]).length
  const middle = middleDay(date)
  const what = then === 0 ? 'nothing is recorded to have happened then' : then === 1 ? 'one thing happened then' : `${then} things happened then`
  const detail = `${middle === date ? 'The map on this day' : `The map on ${formatDate(middle)}, in its middle`}; ${what}`
  return { id: date, show: () => ({ kind: 'date', id: date, title: formatDate(date), detail, date, path: `/?at=${middle}` }), tier: 0, score: 1 }
}
