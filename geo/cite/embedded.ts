/**
 * Metadata that reference managers read in a page's head.
 *
 * Zotero first follows links rel="alternate" to a CSL, BibTeX or RIS file (its "Linked Metadata"), which lose nothing;
 * then come COinS and these tags ("Embedded Metadata"). The tags are Highwire's, which Google Scholar and Mendeley read too.
 */
import { formats, itemFormats, type ItemFormat } from './formats'
import { partialDateOf, type CslItem } from './csl'

/** Zotero takes whatever has a citation_title for a journal article, unless it is told the type. */
const zoteroTypes: Record<string, string> = {
  'article-newspaper': 'newspaperArticle',
  'article-magazine': 'magazineArticle',
  article: 'document',
  webpage: 'webpage',
  'post-weblog': 'blogPost',
  dataset: 'dataset',
  book: 'book',
  legislation: 'statute',
  treaty: 'document',
  speech: 'presentation',
  broadcast: 'tvBroadcast',
  document: 'document',
}
const containers: Record<string, string> = { 'article-journal': 'citation_journal_title', chapter: 'citation_inbook_title' }

/** The tags of an item by name; one that stands several times has a list. */
export function embeddedMetadata(item: CslItem): Record<string, string | string[]> {
  const [first, last, ...more] = item.page?.split(/\s*[-–]\s*/) ?? []
  const zotero = zoteroTypes[item.type]
  const tags: Record<string, string | string[] | undefined> = {
    citation_title: item.title,
    citation_author: item.author?.map((name) => ('literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '))),
    citation_publication_date: item.issued && partialDateOf(item.issued).replaceAll('-', '/'),
    [containers[item.type] ?? 'prism.publicationName']: item['container-title'],
    [item.type === 'report' ? 'citation_technical_report_institution' : 'citation_publisher']: item.publisher,
    citation_volume: item.volume,
    citation_issue: item.issue,
    citation_firstpage: more.length ? item.page : first,
    citation_lastpage: more.length ? undefined : last,
    citation_issn: item.ISSN,
    citation_doi: item.DOI,
    citation_language: item.language,
    citation_public_url: item.URL,
    'z:itemType': zotero,
  }
  return Object.fromEntries(Object.entries(tags).filter((tag): tag is [string, string | string[]] => tag[1] !== undefined))
}

/** The links to a record's other forms, by media type; the one that loses nothing first. `path` is an address below /cite. */
export function alternateLinks(base: string, path: string, query: Record<string, string> = {}): Record<string, { url: string; title: string }[]> {
  return Object.fromEntries(itemFormats.map((format) => [formats[format].mediaType, [{ url: `${base}${citePath(path, format, query)}`, title: formats[format].label }]]))
}

function citePath(path: string, format: ItemFormat, query: Record<string, string>): string {
  return `/cite/${path}?${new URLSearchParams({ f: format, ...query })}`
}
