/** What the map's page needs to know of an atlas before it fetches any feature. */
import type { AtlasLayer, Dataset } from './dataset'
import { toItem } from './geojson'
import { legendOf, type LegendRow } from './legend'
import type { Atlas } from './schema'
import { firstDay, type PartialDate } from './time'

export type LayerView = Omit<AtlasLayer, 'features'> & { count: number; legend: LegendRow[] }
export type AtlasView = Pick<Atlas, 'title' | 'summary' | 'extent' | 'view' | 'focus' | 'credits'> & {
  groups: { title: string; layers: LayerView[] }[]
  /** All of its time, YYYY-MM-DD: from the year of its earliest feature to the date it is viewed on */
  time: { from: string; to: string }
}

/** The atlas without its features; layers in their groups, those that no group names in one at the end. */
export function atlasView({ atlas, layers }: Dataset, date: PartialDate): AtlasView {
  const { title, summary, extent, view, focus, credits, groups } = atlas
  const views = layers.map((layer) => layerView(layer, date))
  const named = groups.map((group) => ({ title: group.title, layers: views.filter((layer) => group.layers.includes(layer.id)) }))
  const rest = views.filter((layer) => !groups.some((group) => group.layers.includes(layer.id)))
  return { title, summary, extent, view, focus, credits, time: timeOf(layers, date), groups: [...named, { title: 'More', layers: rest }].filter((group) => group.layers.length) }
}

function timeOf(layers: AtlasLayer[], date: PartialDate): AtlasView['time'] {
  const begins = layers.flatMap(({ features }) => features.flatMap(({ time }) => (time?.from ? [firstDay(time.from)] : [])))
  const earliest = [...begins, date].reduce((a, b) => (b < a ? b : a))
  return { from: `${earliest.slice(0, 4)}-01-01`, to: date }
}

/** A layer is frozen: of a day it is viewed once, not at every request. */
const memory = new WeakMap<AtlasLayer, { date: PartialDate; view: LayerView }>()

function layerView(layer: AtlasLayer, date: PartialDate): LayerView {
  const known = memory.get(layer)
  if (known?.date === date) return known.view
  const { features, ...rest } = layer
  const view = { ...rest, count: features.length, legend: legendOf(layer, features.map((feature) => toItem(layer, feature, date))) }
  memory.set(layer, { date, view })
  return view
}
