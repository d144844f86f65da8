/** What the address of a layer's table says: its date, filter, order and page. A bad value becomes the default. */
import { askable } from '../ogc/items'
import type { AtlasLayer } from '../dataset'
import type { ItemsParameters } from '../ogc/parameters'
import { happensOnce } from '../moment'
import { dayParser } from '../url'
import { readSort, writeSort, type TableSort } from './table'

export type TableQuery = {
  /** YYYY-MM-DD; left out: all on record, with what is known of it today */
  at?: string | undefined
  text?: string | undefined
  choices: Record<string, string>
  sort?: TableSort | undefined
  page: number
}

type Parameters = Record<string, string | string[] | undefined>

/** Reads the parameters of a table's page. */
export function readTableQuery(layer: AtlasLayer, parameters: Parameters): TableQuery {
  const { filterables, columns } = askable(layer)
  const one = (name: string) => [parameters[name]].flat()[0]?.trim() || undefined
  const chosen = filterables.flatMap(({ name, choices }) => (choices.some(({ value }) => value === one(name)) ? [[name, one(name)!] as const] : []))
  const page = Number(one('page'))
  return { at: dayParser.parseServerSide(one('at')) ?? undefined, text: one('q'), choices: Object.fromEntries(chosen), sort: readSort(one('sort'), columns), page: Number.isInteger(page) && page > 0 ? page : 1 }
}

/** The address of a table's page. */
export function tableAddress(layer: { id: string }, { at, text, choices, sort, page }: TableQuery): string {
  const query = new URLSearchParams({ ...(at && { at }), ...(text && { q: text }), ...choices, ...(sort && { sort: writeSort(sort) }), ...(page > 1 && { page: String(page) }) })
  return `/layers/${layer.id}${query.size ? `?${query}` : ''}`
}

/** What the API is to be asked for the same rows: of what stands those that are there on the day, of what happens once those that have happened by then. */
export function itemsParameters(layer: AtlasLayer, { at, text, choices, sort }: TableQuery): Omit<ItemsParameters, 'limit' | 'offset' | 'form'> {
  return { time: at ? { from: happensOnce(layer) ? undefined : at, to: at } : undefined, filter: { text, choices }, sort, picture: {} }
}

/** The address of the same rows in the API, whole: as GeoJSON, or as the table's CSV. */
export function itemsAddress(layer: AtlasLayer, { at, text, choices, sort }: TableQuery, form: 'geojson' | 'csv'): string {
  const query = new URLSearchParams({ f: form, ...(form === 'geojson' && { limit: '10000' }), ...(at && { datetime: happensOnce(layer) ? `../${at}` : at }), ...(text && { q: text }), ...choices, ...(sort && { sortby: writeSort(sort) }) })
  return `/api/collections/${layer.id}/items?${query}`
}
