/** What a search gives: results by kind, each with what of it was found. */
import type { StandingName } from '../standing'
import type { PartialDate, TimeSpan } from '../time'

export type Kind = 'date' | 'place' | 'base' | 'layer' | 'claimant' | 'claim' | 'source'

/** The kinds in the order in which they are shown when none is found better than another, each with its heading. */
export const kindTitles: Record<Kind, string> = {
  date: 'Dates',
  place: 'Places and events',
  base: 'On the base map',
  layer: 'Layers',
  claimant: 'Who says so',
  claim: 'Claims',
  source: 'Sources',
}

/** The words in which a result was found: a name in its own script, or a stretch of text, with the places [start, end) that match. */
export type Matched = { field: string; language?: string; text: string; ranges: [start: number, end: number][] }

export type Result = {
  kind: Kind
  id: string
  title: string
  /** What it is, in a few words */
  detail: string
  /** Where it can be read; a path of this server */
  path: string
  matched?: Matched
  layer?: string
  /** layer/feature */
  reference?: string
  /** The id of a claim in its feature */
  claim?: string
  standing?: StandingName
  source?: string
  /** A claimant's name */
  by?: string
  /** Longitude and latitude, degrees */
  point?: [number, number]
  /** [west, south, east, north], degrees */
  bbox?: [number, number, number, number] | undefined
  /** When it happened or stood, as recorded */
  time?: TimeSpan
  /** Given where it happened once, rather than stood */
  once?: true
  /** A date that the query names: of a place, the one it was asked for with */
  date?: PartialDate
}

export type Group = { kind: Kind; title: string; numberMatched: number; results: Result[] }

export type Findings = { query: string; numberMatched: number; groups: Group[] }
