/** What is sent for each address below /cite: a record, or a copy, of a source, a feature or a claim. */
import { featureCopy } from '../copy'
import { citationsOf, type AtlasClaim, type AtlasFeature, type Dataset } from '../dataset'
import { refuseUnknown } from '../ogc/parameters'
import { BadParameter, NotFound } from '../ogc/problem'
import { claimItem, featureItem, sourceItem, type CslItem, type Taken } from './csl'
import { allFormats, formats, isItemFormat, itemFormats, type Format } from './formats'
import { readFormat, writeItems } from './write'

export type CiteDocument = { body: string; type: string; filename: string; /** Shown by a browser rather than saved */ shown: boolean }

/** Every source of the atlas. */
export function bibliographyDocument(dataset: Dataset, query: URLSearchParams): CiteDocument {
  refuseUnknown(query, ['f'])
  const format = readFormat(query, itemFormats)
  return sent(format, 'sources', writeItems(format, [...dataset.sources.values()].map(sourceItem)))
}

/** One source. Throws NotFound. */
export function sourceDocument(dataset: Dataset, id: string, query: URLSearchParams): CiteDocument {
  refuseUnknown(query, ['f'])
  const format = readFormat(query, itemFormats)
  const source = dataset.sources.get(id)
  if (!source) throw new NotFound(`There is no source "${id}"; /sources lists those there are.`)
  return sent(format, id, writeItems(format, [sourceItem(source)]))
}

/** A feature, or one of its claims: its own record, with those of the sources it cites when `with=sources`; or a copy of it. Throws NotFound. */
export function featureDocument(dataset: Dataset, reference: string, claimId: string | undefined, query: URLSearchParams, taken: Taken): CiteDocument {
  refuseUnknown(query, ['f', 'with'])
  const format = readFormat(query, allFormats)
  const extra = query.get('with')
  if (extra !== null && (extra !== 'sources' || !isItemFormat(format))) {
    throw new BadParameter('with', extra, extra === 'sources' ? 'goes with the formats csl, bibtex and ris: a copy always brings its sources' : 'can only be "sources"')
  }
  const { feature, claim } = find(dataset, reference, claimId)
  const name = [feature.layer, feature.id, ...(claim ? [claim.id] : [])].join('-')
  if (!isItemFormat(format)) return sent(format, name, featureCopy(dataset, feature, { ...taken, form: format, ...(claim && { only: claim }) }))
  const own = claim ? claimItem(dataset, feature, claim, taken) : featureItem(dataset, feature, taken)
  return sent(format, name, writeItems(format, [own, ...(extra ? citedItems(dataset, feature, claim) : [])]))
}

/** The records of the sources that a feature or a claim cites, each once. */
export function citedItems({ sources }: Pick<Dataset, 'sources'>, feature: AtlasFeature, claim?: AtlasClaim): CslItem[] {
  const cites = claim ? [...claim.cites, ...(claim.note?.cites ?? [])] : citationsOf(feature)
  return [...new Set(cites.map(({ source }) => source))].map((id) => sourceItem(sources.get(id)!))
}

function find(dataset: Dataset, reference: string, claimId: string | undefined): { feature: AtlasFeature; claim?: AtlasClaim } {
  const feature = dataset.feature(reference)
  if (!feature) throw new NotFound(`There is no place "${reference}"; /features lists those there are.`)
  if (claimId === undefined) return { feature }
  const claim = feature.claims.find(({ id }) => id === claimId)
  if (!claim) throw new NotFound(`There is no claim "${claimId}" on "${reference}"${feature.claims.length ? `; it has ${feature.claims.map(({ id }) => id).join(', ')}` : ''}.`)
  return { feature, claim }
}

function sent(format: Format, name: string, body: string): CiteDocument {
  const { mediaType, charset, ending } = formats[format]
  return { body, type: charset ? `${mediaType}; charset=${charset}` : mediaType, filename: `${name}.${ending}`, shown: !isItemFormat(format) }
}
