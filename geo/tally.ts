/** How many of a layer's items a moment shows, by how they are drawn: counted from sorted days, so that a step in time goes through no list of features. */
import type { Geometry } from 'geojson'
import { drawnBy, type FlatProperties } from './properties'
import { daysOfMoment, happensOnce, type Moment } from './moment'
import type { Layer } from './schema'
import type { Slice } from './slices'
import { countUpTo } from './sorted'
import { stretchesOf } from './style/stretches'
import type { DrawnBy } from './drawing'

export type TalliedItem = { id: string; geometry: Geometry; properties: FlatProperties; slices: readonly Slice[] }
type TalliedLayer = Pick<Layer, 'kinds' | 'draw' | 'fields' | 'time'> & { id: string }

/** Items that are drawn alike, how many there are then, and their length in km, as computed. */
export type Alike = { by: DrawnBy; count: number; length: number }
export type Tally = { /** Items that are there */ shown: number; /** What is drawn of them: a sum of parts is drawn by itself only where none of them is there */ drawn: Alike[] }

/** Days in order, and for each how many km all up to it have. */
type Days = { days: number[]; lengths: number[] }
type Spans = { from: Days; to: Days }

/** What a moment shows of a layer. What is the same for the same items is made once. */
export function tallyAt(layer: TalliedLayer, items: readonly TalliedItem[], moment: Moment): Tally {
  const { lives, groups } = indexOf(layer, items)
  const { day, far } = daysOfMoment(moment)
  // What stands is there on the day; what happens once, if any day of it lies between.
  const since = happensOnce(layer) ? far : day
  const drawn = [...groups.values()].map(({ by, spans }): Alike => ({ by, ...between(spans, since, day) })).filter(({ count }) => count > 0)
  return { shown: between(lives, since, day).count, drawn }
}

type Span = { from: number; to: number; length: number }
type Index = { layer: TalliedLayer; lives: Spans; groups: Map<string, { by: DrawnBy; spans: Spans }> }

const memory = new WeakMap<readonly TalliedItem[], Index>()

function indexOf(layer: TalliedLayer, items: readonly TalliedItem[]): Index {
  const known = memory.get(items)
  if (known?.layer === layer) return known
  const lives: Span[] = []
  const groups = new Map<string, { by: DrawnBy; of: Span[] }>()
  for (const [item, stretches] of stretchesOf(layer.id, items, happensOnce(layer))) {
    lives.push({ from: stretches[0]!.from, to: stretches.at(-1)!.to, length: 0 })
    const length = Number(item.properties.computed_length_km ?? 0)
    for (const { from, to, properties, whole } of stretches) {
      if (whole && properties.sum_of_parts) continue
      const by = drawnBy(layer, properties)
      const key = `${by.kind}|${String(by.status)}|${String(by.by)}`
      const group = groups.get(key) ?? { by, of: [] }
      groups.set(key, group)
      group.of.push({ from, to, length })
    }
  }
  const index = { layer, lives: sorted(lives), groups: new Map([...groups].map(([key, { by, of }]) => [key, { by, spans: sorted(of) }])) }
  memory.set(items, index)
  return index
}

function sorted(spans: Span[]): Spans {
  const by = (edge: 'from' | 'to'): Days => {
    const inOrder = spans.toSorted((a, b) => a[edge] - b[edge])
    let sum = 0
    return { days: inOrder.map((span) => span[edge]), lengths: inOrder.map(({ length }) => (sum += length)) }
  }
  return { from: by('from'), to: by('to') }
}

/** How many spans have a day from `since` to `day`: those that began by then, less those that had ended before. */
function between({ from, to }: Spans, since: number, day: number): Omit<Alike, 'by'> {
  const [begun, over] = [countUpTo(from.days, day), countUpTo(to.days, since - 1)]
  return { count: begun - over, length: (from.lengths[begun - 1] ?? 0) - (to.lengths[over - 1] ?? 0) }
}
