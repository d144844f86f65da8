'use client'

import type { Item } from '@/geo/geojson'
import type { LayerView } from '@/geo/view'
import styles from './layers.module.css'
import { PlaceList } from './place-list'
import { Swatch } from './swatch'

type LayerSectionProps = {
  layer: LayerView
  on: boolean
  items: Item[] | undefined
  loading: boolean
  failure: string | undefined
  selected: string | null
  onToggle: () => void
  onOnly: () => void
  onRetry: () => void
  onSelect: (item: Item) => void
}

/** One layer: switch, legend, and its places as a list, so that all of them can be reached without the map. */
export function LayerSection({ layer, on, items, loading, failure, selected, onToggle, onOnly, onRetry, onSelect }: LayerSectionProps) {
  return (
    <section className={styles.layer} aria-label={layer.title} data-layer={layer.id}>
      <div className={styles.title}>
        <label className={styles.name} htmlFor={`switch-${layer.id}`}>
          {layer.title} <span className={styles.count}>{layer.count}</span>
        </label>
        <button type="button" className={styles.only} onClick={onOnly} aria-label={`Only ${layer.title}`}>
          Only
        </button>
        <input id={`switch-${layer.id}`} className={styles.switch} type="checkbox" role="switch" checked={on} onChange={onToggle} aria-label={layer.title} />
      </div>
      {failure && (
        <p role="alert" className={styles.failure}>
          Not loaded: {failure}{' '}
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
      {loading && (
        <p role="status" className={styles.loading}>
          Loading…
        </p>
      )}
      {on && layer.count === 0 && <p className={styles.loading}>No places in this layer yet.</p>}
      {on && (
        <ul className={styles.legend} aria-label={`Legend of ${layer.title}`}>
          {layer.legend.map(({ label, drawing, count, length }) => (
            <li key={label}>
              <Swatch drawing={drawing} />
              <span>{label}</span>
              <span className={styles.count}>{length ? `${Math.round(length).toLocaleString('en-GB')} km` : count}</span>
            </li>
          ))}
        </ul>
      )}
      {on && items && items.length > 0 && (
        <PlaceList layer={layer.id} items={items} selected={selected} onSelect={onSelect} />
      )}
    </section>
  )
}
