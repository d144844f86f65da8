/** What differs between two dates, told of each feature in the words of its layer; and the list of it as text to carry away. */
import { markup } from './markup'
import { happensOnce } from './moment'
import { contestedProperties, disagreement, notKnown, periodOf, propertyName, type FlatProperties } from './properties'
import type { Layer } from './schema'
import { propertiesOn, type Slice } from './slices'
import { firstDay, formatDate, formatSpan, lastDay, type PartialDate } from './time'
import { capital } from './words'

/** In the order in which they are told; `happened`: of what happens once, between the two */
export const differenceKinds = ['appeared', 'gone', 'changed', 'happened'] as const
export type DifferenceKind = (typeof differenceKinds)[number]

export type Difference = {
  kind: DifferenceKind
  /** layer/feature */
  reference: string
  name: string
  /** The title of its layer, and what kind of thing it is there */
  layer: string
  label: string
  /** What differs, in a line: "Status: In use → Left, since 22 November 2005" */
  words: string
}

type ComparedLayer = Pick<Layer, 'title' | 'kinds' | 'fields' | 'time' | 'draw'> & { id: string }
type ComparedItem = { id: string; properties: FlatProperties; slices: readonly Slice[] }
type Found = { kind: DifferenceKind; words: string; /** Goes before the name in the order */ day: string }

/**
 * What differs between two days (YYYY-MM-DD, the earlier first) in the layers whose features have come; of what happens once,
 * what happened or may have happened after the one and by the end of the other. A feature and the parts of it are each told: each is
 * one of the record, with claims of its own. Ordered by layer, kind of difference and name; what happened by its date.
 */
export function differencesBetween(layers: readonly ComparedLayer[], collections: Readonly<Record<string, { features: readonly ComparedItem[] } | undefined>>, earlier: string, later: string): Difference[] {
  // What was going on on the day did not happen between it and itself.
  if (earlier === later) return []
  return layers.flatMap((layer) => {
    const once = happensOnce(layer)
    const found = (collections[layer.id]?.features ?? []).flatMap((item): { day: string; told: Difference }[] => {
      const difference = once ? happening(item, earlier, later) : change(layer, item, earlier, later)
      if (!difference) return []
      const { kind, words, day } = difference
      return [{ day, told: { kind, reference: `${layer.id}/${item.id}`, name: String(item.properties.name), layer: layer.title, label: layer.kinds[String(item.properties.kind)]?.label ?? '', words } }]
    })
    const place = ({ kind }: Difference) => differenceKinds.indexOf(kind)
    return found
      .toSorted(({ day: one, told: a }, { day: other, told: b }) => place(a) - place(b) || one.localeCompare(other) || a.name.localeCompare(b.name, 'en') || a.reference.localeCompare(b.reference))
      .map(({ told }) => told)
  })
}

/** What may have happened on one of the days after the one and by the other. Without a date nothing says that it did. */
function happening({ properties }: ComparedItem, earlier: string, later: string): Found | undefined {
  const span = periodOf(properties)
  const [begun, ended] = [span.from ?? span.to, span.to ?? span.from]
  if (!begun || !ended || lastDay(ended) <= earlier || firstDay(begun) > later) return undefined
  return { kind: 'happened', words: formatSpan(span), day: firstDay(begun) }
}

function change(layer: ComparedLayer, item: ComparedItem, earlier: string, later: string): Found | undefined {
  const [before, after] = [propertiesOn(item, earlier), propertiesOn(item, later)]
  if (!before && !after) return undefined
  if (!before || !after) return { kind: after ? 'appeared' : 'gone', words: after ? arrival(layer, item, after, later) : departure(layer, item, before!, earlier), day: '' }
  const changes = fieldsOf(layer).flatMap((field) => {
    const [one, other] = [valueWords(layer, field, before), valueWords(layer, field, after)]
    if (one === other) return []
    const since = beginningOf(layer, field, item, earlier, later)
    return [`${layer.fields[field]!.label}: ${one} → ${other}${since ? `, since ${formatDate(since)}` : ''}`]
  })
  return changes.length ? { kind: 'changed', words: changes.join('; '), day: '' } : undefined
}

/** How it stands on the later day and since when; and where that is not since it came, when it came. */
function arrival(layer: ComparedLayer, item: ComparedItem, properties: FlatProperties, later: string): string {
  const { from } = periodOf(item.properties)
  const came = from && `on the map since ${formatDate(from)}`
  const [field] = fieldsOf(layer)
  if (!field) return capital(came ?? '')
  const since = beginningOf(layer, field, item, '', later)
  const words = `${answerWords(layer, field, properties)}${since ? `, since ${formatDate(since)}` : ''}`
  return came && from !== since ? `${words}; ${came}` : words
}

/** How it stood on the earlier day and until when it did; and where it stood otherwise at its end, when that was. */
function departure(layer: ComparedLayer, { properties, slices }: ComparedItem, before: FlatProperties, earlier: string): string {
  const { to } = periodOf(properties)
  const went = to && `on the map until ${formatDate(to)}`
  const [field] = fieldsOf(layer)
  if (!field) return capital(went ?? '')
  const words = answerWords(layer, field, before)
  const left = slices.filter((slice) => slice.to === undefined || slice.to >= earlier)
  const stayed = left.every((slice) => answerWords(layer, field, { ...properties, ...slice.properties }) === words)
  return to ? `${words}${stayed ? `, until ${formatDate(to)}` : `; ${went}`}` : words
}

/** The questions whose answers decide how a feature is drawn: how it stands, and the one that its layer is drawn by. */
function fieldsOf({ fields, time = 'status', draw }: ComparedLayer): string[] {
  return [...new Set([time, 'status', ...(draw.by ? [draw.by] : [])])].filter((field) => fields[field]?.type === 'choice')
}

function answerWords(layer: ComparedLayer, field: string, properties: FlatProperties): string {
  return `${layer.fields[field]!.label}: ${valueWords(layer, field, properties)}`
}

function valueWords({ fields }: ComparedLayer, field: string, properties: FlatProperties): string {
  const value = properties[propertyName(field)] ?? null
  if (value !== null) return fields[field]?.choices?.[String(value)]?.label ?? String(value)
  return contestedProperties(properties).includes(propertyName(field)) ? disagreement : notKnown
}

/** When the answer of the later day began, as precisely as the record gives it. */
function beginningOf(layer: ComparedLayer, field: string, { properties, slices }: ComparedItem, earlier: string, later: string): PartialDate | undefined {
  const passed = slices.filter(({ from, to }) => (from === undefined || from <= later) && (to === undefined || to >= earlier))
  const words = passed.map((slice) => valueWords(layer, field, { ...properties, ...slice.properties }))
  const first = passed[words.findLastIndex((each) => each !== words.at(-1)) + 1]
  return first?.begins ?? first?.from
}

export const differenceWords: Record<DifferenceKind, string> = { appeared: 'Appeared', gone: 'Gone', changed: 'Changed', happened: 'Happened between' }

export type DifferencesTextOptions = {
  form: 'markdown' | 'text'
  /** The title of the atlas */
  atlas: string
  earlier: string
  later: string
  /** The titles of the layers that were compared */
  layers: readonly string[]
  /** Whose picture it is, where it is not that of the whole record: "as known on 1 October 2015" */
  picture?: string | undefined
  /** The address of the view */
  address: string
  retrieved: PartialDate
}

/** The list as text, ending in a line feed. */
export function differencesText(differences: readonly Difference[], { form, atlas, earlier, later, layers, picture, address, retrieved }: DifferencesTextOptions): string {
  const mark = markup[form]
  const groups = differenceKinds.flatMap((kind) => {
    const of = differences.filter((difference) => difference.kind === kind)
    const lines = of.map(({ name, label, layer, words }) => mark.item(0, `${mark.strong(name)} ${mark.text(`(${[layer, label].filter(Boolean).join(', ')}): ${words}`)}`))
    return of.length ? [mark.section(2, `${differenceWords[kind]} (${of.length})`), lines.join('\n')] : []
  })
  return `${[
    mark.title(`${atlas}: what differs between ${formatDate(earlier)} and ${formatDate(later)}`),
    mark.text(`Layers: ${layers.length ? layers.join(', ') : 'none'}.`),
    ...(picture ? [mark.text(`The picture ${picture}.`)] : []),
    ...(groups.length ? groups : [mark.text(nothingDiffers)]),
    `${mark.rule}\n\n${mark.text(`From ${atlas} · Oxus,`)} ${mark.address(address)}${mark.text(`, retrieved ${formatDate(retrieved)}.`)}`,
  ].join('\n\n')}\n`
}

export const nothingDiffers = 'Nothing that is recorded in the layers that are on differs between the two dates.'
