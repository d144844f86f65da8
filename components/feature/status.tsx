import { resolveAt } from '@/geo/evidence'
import type { AnnotatedItem } from '@/geo/geojson'
import { precisionWords } from '@/geo/position'
import { contestedProperties, disagreement, notKnown } from '@/geo/properties'
import type { Layer } from '@/geo/schema'
import { formatDate, type PartialDate } from '@/geo/time'
import { lastSaidWords } from './evidence'
import { Sign } from './kind-line'
import styles from './feature.module.css'

type StatusProps = { item: AnnotatedItem & { there?: boolean }; layer: Pick<Layer, 'draw' | 'kinds' | 'fields'>; date: PartialDate }

/** How it stands on the day, beside its sign as the map has it then; when that was last said; and how precisely its place is known. */
export function Status({ item, layer, date }: StatusProps) {
  const { properties, fields, place } = item
  const known = layer.fields.status && item.claims.length > 0 && item.there !== false
  const claims = known ? resolveAt(fields.status!, item.claims.filter(({ field }) => field === 'status'), date).claims : []
  const lastSaid = properties.status_label ? lastSaidWords(item, ...claims) : undefined
  return (
    <div className={styles.status}>
      <Sign properties={properties} layer={layer} />
      <div>
        {known && (
          <p className={styles.stands}>
            {layer.fields.status!.label}: <strong>{properties.status_label ?? (contestedProperties(properties).includes('status') ? disagreement : notKnown)}</strong> on {formatDate(date)}
          </p>
        )}
        {lastSaid && <p className={styles.lastSaid}>{lastSaid}</p>}
        <p className={styles.precision}>
          Position: <a href="#place">{precisionWords(place)}</a>
        </p>
      </div>
    </div>
  )
}
