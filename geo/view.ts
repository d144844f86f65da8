/** What the map's page needs to know of an atlas before it fetches any feature. */
import type { AtlasLayer, Dataset } from './dataset'
import { toItem } from './geojson'
import { countsOf, type Counts } from './legend'
import type { Moment } from './moment'
import type { Atlas } from './schema'
import { firstDay } from './time'

export type LayerView = Omit<AtlasLayer, 'features'> & Counts
export type AtlasView = Pick<Atlas, 'title' | 'summary' | 'extent' | 'view' | 'focus' | 'credits'> & {
  groups: { title: string; layers: LayerView[] }[]
  /** The first day of the year of its earliest feature, YYYY-MM-DD; undefined when none has a date */
  begins: string | undefined
}

/** The atlas at a moment without its features; layers in their groups, those that no group names in one at the end. */
export function atlasView({ atlas, layers }: Dataset, moment: Moment): AtlasView {
  const { title, summary, extent, view, focus, credits, groups } = atlas
  const views = layers.map((layer) => layerView(layer, moment))
  const named = groups.map((group) => ({ title: group.title, layers: views.filter((layer) => group.layers.includes(layer.id)) }))
  const rest = views.filter((layer) => !groups.some((group) => group.layers.includes(layer.id)))
  return { title, summary, extent, view, focus, credits, begins: beginOf(layers), groups: [...named, { title: 'More', layers: rest }].filter((group) => group.layers.length) }
}

function beginOf(layers: AtlasLayer[]): string | undefined {
  const earliest = layers.flatMap(({ features }) => features.flatMap(({ time }) => (time?.from ? [firstDay(time.from)] : []))).reduce((a, b) => (b < a ? b : a), '9999')
  return earliest === '9999' ? undefined : `${earliest.slice(0, 4)}-01-01`
}

/** A layer is frozen: at a moment it is viewed once, not at every request. */
const memory = new WeakMap<AtlasLayer, { moment: string; view: LayerView }>()

function layerView(layer: AtlasLayer, moment: Moment): LayerView {
  const key = `${moment.at}/${moment.since ?? ''}`
  const known = memory.get(layer)
  if (known?.moment === key) return known.view
  const { features, ...rest } = layer
  const view = { ...rest, ...countsOf(layer, features.map((feature) => toItem(layer, feature, moment.at)), moment) }
  memory.set(layer, { moment: key, view })
  return view
}
