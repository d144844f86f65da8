'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import useSWR from 'swr'
import type { AnnotatedItem } from '@/geo/geojson'
import type { Layer } from '@/geo/schema'
import type { PartialDate } from '@/geo/time'
import { FeatureContext } from '../feature/context'
import { FeatureHeading } from '../feature/heading'
import { fetchJson } from '../fetch'
import styles from './panel.module.css'

type PanelProps = {
  /** layer/feature */
  place: string
  layer: Layer | undefined
  date: PartialDate
  linkTo: (reference: string) => string
  onLoad: (item: AnnotatedItem) => void
  onSelect: (reference: string) => void
  onClose: () => void
}

/** The selected place: fetched from the public API, with words for while it loads and for when it cannot be had. */
export function Panel({ place, layer, date, linkTo, onLoad, onSelect, onClose }: PanelProps) {
  const [layerId, featureId] = place.split('/')
  const { data: item, error, isLoading, mutate } = useSWR<AnnotatedItem, Error>(`/api/collections/${layerId}/items/${featureId}`, fetchJson, { revalidateOnFocus: false })
  const panel = useRef<HTMLElement>(null)

  const loaded = useEffectEvent(onLoad)
  useEffect(() => {
    if (!item) return
    panel.current?.scrollTo(0, 0)
    panel.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    loaded(item)
  }, [item])

  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && onClose()
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [onClose])

  return (
    <aside ref={panel} className={styles.panel} aria-label="Selected place" aria-busy={isLoading}>
      <div className={styles.tools}>
        {item && <a href={`/features/${place}`}>Open as a page</a>}
        <button type="button" className={styles.close} onClick={onClose} aria-label="Close the panel">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
      </div>
      {isLoading && <p role="status">Loading what is recorded of this place…</p>}
      {error && (
        <div role="alert" className={styles.failure}>
          <h2 tabIndex={-1}>This place cannot be shown</h2>
          <p>{error.message}</p>
          <button type="button" onClick={() => void mutate()}>
            Try again
          </button>
        </div>
      )}
      {item && layer && (
        <article>
          <FeatureHeading item={item} level="h2" />
          <FeatureContext item={item} layer={layer} level={3} date={date} linkTo={linkTo} onFollow={onSelect} />
        </article>
      )}
    </aside>
  )
}
