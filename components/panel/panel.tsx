'use client'

import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { gapsOn } from '@/geo/gaps'
import type { AnnotatedItem } from '@/geo/geojson'
import type { Picture } from '@/geo/picture'
import type { Layer } from '@/geo/schema'
import type { Moment } from '@/geo/moment'
import { itemOn } from '@/geo/slices'
import { FeatureContext } from '../feature/context'
import { FeatureHeading } from '../feature/heading'
import { ThroughTime } from '../feature/through-time'
import { PanelBar } from './panel-bar'
import styles from './panel.module.css'
import { useFeature } from './use-feature'

type PanelProps = Picture & {
  /** layer/feature */
  place: string
  layer: Layer | undefined
  /** The date that the map shows, and the far end of its range */
  moment: Moment
  linkTo: (reference: string) => string
  onLoad: (item: AnnotatedItem) => void
  onSelect: (reference: string) => void
  /** The map is to show this day */
  onDate: (day: string) => void
  /** The reader asks for all that is on record, not only what this picture has */
  onWholeRecord?: (() => void) | undefined
  onClose: () => void
  /** A way on from it, beside the ways to other days */
  children?: ReactNode
}

/** The selected place: fetched from the public API, with words for while it loads and for when it cannot be had. */
export function Panel({ place, layer, moment, known, source, by, linkTo, onLoad, onSelect, onDate, onWholeRecord, onClose, children }: PanelProps) {
  const picture = { known, source, by }
  const { item, error, nothing, loading, retry } = useFeature(place, picture)
  const panel = useRef<HTMLDivElement>(null)

  const loaded = useEffectEvent(onLoad)
  const arrived = useRef(false)
  useEffect(() => {
    // Another picture of the same place does not move the reader.
    if (!item || arrived.current) return
    arrived.current = true
    panel.current?.parentElement?.scrollTo(0, 0)
    panel.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    // In a low window all of the page scrolls, and the panel stands at its end.
    if (document.documentElement.scrollHeight > innerHeight) panel.current?.scrollIntoView()
    revealLinked(panel.current!)
    loaded(item)
  }, [item])

  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && onClose()
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [onClose])

  return (
    <div ref={panel} className={styles.panel} aria-busy={loading}>
      <PanelBar item={item} layer={layer} place={place} onClose={onClose} />
      {loading && !item && <p role="status">Loading what is recorded of this place…</p>}
      {error &&
        (nothing ? (
          <div role="status" className={styles.message}>
            <h2 tabIndex={-1}>Nothing on record</h2>
            <p>{error.message}</p>
            {onWholeRecord && (
              <button type="button" onClick={onWholeRecord}>
                Show the whole record
              </button>
            )}
          </div>
        ) : (
          <div role="alert" className={styles.message}>
            <h2 tabIndex={-1}>This place cannot be shown</h2>
            <p>{error.message}</p>
            <button type="button" onClick={retry}>
              Try again
            </button>
          </div>
        ))}
      {item && layer && (
        <article>
          <FeatureHeading item={item} level="h2" />
          <FeatureContext
            item={shown(item, moment.at)}
            layer={layer}
            level={3}
            date={moment.at}
            picture={picture}
            time={
              <>
                <ThroughTime item={item} layer={layer} moment={moment} onDate={onDate} />
                {children}
              </>
            }
            linkTo={linkTo}
            onFollow={onSelect}
          />
        </article>
      )}
    </div>
  )
}

/** The place as it is on a day, with the gaps that it has then. */
function shown(item: AnnotatedItem, day: string) {
  const then = itemOn(item, day)
  return { ...then, gaps: gapsOn(item.gaps, then, day) }
}

/** Shows the claim or question that the address names, which was not there yet when the page opened. */
function revealLinked(panel: HTMLElement) {
  const id = location.hash.slice(1)
  const linked = /^(claim|question)-[a-z0-9-]+$/.test(id) ? document.getElementById(id) : null
  if (!linked || !panel.contains(linked)) return
  for (let fold = linked.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
  linked.scrollIntoView()
}
