/** A layer as a table: a row for each feature, on a date, filtered and ordered. */
import type { AtlasFeature, AtlasLayer } from '../dataset'
import { propertiesAt, slicesOf, sliceOn } from '../slices'
import { columnsOf, type Cell, type Column, type TableItem } from './columns'
import { matches, type TableFilter } from './filter'

/** The column to order by, from its least or from its greatest */
export type TableSort = { column: string; down: boolean }

/** `strength`, or `-strength` from the greatest; undefined when a layer has no such column. */
export function readSort(text: string | undefined, columns: readonly Pick<Column, 'id'>[]): TableSort | undefined {
  const [, minus, column] = /^([+-]?)(.+)$/.exec(text?.trim() ?? '') ?? []
  return columns.some(({ id }) => id === column) ? { column: column!, down: minus === '-' } : undefined
}

export function writeSort({ column, down }: TableSort): string {
  return `${down ? '-' : ''}${column}`
}

/** A feature as a table has it on a day, YYYY-MM-DD. */
export function tableItem(layer: AtlasLayer, feature: AtlasFeature, day: string): TableItem {
  const there = sliceOn(slicesOf(layer, feature), day) !== undefined
  const properties = { ...propertiesAt(layer, feature, day), kind: feature.kind, kind_label: layer.kinds[feature.kind]!.label, start: feature.time?.from ?? null, end: feature.time?.to ?? null }
  return { feature, day, properties, there }
}

/** A feature, and the day whose facts are told of it. */
export type Dated = { feature: AtlasFeature; day: string }

/** Of some features of a layer those that a filter picks, in the order asked for. What is not asked for is not reckoned. */
export function arranged(layer: AtlasLayer, all: readonly Dated[], { filter, sort }: { filter: TableFilter; sort?: TableSort | undefined }): Dated[] {
  const picks = filter.text?.trim() || Object.keys(filter.choices).length > 0
  const picked = picks ? all.filter(({ feature, day }) => matches(layer, feature, tableItem(layer, feature, day).properties, filter)) : [...all]
  const column = sort && columnsOf(layer).find(({ id }) => id === sort.column)
  if (!column) return picked
  const keyed = picked.map((each) => ({ each, order: column.cell(tableItem(layer, each.feature, each.day)).order }))
  return keyed.toSorted((a, b) => compare(a.order, b.order, sort!.down)).map(({ each }) => each)
}

/** The cells of an item, in the order of the columns. */
export function cellsOf(columns: readonly Column[], item: TableItem): Cell[] {
  return columns.map(({ cell }) => cell(item))
}

const collator = new Intl.Collator('en', { numeric: true })

/** What is not known comes last, whichever way. */
function compare(a: Cell['order'], b: Cell['order'], down: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
  return down ? -order : order
}
