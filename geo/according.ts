/** How the map opens on the picture according to one source or claimant. */
import { clamp } from './clamp'
import type { Dataset } from './dataset'
import { dimension } from './geometry'
import { featuresIn, type Picture } from './picture'
import { viewOf, type View } from './url'

export type According = {
  /** The layers that have something of theirs */
  layers: string[]
  /** A view of its points and lines or, where there are none, its areas, but for the tenth that lies farthest out on each side. Degrees; the atlas's own when there is nothing */
  view: View
}

export function accordingTo({ atlas, layers, sources }: Pick<Dataset, 'atlas' | 'layers' | 'sources'>, picture: Picture): According {
  const found = layers.map((layer) => ({ layer, features: featuresIn(layer, picture, sources) })).filter(({ features }) => features.length)
  const features = found.flatMap((each) => each.features)
  const narrow = features.filter(({ geometry }) => dimension(geometry) !== 'area')
  const boxes = (narrow.length ? narrow : features).map(({ bbox }) => bbox)
  const { west, south, east, north } = atlas.extent
  // One meeting beyond the ocean is not to make dots of all the rest.
  const edge = (index: 0 | 1 | 2 | 3, share: number, least: number, most: number) => {
    const edges = boxes.map((box) => clamp(box[index], least, most)).toSorted((a, b) => a - b)
    return edges[Math.round((edges.length - 1) * share)]!
  }
  return {
    layers: found.map(({ layer }) => layer.id),
    view: boxes.length ? viewOf([edge(0, 0.1, west, east), edge(1, 0.1, south, north), edge(2, 0.9, west, east), edge(3, 0.9, south, north)]) : atlas.view,
  }
}
