'use client'

import { useEffect, useRef, useState } from 'react'
import type { Item } from '@/geo/geojson'
import type { Layer } from '@/geo/schema'
import { CloseIcon } from '../close-icon'
import { copyText } from '../compare/copy-text'
import { KindLine, Sign } from '../feature/kind-line'
import styles from './panel.module.css'

type PanelBarProps = { item: Item | undefined; layer: Pick<Layer, 'draw' | 'kinds' | 'fields'> | undefined; /** layer/feature */ place: string; onClose: () => void }

/** The head of the panel, which stays: what kind of thing it is or, once its name has gone out of sight, the name; and what can be done with the panel. */
export function PanelBar({ item, layer, place, onClose }: PanelBarProps) {
  const mark = useRef<HTMLSpanElement>(null)
  const [past, setPast] = useState(false)
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => setPast(passed(entries.at(-1)!)), { root: mark.current!.closest('[data-scroller]'), rootMargin: '-60px 0px 0px' })
    observer.observe(mark.current!)
    return () => observer.disconnect()
  }, [])
  return (
    <>
      <div className={styles.bar} data-past={past || undefined}>
        {item && layer && (past ? <Name item={item} layer={layer} /> : <KindLine item={item} layer={layer} />)}
        <div className={styles.tools}>
          {item && (
            <>
              <CopyLink />
              <a href={`/features/${place}`} aria-label="Open as a page" title="Open as a page">
                <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
                  <path d="M7 3.5H3.5v11h11V11M10.5 3.5h4v4M14.5 3.5l-6 6" fill="none" stroke="currentColor" strokeWidth="1.4" />
                </svg>
              </a>
            </>
          )}
          <button type="button" onClick={onClose} aria-label="Close the panel" title="Close (Esc)">
            <CloseIcon />
          </button>
        </div>
      </div>
      {/* Above this the name is in sight. */}
      <span ref={mark} className={styles.mark} />
    </>
  )
}

/** The name once more, where the heading has been scrolled away: it says nothing new to who does not see it. */
function Name({ item, layer }: { item: Item; layer: NonNullable<PanelBarProps['layer']> }) {
  return (
    <p className={styles.name} aria-hidden="true">
      <Sign properties={item.properties} layer={layer} />
      <span>{item.properties.name}</span>
    </p>
  )
}

const words = { ready: '', done: 'The link is copied.', failed: 'It could not be copied: take it from the address bar.' }

/** Copies the address of what is seen: this place, on this map, at this date. */
function CopyLink() {
  const [state, setState] = useState<keyof typeof words>('ready')
  useEffect(() => {
    if (state !== 'done') return
    const timer = setTimeout(() => setState('ready'), 2500)
    return () => clearTimeout(timer)
  }, [state])
  return (
    <>
      <span role="status" className={styles.copied}>
        {words[state]}
      </span>
      <button type="button" aria-label="Copy the link to this place" title="Copy the link to this place" onClick={async () => setState((await copyText(location.href)) ? 'done' : 'failed')}>
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          {state === 'done' ? (
            <path d="M3.5 9.5l3.5 3.5 7.5-8" fill="none" stroke="currentColor" strokeWidth="1.6" />
          ) : (
            <path d="M7.6 10.4a2.9 2.9 0 0 0 4.2.1l2.6-2.6a2.95 2.95 0 0 0-4.2-4.2L8.9 5M10.4 7.6a2.9 2.9 0 0 0-4.2-.1l-2.6 2.6a2.95 2.95 0 0 0 4.2 4.2L9.1 13" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
          )}
        </svg>
      </button>
    </>
  )
}

/** Whether something has been scrolled away upwards. */
function passed({ isIntersecting, boundingClientRect, rootBounds }: IntersectionObserverEntry): boolean {
  return !isIntersecting && boundingClientRect.top < rootBounds!.top
}
