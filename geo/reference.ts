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

/** Where it appeared: "Asia-Plus, vol. 3, no. 2, pp. 10–20, Publisher"; empty where nothing of that is known. Whoever stands as author is not named again. */
export function publicationOf(source: AtlasSource): string {
  const { 'container-title': container, publisher, volume, issue, page, version } = source
  const author = authorsOf(source)
  const parts = [
    container !== author && container,
    volume && `vol. ${volume}`,
    issue && `no. ${issue}`,
    page && `${/^\d+$/.test(page) ? 'p.' : 'pp.'} ${page}`,
    version && `version ${version}`,
    publisher !== container && publisher !== author && publisher,
  ].filter((part): part is string => Boolean(part))
  const [first = ''] = parts
  // A name is left as it is written; a word of ours begins the sentence.
  return first === container || first === publisher ? parts.join(', ') : parts.join(', ').replace(/^\w/, (letter) => letter.toUpperCase())
}

/** The whole reference as one line of text. What is not known is said, not left to be guessed. */
export function fullReference(source: AtlasSource): string {
  const address = addressOf(source)
  return [...[authorsOf(source), source.issued ? formatDate(source.issued) : 'No date', source.title ?? 'Title unknown', publicationOf(source)].filter(Boolean).map(closed), ...(address ? [address] : [])].join(' ')
}

/** Where it can be read, if that is known. */
export function addressOf(source: AtlasSource): string | undefined {
  return source.URL ?? (source.DOI && `https://doi.org/${source.DOI}`)
}

/** Where the atlas tells all that it knows of a source. */
export function sourcePath(id: string): `/sources/${string}` {
  return `/sources/${id}`
}

/** With a full stop at its end, unless it has one or another end of its own. */
export function closed(text: string): string {
  return /[.!?…]["»”’)]?$/.test(text) ? text : `${text}.`
}
