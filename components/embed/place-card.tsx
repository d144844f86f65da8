'use client'

import { useEffect } from 'react'
import type { AnnotatedItem } from '@/geo/geojson'
import { happensOnce, type Moment } from '@/geo/moment'
import type { Picture } from '@/geo/picture'
import { periodWords } from '@/geo/properties'
import { shortReference } from '@/geo/reference'
import type { Layer } from '@/geo/schema'
import { itemOn } from '@/geo/slices'
import { citing } from '@/geo/standing'
import { formatDate, holdsAt } from '@/geo/time'
import { CloseIcon } from '../close-icon'
import { useFeature } from '../panel/use-feature'
import styles from './embed.module.css'

type PlaceCardProps = { place: string; picture: Picture; moment: Moment; layer: Layer | undefined; onClose: () => void }

/** So many sources are named; the rest is on the place's page */
const NAMED = 4

/** The selected place in brief: what it is, how it stands then, and the sources that say so. */
export function PlaceCard({ place, picture, moment, layer, onClose }: PlaceCardProps) {
  const { item, error, loading } = useFeature(place, picture)
  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && onClose()
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [onClose])

  const sources = item ? sourcesOf(item, moment.at) : []
  return (
    <aside className={styles.card} aria-label="Selected place" aria-busy={loading}>
      <button type="button" className={styles.close} aria-label="Close" onClick={onClose}>
        <CloseIcon />
      </button>
      {loading && !item && <p role="status">Loading…</p>}
      {error && <p role="alert">{error.message}</p>}
      {item && layer && (
        <>
          <p className={styles.kind}>{item.properties.kind_label}</p>
          <h2>{item.properties.name}</h2>
          <p className={styles.standing}>{standingWords(item, layer, moment)}</p>
          {item.properties.summary && <p>{item.properties.summary}</p>}
          {sources.length > 0 && (
            <>
              <h3>Sources</h3>
              <ul>
                {sources.slice(0, NAMED).map((id) => (
                  <li key={id}>
                    <a href={`/sources/${id}`} target="_blank" rel="noopener">
                      {shortReference(item.sources[id]!)}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <a href={`/features/${place}`} target="_blank" rel="noopener">
            {item.claims.length === 1 ? 'The claim on it' : `All ${item.claims.length} claims`}
            {sources.length > NAMED && `, ${sources.length} sources`}
          </a>
        </>
      )}
    </aside>
  )
}

/** Its status on the day, or when it happened. */
function standingWords(item: AnnotatedItem, layer: Layer, { at }: Moment): string {
  if (happensOnce(layer)) return periodWords(item.properties)
  const then = itemOn(item, at)
  if (!then.there) return `Not there on ${formatDate(at)}`
  return then.properties.status_label ? `${String(then.properties.status_label)} on ${formatDate(at)}` : ''
}

/** The sources of its claims, each once: of those on its status on the day first. */
function sourcesOf({ claims }: AnnotatedItem, day: string): string[] {
  const rank = ({ field, when }: AnnotatedItem['claims'][number]) => (field !== 'status' ? 2 : holdsAt(when, day) ? 0 : 1)
  return [...new Set(claims.toSorted((a, b) => rank(a) - rank(b)).flatMap((claim) => citing(claim, 'supports').map(({ source }) => source)))]
}
