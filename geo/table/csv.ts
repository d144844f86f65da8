/** A layer's table as a file for spreadsheets. */
import type { AtlasLayer, Dataset } from '../dataset'
import { shortReference } from '../reference'
import { columnsOf, sourcesOf } from './columns'
import { cellsOf, tableItem, type Dated } from './table'

/** Spreadsheets run what begins so as a formula, also in its wide forms. A plain number is none. */
const formula = /^[=+\-@\t\r＝＋－＠]/
const plainNumber = /^-?\d+(\.\d+)?$/

/** Lines of comma-separated values (RFC 4180): CRLF, quoted where needed. A cell that a spreadsheet would run is given an apostrophe. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')
}

/**
 * A layer's table as CSV in UTF-8, with the mark by which spreadsheets know it: the columns as shown and, of each feature,
 * its id, its position where it is a point, the sources cited, its page and its references. `base` is such as https://host.
 */
export function tableCsv({ sources }: Pick<Dataset, 'sources'>, layer: AtlasLayer, rows: readonly Dated[], base: string): string {
  const columns = columnsOf(layer)
  const head = ['Id', ...columns.map(({ title }) => title), 'Date', 'Longitude', 'Latitude', 'Cited', 'Page', 'References']
  const lines = rows.map(({ feature, day }) => {
    const { id, reference, geometry } = feature
    const [lon, lat] = geometry.type === 'Point' ? geometry.coordinates : []
    const cited = sourcesOf(feature).map((source) => shortReference(sources.get(source)!))
    const cells = cellsOf(columns, tableItem(layer, feature, day)).map(({ value, text }) => value ?? text)
    return [id, ...cells, day, String(lon ?? ''), String(lat ?? ''), cited.join('; '), `${base}/features/${reference}`, `${base}/cite/features/${reference}?f=bibtex&with=sources`]
  })
  return `\uFEFF${csvOf([head, ...lines])}`
}
