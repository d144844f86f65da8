/** A source's record as a reference a reader can follow. */
import type { AtlasSource } from './dataset'
import { formatDate } from './time'

/** Who: "Keskin, G. F. and others", or "author unknown". */
export function authorsOf(source: AtlasSource): string {
  const names = (source.author ?? []).map((name) => ('literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')))
  if (!names.length) return source.publisher ?? source['container-title'] ?? 'Author unknown'
  return names.length > 3 ? `${names[0]} and others` : names.join('; ')
}

/** In a few words, for a citation under a claim: "TASS, 4 February 2014". */
export function shortReference(source: AtlasSource): string {
  const first = source.author?.[0]
  const surname = first && ('literal' in first ? first.literal : first.family)
  const who = source['container-title'] ?? source.publisher ?? surname ?? source.title ?? 'Unknown'
  const by = surname && !['article-newspaper', 'webpage', 'dataset'].includes(source.type) ? `${surname}${(source.author?.length ?? 0) > 1 ? ' and others' : ''}` : who
  return `${by}, ${source.issued ? formatDate(source.issued) : 'no date'}`
}

/** Where it can be read, if that is known. */
export function addressOf(source: AtlasSource): string | undefined {
  return source.URL ?? (source.DOI && `https://doi.org/${source.DOI}`)
}
