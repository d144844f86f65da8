/** What is drawn of all that is shown, where there is no page to draw it. */
import type { Dataset } from '../dataset'
import { toItem, type Item } from '../geojson'
import type { Theme } from '../palette'
import { featuresIn } from '../picture'
import { buildStyle, namesAt } from '../style/style'
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { searchOf } from './search'
import type { Shown } from './shown'

export type ItemsById = Record<string, { features: Item[] }>

/** The items of every layer in a picture, by the layer's id, with their properties on the date. */
export function itemsIn({ layers, sources }: Dataset, { picture, moment }: Pick<Shown, 'picture' | 'moment'>): ItemsById {
  return Object.fromEntries(layers.map((layer) => [layer.id, { features: featuresIn(layer, picture, sources).map((feature) => toItem(layer, feature, moment.at)) }]))
}

/** The style that draws what is shown, in a theme. */
export async function styleOf({ layers, atlas }: Dataset, shown: Shown, items: ItemsById, theme: Theme): Promise<StyleSpecification> {
  const input = { layers, collections: items, on: shown.layers }
  return buildStyle({ ...input, selected: shown.place, theme, focus: atlas.focus, taken: namesAt(input, shown.moment), around: await searchOf(shown, layers, items) })
}
