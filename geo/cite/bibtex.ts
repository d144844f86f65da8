/**
 * CSL items as BibTeX, for LaTeX and for every reference manager.
 *
 * Written here and not by citation-js, which reads these files back in the tests: of its two settings one drops every
 * letter that is not Latin, and the other escapes nothing; a website's name and the day of access are lost with both.
 */
import { partialDateOf, type CslItem, type CslName } from './csl'

type Entry = { type: string; container?: string; publisher?: string }

const plain: Entry = { type: 'misc', container: 'howpublished' }
const entries: Record<string, Entry> = {
  'article-journal': { type: 'article', container: 'journal' },
  'article-newspaper': { type: 'article', container: 'journal' },
  'article-magazine': { type: 'article', container: 'journal' },
  report: { type: 'techreport', publisher: 'institution', container: 'howpublished' },
  book: { type: 'book', container: 'series' },
  chapter: { type: 'incollection', container: 'booktitle' },
}
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A BibTeX file of the items, in UTF-8. The key of each is its id, which no other has. */
export function toBibtex(items: CslItem[]): string {
  return items.map(toEntry).join('\n')
}

function toEntry(item: CslItem): string {
  const { type, container = 'howpublished', publisher = 'publisher' } = entries[item.type] ?? plain
  const [year, month] = item.issued?.['date-parts'][0] ?? []
  const fields: Record<string, string | undefined> = {
    author: item.author && braced(item.author.map(formatName).join(' and ')),
    // The second pair of braces keeps a style from changing the title's capitals.
    title: item.title && braced(braced(escapeTex(item.title))),
    [container]: text(item['container-title']),
    [publisher]: text(item.publisher),
    // BibTeX knows a year and a month, BibLaTeX a date, which alone has the day.
    date: item.issued && braced(partialDateOf(item.issued)),
    year: year === undefined ? undefined : braced(String(year)),
    month: month === undefined ? undefined : months[month - 1],
    volume: text(item.volume),
    number: text(item.issue),
    pages: item.page && braced(escapeTex(item.page).replace(/(\d)\s*[-–]\s*(?=\d)/g, '$1--')),
    version: text(item.version),
    issn: text(item.ISSN),
    doi: verbatim(item.DOI),
    url: verbatim(item.URL),
    urldate: item.accessed && braced(partialDateOf(item.accessed)),
    language: text(item.language),
    abstract: text(item.abstract),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]))
  return `@${type}{${item.id},\n${lines.join('\n')}\n}\n`
}

/** "Keskin, G. F."; a name that is not to be turned round, or cut at its "and", its comma or the hyphen of its "ur-", stands in braces. */
function formatName(name: CslName): string {
  if ('literal' in name) return braced(escapeTex(name.literal))
  if (!name.given) return braced(escapeTex(name.family))
  return [name.family, name.given].map((part) => (/,|\b[Aa]nd\b|^\p{Ll}\S*$/u.test(part) ? braced(escapeTex(part)) : escapeTex(part))).join(', ')
}

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // Not \{ and \}: BibTeX counts these braces too, and a lone one would run on into the next entry.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** The text with TeX's ten special characters escaped, and hyphens kept from joining into a dash. Letters of every script stay as they are: the file is UTF-8. */
export function escapeTex(value: string): string {
  return value.replace(/[\\{}~^&%$#_]/g, (character) => special[character] ?? `\\${character}`).replace(/-(?=-)/g, '-{}')
}

function text(value: string | undefined): string | undefined {
  return value && braced(escapeTex(value))
}

/** Addresses are set as they stand; what would end the field is percent-encoded. */
function verbatim(value: string | undefined): string | undefined {
  return value && braced(value.replace(/[{}\\\s]/g, encodeURIComponent))
}

function braced(value: string): string {
  return `{${value}}`
}
