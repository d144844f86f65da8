/** Records in the terms of the Citation Style Language (CSL-JSON 1.0.2): what every reference manager reads. */
import type { AtlasClaim, AtlasFeature, AtlasSource, Dataset } from '../dataset'
import type { PartialDate } from '../time'

export type CslName = { family: string; given?: string | undefined } | { literal: string }
export type CslDate = { 'date-parts': [number[]] }

export type CslItem = {
  id: string
  type: string
  title?: string
  author?: CslName[]
  'container-title'?: string
  publisher?: string
  issued?: CslDate
  accessed?: CslDate
  volume?: string
  issue?: string
  page?: string
  version?: string
  ISSN?: string
  DOI?: string
  URL?: string
  language?: string
  abstract?: string
}

/** The day on which the reader takes the record, and the address of the atlas: https://host. */
export type Taken = { base: string; date: PartialDate }

/** A source's record: what we know of it, under CSL's names. What is unknown is left out. */
export function sourceItem(source: AtlasSource): CslItem {
  const { id, type, title, author, publisher, issued, accessed, volume, issue, page, version, ISSN, DOI, URL, language } = source
  return compact({
    id,
    type,
    title: oneLine(title),
    author: author?.map((name) => ('literal' in name ? { literal: name.literal } : { family: name.family, ...(name.given && { given: name.given }) })),
    'container-title': oneLine(source['container-title']),
    publisher: oneLine(publisher),
    issued: issued === undefined ? undefined : cslDate(issued),
    accessed: accessed === undefined ? undefined : cslDate(accessed),
    volume,
    issue,
    page,
    version,
    ISSN,
    DOI,
    URL,
    language,
  })
}

/** A feature's page. It has no author and no day of issue that we know, so it has none here: the day of access dates it. */
export function featureItem({ atlas }: Pick<Dataset, 'atlas'>, feature: AtlasFeature, { base, date }: Taken): CslItem {
  return compact({
    // A colon stands in no id of a source, so that no two records of one list share a key.
    id: feature.reference.replace('/', ':'),
    type: 'webpage',
    title: oneLine(feature.name),
    'container-title': `${atlas.title} · Oxus`,
    accessed: cslDate(date),
    URL: `${base}/features/${feature.reference}`,
    language: 'en',
    abstract: oneLine(feature.summary),
  })
}

/** One claim on a feature's page: its question is the title, its statement the abstract, and its address leads to it. One that is refuted says so there too. */
export function claimItem(dataset: Pick<Dataset, 'atlas'>, feature: AtlasFeature, claim: AtlasClaim, taken: Taken): CslItem {
  const page = featureItem(dataset, feature, taken)
  const correction = claim.note?.refutes ? ` Correction: ${claim.note.text}` : ''
  const statement = claim.refuted ? `Refuted: ${claim.text}${correction}` : claim.text
  return {
    ...page,
    id: `${page.id}:${claim.id}`,
    title: oneLine(`${feature.name}: ${feature.fields[claim.field]!.question}`)!,
    URL: claimAddress(taken.base, feature, claim),
    abstract: oneLine(statement)!,
  }
}

/** The address that a claim keeps for good. */
export function claimAddress(base: string, feature: Pick<AtlasFeature, 'reference'>, claim: Pick<AtlasClaim, 'id'>): string {
  return `${base}/features/${feature.reference}#claim-${claim.id}`
}

/** 2014-03 is the year 2014 and the month 3: as precise as known. */
export function cslDate(date: PartialDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] }
}

/** The date as the atlas writes it: 2014-03. */
export function partialDateOf({ 'date-parts': [parts] }: CslDate): PartialDate {
  return parts.map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-')
}

/** Formats of one line a field would take what follows a line break for a field of its own. */
function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim()
}

function compact(item: { [Key in keyof CslItem]: CslItem[Key] | undefined }): CslItem {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as CslItem
}
