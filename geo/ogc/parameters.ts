/** The query parameters of the API (OGC API – Features Part 1, 7.15): read, or refused with the parameter and its value. */
import { firstDay, isPartialDate, lastDay, middleDay, overlap, type PartialDate, type TimeSpan } from '../time'
import type { Picture } from '../picture'
import { idForm } from '../id'
import type { Box } from '../select'
import type { Filterable, TableFilter } from '../table/filter'
import { readSort, type TableSort } from '../table/table'
import { BadParameter } from './problem'

export const defaultLimit = 100
export const largestLimit = 10_000

export type ItemsParameters = {
  bbox?: Box | undefined
  /** The span asked for, by days */
  time?: TimeSpan | undefined
  limit: number
  offset: number
  properties?: string[] | undefined
  filter: TableFilter
  sort?: TableSort | undefined
  form: 'geojson' | 'csv'
  picture: Picture
}

/** Throws BadParameter when a parameter is not one of `known`. */
export function refuseUnknown(query: URLSearchParams, known: string[]): void {
  for (const name of query.keys()) {
    if (!known.includes(name)) throw new BadParameter(name, query.get(name)!, `is not a parameter of this resource; it takes ${known.length ? known.join(', ') : 'none'}`)
    if (query.getAll(name).length > 1) throw new BadParameter(name, query.getAll(name).join('" and "'), 'is given more than once')
  }
}

/** What a layer lets be asked for: the properties with choices, and the columns of its table. */
export type Askable = { filterables: Filterable[]; columns: { id: string }[] }

/** The parameters of an items request. Throws BadParameter. */
export function readItemsParameters(query: URLSearchParams, { filterables, columns }: Askable = { filterables: [], columns: [] }): ItemsParameters {
  refuseUnknown(query, ['bbox', 'datetime', 'limit', 'offset', 'properties', 'q', 'sortby', 'f', ...ofPicture, ...filterables.map(({ name }) => name)])
  return {
    bbox: read(query, 'bbox', readBox),
    time: read(query, 'datetime', readDatetime),
    limit: Math.min(read(query, 'limit', (text) => readCount('limit', text, 1)) ?? defaultLimit, largestLimit),
    offset: read(query, 'offset', (text) => readCount('offset', text, 0)) ?? 0,
    properties: read(query, 'properties', (text) => text.split(',')),
    filter: { text: query.get('q') ?? undefined, choices: Object.fromEntries(filterables.flatMap((each) => read(query, each.name, (text) => [[each.name, readChoice(each, text)]]) ?? [])) },
    sort: read(query, 'sortby', (text) => readOrder(columns, text)),
    form: read(query, 'f', readForm) ?? 'geojson',
    picture: readPicture(query),
  }
}

/** The parameters of a request for one feature: the date that its facts are given for, and the picture. Throws BadParameter. */
export function readItemParameters(query: URLSearchParams): Pick<ItemsParameters, 'time' | 'picture'> {
  refuseUnknown(query, ['datetime', ...ofPicture])
  return { time: read(query, 'datetime', readDatetime), picture: readPicture(query) }
}

/**
 * The day whose facts are given for a feature (YYYY-MM-DD): the day asked for, the middle of a year or month that is asked for
 * as an instant, the last day of an interval; moved into the feature's own time where that meets what was asked for. Without
 * a datetime: the day that the picture is known on, or today.
 */
export function dayFor(feature: { time?: TimeSpan | undefined }, { time, picture }: Pick<ItemsParameters, 'time' | 'picture'>, today: string): string {
  if (!time) return picture.known ? lastDay(picture.known) : today
  const instant = time.from !== undefined && time.from === time.to
  const asked = instant ? middleDay(time.from!) : time.to ? lastDay(time.to) : [today, firstDay(time.from!)].toSorted()[1]!
  if (!feature.time || !overlap(feature.time, time)) return asked
  const { from, to } = feature.time
  if (from && asked < firstDay(from)) return firstDay(from)
  return to && asked > lastDay(to) ? lastDay(to) : asked
}

const ofPicture = ['known', 'source', 'by']

function readPicture(query: URLSearchParams): Picture {
  return {
    known: read(query, 'known', (text) => {
      if (!isPartialDate(text)) throw new BadParameter('known', text, 'is not a date that exists: write 2015, 2015-10 or 2015-10-01')
      return text
    }),
    source: read(query, 'source', (text) => {
      if (!idForm.test(text)) throw new BadParameter('source', text, 'is not the id of a source: write it as its address has it, /sources/{source}')
      return text
    }),
    by: read(query, 'by', (text) => {
      if (!text.trim()) throw new BadParameter('by', text, 'is empty: write the name of a claimant, or leave it out')
      return text.trim()
    }),
  }
}

/** The value of a parameter as its reader has it; undefined where it is not given. */
export function read<T>(query: URLSearchParams, name: string, reader: (text: string) => T): T | undefined {
  const text = query.get(name)
  return text === null ? undefined : reader(text)
}

function readChoice({ name, choices }: Filterable, text: string): string {
  if (!choices.some(({ value }) => value === text)) throw new BadParameter(name, text, `is not one of ${choices.map(({ value }) => value).join(', ')}`)
  return text
}

function readOrder(columns: { id: string }[], text: string): TableSort {
  const sort = readSort(text, columns)
  if (!sort) throw new BadParameter('sortby', text, `names no column; there are ${columns.map(({ id }) => id).join(', ')}, each with - before it from the greatest`)
  return sort
}

function readForm(text: string): ItemsParameters['form'] {
  if (text === 'csv') return 'csv'
  if (text === 'json' || text === 'geojson') return 'geojson'
  throw new BadParameter('f', text, 'is not a form that there is: write geojson or csv')
}

export function readCount(name: string, text: string, least: number): number {
  if (!/^\d+$/.test(text) || Number(text) < least) throw new BadParameter(name, text, `is not a whole number of ${least} or more`)
  return Math.min(Number(text), Number.MAX_SAFE_INTEGER)
}

/** west,south,east,north in degrees. Throws BadParameter. */
export function readBox(text: string): Box {
  const fail = (why: string): never => {
    throw new BadParameter('bbox', text, why)
  }
  const numbers = text.split(',').map((part) => (/^\s*-?\d+(\.\d+)?([eE][+-]?\d+)?\s*$/.test(part) ? Number(part) : NaN))
  if ((numbers.length !== 4 && numbers.length !== 6) || numbers.some(Number.isNaN)) return fail('is not four or six numbers: west,south,east,north in degrees')
  const [west, south, east, north] = (numbers.length === 4 ? numbers : [0, 1, 3, 4].map((index) => numbers[index])) as Box
  if (Math.abs(west) > 180 || Math.abs(east) > 180) return fail('has a longitude beyond 180 degrees')
  if (Math.abs(south) > 90 || Math.abs(north) > 90) return fail('has a latitude beyond 90 degrees: longitude comes first')
  if (south > north) return fail('has its south edge above its north edge')
  return [west, south, east, north]
}

/** An instant, or an interval with `..` or nothing for an open end (RFC 3339, and partial dates as the atlas writes them). */
function readDatetime(text: string): TimeSpan {
  const fail = (why: string): never => {
    throw new BadParameter('datetime', text, why)
  }
  const parts = text.split('/')
  const ends = parts.map((part) => (part === '..' || part === '' ? undefined : (readInstant(part) ?? fail(`has "${part}", which is no date or time that exists: write 2014-03-18, 2014-03-18T00:00:00Z, or an interval 2014-01-01/..`))))
  if (parts.length > 2) return fail('has more than one "/"')
  if (parts.length === 1) return parts[0] === '' || parts[0] === '..' ? fail('is empty') : { from: ends[0], to: ends[0] }
  const [from, to] = ends
  if (from === undefined && to === undefined) return fail('is open at both ends: leave it out')
  if (from !== undefined && to !== undefined && from > to && !from.startsWith(to)) return fail('runs backwards: put the earlier end first')
  return { from, to }
}

/** The UTC day of an instant, or the partial date as it stands; undefined when there is no such date. */
function readInstant(text: string): PartialDate | undefined {
  if (isPartialDate(text)) return text
  const parts = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/.exec(text)
  if (!parts || !isPartialDate(parts[1]!) || Number(parts[2]) > 23 || Number(parts[3]) > 59 || Number(parts[4]) > 60) return undefined
  const milliseconds = Date.parse(text.replace(/:60/, ':59').toUpperCase())
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString().slice(0, 10)
}
