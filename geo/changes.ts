/** What happens in a layer, and when: for the timeline's bars, its list and its steps from one event to the next. */
import { happensOnce } from './moment'
import { contestedProperties, disagreement, notKnown, periodOf, propertyName, type FlatProperties } from './properties'
import type { Layer } from './schema'
import type { Slice } from './slices'
import { countUpTo } from './sorted'
import { dayNumber, firstDay, formatSpan, lastDay, middleDay, type PartialDate, type TimeSpan } from './time'
import type { Colour } from './vocabulary'

export type ChangingLayer = Pick<Layer, 'kinds' | 'draw' | 'fields' | 'time'> & { id: string }
export type ChangingItem = { id?: string | number | undefined; properties: FlatProperties; slices: readonly Slice[] }

/** Something that happened, or that became otherwise. */
export type Change = {
  /** layer/feature */
  reference: string
  name: string
  /** What happened: "Attack", "Status: Left" */
  words: string
  colour: Colour
  /** The time as recorded: a month or year where it is known no more precisely */
  when: TimeSpan
  /** The first and the last day that it may have happened on, or that it took, as day numbers */
  first: number
  last: number
  /** The day that shows it: its first or, of a month or year, the one in the middle */
  day: number
}

/** A stretch in which neither the status nor whether sources disagree on it changes; day numbers, a missing end is open. */
export type StatusStretch = {
  first?: number | undefined
  last?: number | undefined
  /** The days as recorded, or the month or year where that is all that is known */
  begins?: PartialDate | undefined
  ends?: PartialDate | undefined
  status: string | null
  label: string | null
  contested: boolean
}

/**
 * What happens in a layer, in the order of its days: once for what happens once, else each beginning and each change of
 * status; of a whole and its parts that change alike only the whole.
 */
export function changesOf(layer: ChangingLayer, items: readonly ChangingItem[]): Change[] {
  const changes = happensOnce(layer) ? items.flatMap((item) => happening(layer, item)) : items.flatMap((item) => turns(layer, item))
  const own = new Set(changes.map(keyOf))
  const wholes = new Map(items.map((item) => [`${layer.id}/${String(item.id)}`, item.properties.part_of]))
  // What all of something does, its parts do not do once more.
  return inOrder(changes.filter((change) => !own.has(keyOf({ ...change, reference: String(wholes.get(change.reference)) }))))
}

function keyOf({ reference, words, first, last }: Change): string {
  return `${reference} ${first} ${last} ${words}`
}

/** Changes of several layers in one order: by the day that shows them, then by name. */
export function inOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => a.day - b.day || a.first - b.first || (a.name < b.name ? -1 : 1))
}

/** All that the next day after (or the last before) a day shows, of changes in order; empty when there is none. */
export function nextChanges(changes: readonly Change[], day: number, direction: 1 | -1): Change[] {
  const upTo = (last: number) => countUpTo(changes, last, (change) => change.day)
  const next = direction === 1 ? changes[upTo(day)] : changes[upTo(day - 1) - 1]
  return next ? changes.slice(upTo(next.day - 1), upTo(next.day)) : []
}

/** The first of what the next day after (or the last before) a day shows; undefined when there is none. */
export function nextChange(changes: readonly Change[], day: number, direction: 1 | -1): Change | undefined {
  return nextChanges(changes, day, direction)[0]
}

/** A change in words, with its date no more precise than known: "28 September 2015: Kunduz, Held by: Taliban". */
export function wordsOfChange({ when, name, words }: Change): string {
  return `${formatSpan(when)}: ${name}, ${words}`
}

/** The stretches of an item's time by its status alone, in order. An item that has no status has one stretch. */
export function statusStretches({ properties, slices }: ChangingItem): StatusStretch[] {
  const stretches: StatusStretch[] = []
  for (const slice of slices) {
    const then = { ...properties, ...slice.properties }
    const status = typeof then.status === 'string' ? then.status : null
    const contested = status === null && contestedProperties(then).includes(propertyName('status'))
    const [last, ends] = [slice.to === undefined ? undefined : dayNumber(slice.to), slice.ends ?? slice.to]
    const before = stretches.at(-1)
    if (before && before.status === status && before.contested === contested) Object.assign(before, { last, ends })
    else {
      stretches.push({
        first: slice.from === undefined ? undefined : dayNumber(slice.from),
        last,
        begins: slice.begins ?? slice.from,
        ends,
        status,
        label: typeof then.status_label === 'string' ? then.status_label : null,
        contested,
      })
    }
  }
  return stretches
}

/** A status in words: the layer's own label of it, or why there is none. */
export function statusWords({ label, status, contested }: Pick<StatusStretch, 'label' | 'status' | 'contested'>): string {
  return label ?? status ?? (contested ? disagreement : notKnown)
}

function happening(layer: ChangingLayer, { id, properties }: ChangingItem): Change[] {
  const { from, to } = periodOf(properties)
  const [start, end] = [from ?? to, to ?? from]
  if (start === undefined || end === undefined) return []
  return [
    {
      ...named(layer, { id, properties }),
      words: String(properties.kind_label ?? layer.kinds[String(properties.kind)]?.label ?? ''),
      when: { from: start, to: end },
      first: dayNumber(firstDay(start)),
      last: dayNumber(lastDay(end)),
      day: dayNumber(middleDay(start)),
    },
  ]
}

function turns(layer: ChangingLayer, item: ChangingItem): Change[] {
  const label = layer.fields.status?.label
  return statusStretches(item).flatMap(({ begins, ...stretch }) => {
    // That from a day on nobody says how it stands is nothing that happened.
    if (begins === undefined || (label && stretch.status === null && !stretch.contested)) return []
    const [first, last, day] = [firstDay(begins), lastDay(begins), middleDay(begins)].map(dayNumber) as [number, number, number]
    return [{ ...named(layer, item), words: label ? `${label}: ${statusWords(stretch)}` : 'on record from then on', when: { from: begins, to: begins }, first, last, day }]
  })
}

function named(layer: ChangingLayer, { id, properties }: Pick<ChangingItem, 'id' | 'properties'>): Pick<Change, 'reference' | 'name' | 'colour'> {
  return { reference: `${layer.id}/${String(id)}`, name: String(properties.name), colour: layer.kinds[String(properties.kind)]?.colour ?? layer.draw.colour }
}
