/** Circles of the style. */
import type { CircleLayerSpecification, Color } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { group } from './element'
import { contains, grown, type Frame } from './frame'
import { middlesOf } from './middle'
import { hex } from './paint'
import { valuesOf } from './values'

export function circleMarks(layer: CircleLayerSpecification, features: readonly Feature[], frame: Frame, state: Record<string, unknown>): string {
  const values = valuesOf(layer, frame, state)
  return group(
    features.flatMap((feature) => {
      const [radius, edge] = [values<number>('circle-radius', feature), values<number>('circle-stroke-width', feature)]
      const attributes = {
        // The stroke lies outside the radius.
        r: Number((radius + edge / 2).toFixed(2)),
        fill: hex(values<Color>('circle-color', feature), values<number>('circle-opacity', feature)) ?? 'none',
        ...(edge > 0 && { stroke: hex(values<Color>('circle-stroke-color', feature), values<number>('circle-stroke-opacity', feature)), 'stroke-width': edge }),
      }
      return middlesOf(feature.geometry, frame).filter((at) => contains(grown(frame, radius + edge), at)).map(([x, y]) => ({ tag: 'circle', attributes: { ...attributes, cx: Number(x.toFixed(1)), cy: Number(y.toFixed(1)) } }))
    }),
  )
}
