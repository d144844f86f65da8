'use client'

import type { Item } from '@/geo/geojson'
import { happensOnce, type Moment } from '@/geo/moment'
import type { LayerView } from '@/geo/view'
import styles from './layers.module.css'
import { Legend } from './legend'
import { Places } from './places'

type LayerSectionProps = {
  layer: LayerView
  on: boolean
  items: Item[] | undefined
  moment: Moment
  loading: boolean
  failure: string | undefined
  selected: string | null
  onToggle: () => void
  onOnly: () => void
  onRetry: () => void
  onSelect: (item: Item) => void
}

/** One layer: switch, legend, and its places as a list, so that all of them can be reached without the map. */
export function LayerSection({ layer, on, items, moment, loading, failure, selected, onToggle, onOnly, onRetry, onSelect }: LayerSectionProps) {
  return (
    <section className={styles.layer} aria-label={layer.title} data-layer={layer.id}>
      <div className={styles.title}>
        <label className={styles.name} htmlFor={`switch-${layer.id}`}>
          {layer.title} <span className={styles.count}>{on && layer.shown < layer.count ? `${layer.shown} of ${layer.count}` : layer.count}</span>
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
        <p role="status" className={`${styles.loading} scripted`}>
          Loading…
        </p>
      )}
      {on && layer.count === 0 && <p className={styles.loading}>No places in this layer yet.</p>}
      {on && layer.count > 0 && layer.shown === 0 && <p className={styles.loading}>{emptyWords(layer, moment)}</p>}
      {on && <Legend layer={layer} />}
      {on && items && items.length > 0 && <Places layer={layer} items={items} moment={moment} selected={selected} onSelect={onSelect} />}
      {on && layer.count > 0 && (
        <a className={styles.table} href={`/layers/${layer.id}`}>
          Table<span className="visually-hidden"> of {layer.title}</span>
        </a>
      )}
    </section>
  )
}

function emptyWords(layer: LayerView, { since }: Moment): string {
  if (!happensOnce(layer)) return 'None of them is there on this date.'
  return since ? 'Nothing of it happened in this range.' : 'Nothing of it happened in the months before this date. Choose a range on the timeline to see what happened earlier.'
}
