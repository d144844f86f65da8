/**
 * How a feature changes with time: the properties that depend on the date, and the stretches of days in which none of them
 * changes. Between two of those nothing has to be asked for again.
 */
import type { Answer } from './answer'
import type { AtlasFeature, AtlasLayer } from './dataset'
import { isContested, resolveAt, resolveLast, spansOf } from './evidence'
import { propertyName, type FlatProperties } from './properties'
import type { Field } from './schema'
import { addDays, firstDay, lastDay, type PartialDate, type TimeSpan } from './time'

/** A stretch of days and the properties then. */
export type Slice = {
  /** The first and the last day in it, YYYY-MM-DD; a missing one is open */
  from?: string | undefined
  to?: string | undefined
  /** What the record says of its beginning and its end, where that is a month or a year: on any of its days */
  begins?: PartialDate | undefined
  ends?: PartialDate | undefined
  properties: FlatProperties
}

type Layer = Pick<AtlasLayer, 'fields' | 'time'>

/**
 * The properties of a feature on a date that may be others on another: its status then and the standing of the claims that
 * say so, its other facts as last known, and what is contested. Null: not known, or sources disagree.
 */
export function propertiesAt(layer: Layer, feature: AtlasFeature, date: PartialDate): FlatProperties {
  const properties: FlatProperties = {}
  for (const [id, field] of factsOf(layer)) {
    const claims = claimsOn(feature, id)
    // A status is that of the day; of the other facts the last one known is told.
    const { answers } = id === 'status' ? resolveAt(field, claims, date) : resolveLast(field, claims, date)
    properties[propertyName(id)] = answers.length === 1 ? flat(answers[0]!) : null
    if (id === 'status') properties.status_label = answers.length === 1 ? (field.choices?.[String(answers[0])]?.label ?? null) : null
  }
  properties.standing = standingAt(layer, feature, date)
  const contested = contestedFields(feature, date)
  properties.contested = contested.length ? contested.map(propertyName).join(',') : null
  properties.contested_count = contested.length
  return properties
}

/** The slices of a feature's time, in order and without gaps; of a feature that has none, of all time. */
export function slicesOf(layer: Layer, feature: AtlasFeature): Slice[] {
  const known = memory.get(feature)
  if (known) return known
  const edges = edgesOf(layer, feature)
  const days = [...new Set([...edges.keys()].map((edge) => (edge.startsWith('from ') ? edge.slice(5) : addDays(edge.slice(3), 1))))].toSorted()
  const begin = feature.time?.from && firstDay(feature.time.from)
  const end = feature.time?.to && lastDay(feature.time.to)
  const inside = days.filter((day) => (begin === undefined || day > begin) && (end === undefined || day <= end))
  const starts = [begin, ...inside]
  const slices: Slice[] = []
  starts.forEach((from, index) => {
    const next = starts[index + 1]
    const to = next === undefined ? end : addDays(next, -1)
    const properties = propertiesAt(layer, feature, from ?? to ?? '2000-01-01')
    const last = slices.at(-1)
    const ends = to && edges.get(`to ${to}`)
    if (last && same(last.properties, properties)) Object.assign(last, { to, ends })
    else slices.push({ from, to, begins: from && edges.get(`from ${from}`), ends, properties })
  })
  memory.set(feature, slices)
  return slices
}

/** The slices with no more properties than are needed to tell each from what the item says: for the way through the network. */
export function told(slices: Slice[], { properties }: { properties: FlatProperties }): Slice[] {
  const differ = new Set(slices.flatMap((slice) => Object.entries(slice.properties).flatMap(([name, value]) => (value === properties[name] ? [] : [name]))))
  return slices.map(({ properties: all, ...times }) => ({ ...(JSON.parse(JSON.stringify(times)) as typeof times), properties: Object.fromEntries(Object.entries(all).filter(([name]) => differ.has(name))) }))
}

/** The slice of a day (YYYY-MM-DD); undefined when the feature is not there then. */
export function sliceOn(slices: readonly Slice[], day: string): Slice | undefined {
  return slices.find(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to))
}

/** The properties of an item on a day (YYYY-MM-DD), as the API gives them for it; undefined when it is not there then. */
export function propertiesOn({ properties, slices }: { properties: FlatProperties; slices: readonly Slice[] }, day: string): FlatProperties | undefined {
  const slice = sliceOn(slices, day)
  return slice && { ...properties, ...slice.properties }
}

/** An item as it is on a day (YYYY-MM-DD), and whether it is there then; one that is not has no status. */
export function itemOn<I extends { properties: FlatProperties; slices: readonly Slice[] }>(item: I, day: string): I & { there: boolean } {
  const properties = propertiesOn(item, day)
  if (properties) return { ...item, properties, there: true }
  const statusless = 'status' in item.properties ? { status: null, status_label: null, standing: null } : {}
  return { ...item, properties: { ...item.properties, ...statusless }, there: false }
}

/** The fields on which claims contest each other: of the status on the date, of all others at any time. */
export function contestedFields(feature: AtlasFeature, date: PartialDate): string[] {
  const always = contestedAlways(feature)
  return Object.entries(feature.fields).flatMap(([id, field]) => {
    const contested = id === 'status' ? resolveAt(field, claimsOn(feature, id), date).contested : always.has(id)
    return contested ? [id] : []
  })
}

/** What the evidence for how a feature stands on a date amounts to; null when nothing says how. */
function standingAt({ time = 'status', fields }: Layer, feature: AtlasFeature, date: PartialDate): string | null {
  const field = fields[time]
  if (!field) return null
  const { claims, contested } = resolveAt(field, claimsOn(feature, time), date)
  const standings = feature.claims.filter((claim) => claims.some(({ id }) => id === claim.id)).map(({ standing }) => standing.is)
  if (contested) return 'contested'
  return (['contested', 'corroborated', 'single-source'] as const).find((name) => standings.includes(name)) ?? null
}

/**
 * The first and the last days of the answers to questions that count ("from 2014-01-01", "to 2014-12-31"), each with the month
 * or year that the record gives, where it is no more precise. What is said of the layer's time goes before the rest.
 */
function edgesOf({ fields, time = 'status' }: Layer, feature: AtlasFeature): Map<string, PartialDate | undefined> {
  const counted = [...new Set([...factsOf({ fields }).map(([id]) => id), time])].toSorted((a, b) => Number(b === time) - Number(a === time))
  const spans = counted.flatMap((id): TimeSpan[] => {
    // An answer that is itself a date is no time at which something holds, unless it is the layer's own.
    return spansOf(id === time ? fields[time] : undefined, claimsOn(feature, id))
  })
  const edges = new Map<string, PartialDate | undefined>()
  const note = (edge: string, date: PartialDate) => edges.set(edge, edges.has(edge) ? edges.get(edge) : date.length < 10 ? date : undefined)
  for (const { from, to } of spans) {
    if (from) note(`from ${firstDay(from)}`, from)
    if (to) note(`to ${lastDay(to)}`, to)
  }
  return edges
}

function factsOf({ fields }: Layer): [string, Field][] {
  return Object.entries(fields).filter(([, field]) => field.fact || field.type === 'choice')
}

function claimsOn(feature: AtlasFeature, field: string) {
  return feature.claims.filter((claim) => claim.field === field)
}

function contestedAlways(feature: AtlasFeature): Set<string> {
  const known = contested.get(feature)
  if (known) return known
  const found = new Set(Object.entries(feature.fields).flatMap(([id, field]) => (id !== 'status' && isContested(field, claimsOn(feature, id)) ? [id] : [])))
  contested.set(feature, found)
  return found
}

/** Features are frozen: what follows from one is reckoned once. */
const memory = new WeakMap<AtlasFeature, Slice[]>()
const contested = new WeakMap<AtlasFeature, Set<string>>()

function same(a: FlatProperties, b: FlatProperties): boolean {
  return Object.entries(a).every(([name, value]) => b[name] === value)
}

function flat(answer: Answer): string | number {
  return typeof answer === 'object' ? `${answer.min ?? ''}..${answer.max ?? ''}` : answer
}
