/** How the map opens on the picture according to one source or claimant. */
import type { Dataset } from './dataset'
import { dimension } from './geometry'
import { featuresIn, type Picture } from './picture'
import { viewOf, type View } from './url'

export type According = {
  /** The layers that have something of theirs */
  layers: string[]
  /** A view that shows it all: its points and lines or, where there are none, its areas. Degrees; the atlas's own when there is nothing */
  view: View
}

export function accordingTo({ atlas, layers, sources }: Pick<Dataset, 'atlas' | 'layers' | 'sources'>, picture: Picture): According {
  const found = layers.map((layer) => ({ layer, features: featuresIn(layer, picture, sources) })).filter(({ features }) => features.length)
  const features = found.flatMap((each) => each.features)
  const narrow = features.filter(({ geometry }) => dimension(geometry) !== 'area')
  const boxes = (narrow.length ? narrow : features).map(({ bbox }) => bbox)
  const { west, south, east, north } = atlas.extent
  const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)
  const edge = (index: 0 | 1 | 2 | 3, pick: (...values: number[]) => number, least: number, most: number) => within(pick(...boxes.map((box) => box[index])), least, most)
  return {
    layers: found.map(({ layer }) => layer.id),
    view: boxes.length ? viewOf([edge(0, Math.min, west, east), edge(1, Math.min, south, north), edge(2, Math.max, west, east), edge(3, Math.max, south, north)]) : atlas.view,
  }
}
