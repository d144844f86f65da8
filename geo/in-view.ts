/** What is in view: the map as a list, ordered and filtered, for whoever reads it rather than looks at it. */
import { distance } from '@turf/distance'
import type { Geometry, Position } from 'geojson'
import { drawingOf, type Drawing } from './drawing'
import { withinExtent } from './extent'
import { boundingBox, type Extent } from './geometry'
import { nearestInBox } from './meets-box'
import { mercator, unmercator, worldSize } from './mercator'
import { happensOnce, shownAt, type Moment } from './moment'
import { contestedProperties, disagreement, drawnBy, notKnown, periodWords, type FlatProperties } from './properties'
import type { Layer } from './schema'
import type { Box } from './select'
import type { Slice } from './slices'
import { firstDay } from './time'
import type { View } from './url'

type SeenLayer = Pick<Layer, 'title' | 'kinds' | 'draw' | 'fields' | 'time'> & { id: string }
type SeenItem = { id?: string | number | undefined; geometry: Geometry; properties: FlatProperties; slices: readonly Slice[] }

/** One thing in view, in words. */
export type Seen = {
  /** layer/feature */
  reference: string
  name: string
  layerTitle: string
  /** The place of its layer among all, for an order by layer */
  rank: number
  kind: string
  /** How it stands at that date or, of what happens once, when it happened; empty where its layer asks for neither */
  status: string
  /** On how many questions its sources disagree */
  disputes: number
  drawing: Drawing
  /** Its first day, YYYY-MM-DD; empty where it has none */
  begins: string
  /** Its nearest position to the middle of the map, and how far that is, km */
  at: Position
  km: number
  /** All that a filter looks at */
  words: string
}

/** The box [west, south, east, north] that a map of so many px shows, degrees. */
export function boxOf(view: View, size: { width: number; height: number }, extent: Extent): Box {
  const { lon, lat, zoom } = withinExtent(size, extent, view)
  const [x, y] = mercator([lon, lat])
  const pixel = 1 / (worldSize * 2 ** zoom)
  const [west, north] = unmercator([x - (size.width / 2) * pixel, y - (size.height / 2) * pixel])
  const [east, south] = unmercator([x + (size.width / 2) * pixel, y + (size.height / 2) * pixel])
  return [Math.max(-180, west!), Math.max(-90, south!), Math.min(180, east!), Math.min(90, north!)]
}

type InView = {
  layers: readonly SeenLayer[]
  /** The items of each layer that has been loaded, by the layer's id */
  collections: Readonly<Record<string, { features: readonly SeenItem[] }>>
  /** The ids of the layers that are on */
  on: readonly string[]
  moment: Moment
  box: Box
}

/** What the map shows of the layers that are on at a moment, and lies in a box: from its middle outwards. */
export function seenIn({ layers, collections, on, moment, box }: InView): Seen[] {
  const centre = middleOf(box)
  const seen = layers.flatMap((layer, rank) => {
    if (!on.includes(layer.id) || !collections[layer.id]) return []
    return shownAt(layer, collections[layer.id]!.features, moment).flatMap((item) => {
      const at = isApart(item.geometry, box) ? undefined : nearestInBox(item.geometry, box, centre)
      return at ? [seenOf(layer, rank, item, at, centre)] : []
    })
  })
  return orderSeen(seen, 'distance')
}

/** The orders a reader may choose, with their names. */
export const seenOrders = { distance: 'Distance from the middle', name: 'Name', date: 'Date, latest first', layer: 'Layer', disputes: 'Disagreements' } as const
export type SeenOrder = keyof typeof seenOrders

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** In another order; what is alike in that by name. */
export function orderSeen(seen: readonly Seen[], order: SeenOrder): Seen[] {
  const byName = (a: Seen, b: Seen) => collator.compare(a.name, b.name) || (a.reference < b.reference ? -1 : 1)
  const rules: Record<SeenOrder, (a: Seen, b: Seen) => number> = {
    distance: (a, b) => a.km - b.km,
    name: () => 0,
    date: (a, b) => (a.begins === b.begins ? 0 : a.begins < b.begins ? 1 : -1),
    layer: (a, b) => a.rank - b.rank,
    disputes: (a, b) => b.disputes - a.disputes,
  }
  return seen.toSorted((a, b) => rules[order](a, b) || byName(a, b))
}

/** Those that have every word of a text in their names, kind, status or layer; accents and capitals do not count. */
export function filterSeen(seen: readonly Seen[], text: string): Seen[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  return words.length ? seen.filter((each) => words.every((word) => each.words.includes(word))) : [...seen]
}

/** One thing in a sentence, for a screen reader: "Manas, Air base, Left, 2 questions contested". */
export function wordsOfSeen({ name, kind, status, disputes }: Seen): string {
  return [name, kind, status, disputes && `${disputes} ${disputes === 1 ? 'question' : 'questions'} contested`].filter(Boolean).join(', ')
}

/** Without accents and capitals, for comparison. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function seenOf(layer: SeenLayer, rank: number, { id, properties }: SeenItem, at: Position, centre: Position): Seen {
  const [name, kind] = [String(properties.name), String(properties.kind_label ?? '')]
  const status = statusOf(layer, properties)
  const names = Object.entries(properties).flatMap(([key, value]) => (key.startsWith('name') && value !== null ? [String(value)] : []))
  return {
    reference: `${layer.id}/${String(id)}`,
    name,
    layerTitle: layer.title,
    rank,
    kind,
    status,
    disputes: Number(properties.contested_count ?? 0),
    drawing: drawingOf(layer, drawnBy(layer, properties)),
    begins: typeof properties.start === 'string' ? firstDay(properties.start) : '',
    at,
    km: distance(at, centre, { units: 'kilometers' }),
    words: plain([...names, kind, status, layer.title].join('\n')),
  }
}

function statusOf(layer: SeenLayer, properties: FlatProperties): string {
  if (happensOnce(layer)) return periodWords(properties)
  if (!layer.fields.status) return ''
  return String(properties.status_label ?? properties.status ?? (contestedProperties(properties).includes('status') ? disagreement : notKnown))
}

function middleOf([west, south, east, north]: Box): Position {
  const [x1, y1] = mercator([west, south])
  const [x2, y2] = mercator([east, north])
  return unmercator([(x1 + x2) / 2, (y1 + y2) / 2])
}

/** Its box is reckoned once: most of what is out of view is known to be by that alone. */
const boxes = new WeakMap<Geometry, Box>()

function isApart(geometry: Geometry, [west, south, east, north]: Box): boolean {
  const box = boxes.get(geometry) ?? boundingBox(geometry)
  boxes.set(geometry, box)
  return box[0] > east || box[2] < west || box[1] > north || box[3] < south
}
