/** Areas of the style: plain, with an outline, or laid out with a pattern. */
import type { Color, FillLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { group, path, type Element } from './element'
import { grown, type Frame } from './frame'
import type { Images } from './images'
import { hex } from './paint'
import { pathData, ringsIn } from './shape'
import { imageOf, valuesOf } from './values'

/** A layer of areas; those that are filled alike are one shape. */
export function fillMarks(layer: FillLayerSpecification, features: readonly Feature[], frame: Frame, state: Record<string, unknown>, precision: number, images: Images): string {
  const values = valuesOf(layer, frame, state)
  const patterned = layer.paint?.['fill-pattern'] !== undefined
  const alike = new Map<string, { attributes: Element['attributes']; data: string[] }>()
  for (const feature of features) {
    const opacity = values<number>('fill-opacity', feature)
    const outline = layer.paint?.['fill-outline-color'] !== undefined && values<boolean>('fill-antialias')
    const attributes = patterned
      ? { fill: images.pattern(imageOf(values, 'fill-pattern', feature)), 'fill-opacity': opacity < 1 ? opacity : undefined }
      : { fill: hex(values<Color>('fill-color', feature), opacity), stroke: outline ? hex(values<Color>('fill-outline-color', feature), opacity) : undefined }
    if (!attributes.fill) continue
    const data = frame.remember(feature.geometry, `area ${precision}`, () => pathData(ringsIn(feature.geometry, frame, grown(frame, 4)), precision))
    if (!data) continue
    const key = JSON.stringify(attributes)
    const known = alike.get(key)
    if (known) known.data.push(data)
    else alike.set(key, { attributes: { ...attributes, 'fill-rule': 'evenodd' }, data: [data] })
  }
  return group([...alike.values()].map(({ attributes, data }) => path(data.join(''), attributes)))
}
