/**
 * CSL items as RIS, for EndNote, Mendeley, Zotero and the like.
 *
 * Written here and not by citation-js, which reads these files back in the tests: it leaves out the authors and the day
 * of a newspaper article and the name of a website, and cuts ids at 20 characters.
 */
import { partialDateOf, type CslDate, type CslItem } from './csl'

/** What has no type of its own in RIS is GEN, rather than something that it is not. */
const types: Record<string, string> = {
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  dataset: 'DATA',
  book: 'BOOK',
  chapter: 'CHAP',
  legislation: 'STAT',
}

/** A RIS file of the items, in UTF-8. */
export function toRis(items: CslItem[]): string {
  return items.map(toRecord).join('')
}

function toRecord(item: CslItem): string {
  const [start, end, ...more] = item.page?.split(/\s*[-–]\s*/) ?? []
  const range = start !== undefined && more.length === 0
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', types[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', 'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', item.issued && String(item.issued['date-parts'][0][0]).padStart(4, '0')],
    ['DA', item.issued && slashed(item.issued)],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', range ? start : item.page],
    ['EP', range ? end : undefined],
    ['ET', item.version],
    ['SN', item.ISSN],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', item.accessed && slashed(item.accessed)],
    ['LA', item.language],
    ['AB', item.abstract],
  ]
  return [...fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${flat(value)}`])), 'ER  - ', '', ''].join('\r\n')
}

/** 2014/03/18/, 2014/03//, 2014///: what follows the third slash is other information, which we have none of. */
function slashed(date: CslDate): string {
  const [year = '', month = '', day = ''] = partialDateOf(date).split('-')
  return `${year}/${month}/${day}/`
}

/** A line is a field: a break within a value would begin another. */
function flat(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}
