import { drawingOf } from '@/geo/drawing'
import type { Item } from '@/geo/geojson'
import { drawnBy, propertyName } from '@/geo/properties'
import type { Layer } from '@/geo/schema'
import { Swatch } from '../layers/swatch'
import styles from './heading.module.css'

type KindLineProps = { item: Pick<Item, 'properties'>; layer: Pick<Layer, 'draw' | 'kinds' | 'fields'> }

/** What it is and, where its layer is drawn by that, whose: beside its sign as the map draws it. */
export function KindLine({ item: { properties }, layer }: KindLineProps) {
  const { by } = layer.draw
  const whose = by === undefined ? undefined : layer.fields[by]?.choices?.[String(properties[propertyName(by)])]?.label
  return (
    <p className={styles.kind}>
      <Sign properties={properties} layer={layer} />
      <span>{[properties.kind_label, whose].filter(Boolean).join(' · ')}</span>
    </p>
  )
}

/** Its sign, as the map draws it on the day. */
export function Sign({ properties, layer }: KindLineProps['item'] & { layer: KindLineProps['layer'] }) {
  const drawing = drawingOf(layer, drawnBy(layer, properties))
  return (
    <span className={styles.sign} data-wide={drawing.geometry !== 'point' || undefined}>
      <Swatch drawing={drawing} />
    </span>
  )
}
