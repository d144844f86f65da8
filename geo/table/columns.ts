/** The columns of a layer's table: from its own fields, and what every feature has. */
import { boundsOf, formatAnswer } from '../answer'
import { citationsOf, type AtlasFeature, type AtlasLayer } from '../dataset'
import { resolveAt, resolveLast, type AnsweredClaim } from '../evidence'
import { happensOnce } from '../moment'
import { contestedProperties, disagreement, notKnown, periodWords, propertyName, type FlatProperties } from '../properties'
import type { Field } from '../schema'
import { firstDay } from '../time'
import { capital, grouped } from '../words'

/** What a table has for a feature: its properties on the day, and whether it is there then. */
export type TableItem = { feature: AtlasFeature; day: string; properties: FlatProperties; there: boolean }

export type Cell = {
  text: string
  /** Why there is no one answer: sources disagree, no claim gives one, it is not there on that day, or claims answer in words alone */
  open?: 'contested' | 'unknown' | 'absent' | 'in words'
  /** For programs: a figure without separators, a date as recorded; left out where that is no plainer than the text */
  value?: string | undefined
  /** What it is ordered by; undefined comes last, whichever way */
  order?: string | number | undefined
}

export type Column = {
  /** As the API names the property, where it has it */
  id: string
  title: string
  /** Figures, which are written to the right */
  numeric: boolean
  cell: (item: TableItem) => Cell
}

const precisions = { exact: 'Exact', approximate: 'Approximate', area: 'Area' } as const

/** The columns of a layer's table. A question that is no key fact, and on which nothing is claimed, has none. */
export function columnsOf(layer: AtlasLayer): Column[] {
  const asked = Object.entries(layer.fields).filter(([id, { fact }]) => fact || layer.features.some(({ claims }) => claims.some(({ field }) => field === id)))
  const fields = asked.map(([id, field]): Column => ({
    id: propertyName(id),
    title: field.type === 'number' && field.unit ? `${field.label} (${field.unit})` : field.label,
    numeric: field.type === 'number',
    cell: (item) => fieldCell(id, field, item),
  }))
  const count = (id: string, title: string, of: (item: TableItem) => number): Column => ({ id, title, numeric: true, cell: (item) => figure(of(item)) })
  return [
    { id: 'name', title: capital(layer.noun), numeric: false, cell: ({ feature }) => told(feature.name) },
    ...(Object.keys(layer.kinds).length > 1 ? [{ id: 'kind', title: 'Kind', numeric: false, cell: ({ properties }: TableItem) => told(String(properties.kind_label)) }] : []),
    ...fields,
    ...(happensOnce(layer) || !layer.features.some(({ time }) => time) ? [] : [{ id: 'start', title: 'When', numeric: false, cell: periodCell }]),
    ...(layer.features.some(({ length }) => length) ? [{ id: 'computed_length_km', title: 'Length as drawn (km)', numeric: true, cell: ({ feature }: TableItem) => (feature.length === undefined ? { text: '' } : figure(Math.round(feature.length * 10) / 10)) }] : []),
    { id: 'precision', title: 'Position', numeric: false, cell: precisionCell },
    count('claims', 'Claims', ({ feature }) => feature.claims.length),
    count('contested_count', 'Disagreements', ({ properties }) => Number(properties.contested_count ?? 0)),
    count('sources', 'Sources', ({ feature }) => sourcesOf(feature).length),
  ]
}

/** The ids of the sources that a feature's claims and its place cite, each once. */
export function sourcesOf(feature: AtlasFeature): string[] {
  return [...new Set(citationsOf(feature).map(({ source }) => source))]
}

function fieldCell(id: string, field: Field, { feature, day, properties, there }: TableItem): Cell {
  const claims = feature.claims.filter((claim) => claim.field === id)
  if (id === 'status' && !there) return { text: 'not there on this date', open: 'absent' }
  const { claims: standing, answers, contested } = id === 'status' ? resolveAt(field, claims, day) : resolveLast(field, claims, day)
  // Several claims may give one answer: it is told once, as the first has it.
  const distinct = standing.filter(({ answer }, index) => standing.findIndex((other) => JSON.stringify(other.answer) === JSON.stringify(answer)) === index)
  const text = distinct.map(({ answer, qualifier, unit }) => formatAnswer(unit ? field : { ...field, unit: undefined }, answer!, { qualifier, unit })).join('; ')
  const order = answers.length ? orderOf(field, text, distinct[0]!) : undefined
  if (contested || contestedProperties(properties).includes(propertyName(id))) return { text: text ? `${disagreement}: ${text}` : disagreement, open: 'contested', order }
  if (answers.length) return { text, order, value: plainAnswer(field, distinct) }
  const inWords = claims.filter(({ answer, refuted }) => answer === undefined && !refuted).length
  return inWords ? { text: `in words: ${inWords} ${inWords === 1 ? 'claim' : 'claims'}`, open: 'in words' } : { text: notKnown, open: 'unknown' }
}

/** A single figure without a limit, in the field's own unit, or a single date; undefined for all else. */
function plainAnswer(field: Field, [first, ...more]: readonly AnsweredClaim[]): string | undefined {
  const { answer, qualifier, unit } = first!
  if (more.length || qualifier || unit || !['number', 'date'].includes(field.type) || typeof answer === 'object') return undefined
  return String(answer)
}

/** Figures by the least they may mean, dates by their first day, the rest by their words. */
function orderOf(field: Field, text: string, { answer, qualifier, unit }: Parameters<typeof boundsOf>[1]): string | number {
  if (field.type === 'date') return firstDay(String(answer))
  if (field.type !== 'number') return text.toLowerCase()
  const [least, most] = boundsOf(field, { answer, qualifier, unit }) as [number, number]
  return Number.isFinite(least) ? least : most
}

function periodCell({ properties }: TableItem): Cell {
  const text = periodWords(properties)
  return text ? { text, order: String(properties.start ?? properties.end) } : { text: notKnown, open: 'unknown' }
}

function precisionCell({ feature: { place } }: TableItem): Cell {
  return { text: `${precisions[place.precision]}${place.within === undefined ? '' : `, ±${place.within} km`}`, order: { exact: 0, approximate: 1, area: 1e6 }[place.precision] + (place.within ?? 0) }
}

function told(text: string): Cell {
  return { text, order: text.toLowerCase() }
}

function figure(value: number): Cell {
  return { text: grouped(value), value: String(value), order: value }
}

