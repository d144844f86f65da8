'use client'

import { useEffect, useEffectEvent, useLayoutEffect, useRef, useSyncExternalStore, type RefObject } from 'react'
import { wordsOfSeen, type Seen } from '@/geo/in-view'
import type { View } from '@/geo/url'
import type { Pointing } from '../list/pointed'
import type { MapHandle } from './adapter'
import styles from './walk.module.css'

export type WalkProps = {
  /** What has the map in it, and listens to its keys */
  container: RefObject<HTMLElement | null>
  handle: RefObject<MapHandle | undefined>
  /** What is in view, from the middle outwards */
  seen: readonly Seen[]
  pointing: Pointing
  view: View
  onSelect: (reference: string) => void
}

/** The way from place to place by keyboard: with the focus on the map, N and P go to the next and the one before, Enter opens it. Marks what is pointed at. */
export function Walk({ container, handle, seen, pointing, view, onSelect }: WalkProps) {
  const pointed = useSyncExternalStore(pointing.listen, pointing.now, pointing.now)
  const index = pointed ? seen.findIndex(({ reference }) => reference === pointed.seen.reference) : -1
  // As it is now: the date may be another since it was pointed at.
  const current = seen[index]
  const mark = useRef<HTMLDivElement>(null)
  // Who comes back to the map goes on from there.
  const last = useRef<string>(undefined)

  // By hand: while the map moves nothing is drawn anew for it.
  const put = useEffectEvent(() => {
    const place = current && handle.current?.project(current.at)
    if (!place || !mark.current) return
    mark.current.style.transform = `translate(${place.x}px, ${place.y}px)`
    mark.current.dataset.side = place.x > container.current!.clientWidth / 2 ? 'left' : 'right'
  })
  useLayoutEffect(() => put(), [current, view])
  useEffect(() => (current ? handle.current?.onMove(() => put()) : undefined), [current, handle])

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLCanvasElement)) return
    const key = event.key.toLowerCase()
    if (key === 'n' || key === 'p') {
      const from = index < 0 ? seen.findIndex(({ reference }) => reference === last.current) : index
      const next = seen[(from + (key === 'n' ? 1 : from < 0 ? 0 : -1) + seen.length) % seen.length]
      last.current = next?.reference
      if (next) pointing.set({ seen: next, by: 'map' })
    } else if (!current) return
    else if (key === 'enter') onSelect(current.reference)
    else if (key === 'escape') pointing.set(undefined)
    else return
    event.preventDefault()
    // Escape leaves the place that is pointed at, and not also the one that is open.
    event.stopPropagation()
  })
  useEffect(() => {
    const element = container.current!
    const listener = (event: KeyboardEvent) => press(event)
    const leave = () => pointing.now()?.by === 'map' && pointing.set(undefined)
    element.addEventListener('keydown', listener)
    element.addEventListener('focusout', leave)
    return () => {
      element.removeEventListener('keydown', listener)
      element.removeEventListener('focusout', leave)
    }
  }, [container, pointing])

  return (
    <>
      {current && (
        <div ref={mark} className={styles.pointed} aria-hidden="true" data-pointed={current.reference}>
          <svg viewBox="0 0 44 44" width="44" height="44">
            <circle cx="22" cy="22" r="19" />
            <circle cx="22" cy="22" r="19" />
          </svg>
          <p>
            <strong>{current.name}</strong> {[current.kind, current.status].filter(Boolean).join(' · ')}
          </p>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {current && pointed?.by === 'map' && `${wordsOfSeen(current)}. ${index + 1} of ${seen.length} in view. Enter opens it.`}
      </p>
    </>
  )
}
