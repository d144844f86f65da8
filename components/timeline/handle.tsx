'use client'

import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { Moment } from '@/geo/moment'
import { clamp } from '@/geo/clamp'
import { dayOf, formatDate } from '@/geo/time'
import { dayAt, xWithin, type Axis } from '@/geo/time-axis'
import type { Clock } from '../time/clock'
import styles from './handle.module.css'
import { dayForKey } from './keys'
import { useStep } from './use-step'

type HandleProps = {
  name: string
  clock: Clock
  axis: Axis
  /** The day of a moment that this handle holds */
  dayIn: (moment: Moment) => number
  /** The moment with another day for it */
  momentFor: (moment: Moment, day: number) => Moment
  /** The days that it may be set to */
  between: (moment: Moment) => { first: number; last: number }
  far?: boolean
  /** The reader takes hold of it */
  onGrasp?: () => void
  /** Keys that do not move it */
  onKey?: (event: KeyboardEvent) => void
}

/**
 * A handle on the timeline. While the date moves it is moved by hand: its place, and what it says to those who do not see it,
 * are not drawn anew by React.
 */
export function Handle({ name, clock, axis, dayIn, momentFor, between, far = false, onGrasp, onKey }: HandleProps) {
  const handle = useRef<HTMLDivElement>(null)
  const held = useRef<number>(undefined)
  const place = (moment: Moment) => {
    const element = handle.current!
    const day = dayIn(moment)
    const { first, last } = between(moment)
    const { from, to } = axis.window
    element.style.transform = `translateX(${xWithin(axis, day).toFixed(1)}px)`
    element.dataset.out = day < from ? 'before' : day > to ? 'after' : ''
    element.ariaValueMin = String(first)
    element.ariaValueMax = String(last)
    element.ariaValueNow = String(day)
    element.ariaValueText = formatDate(dayOf(day))
  }
  useStep(clock, place)

  const set = (day: number, rest = false) => {
    const { first, last } = between(clock.now())
    clock.set(momentFor(clock.now(), clamp(day, first, last)), rest)
  }
  const dayUnder = ({ clientX }: PointerEvent) => {
    const x = clientX - handle.current!.offsetParent!.getBoundingClientRect().left - held.current!
    return Math.round(clamp(dayAt(axis, x), axis.window.from, axis.window.to))
  }
  const release = () => {
    if (held.current === undefined) return
    held.current = undefined
    clock.set(clock.now(), true)
  }
  return (
    <div
      ref={handle}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-orientation="horizontal"
      className={styles.handle}
      data-far={far}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        // Where it is grasped it stays under the pointer; a press alone does not move it.
        held.current = event.clientX - handle.current!.offsetParent!.getBoundingClientRect().left - xWithin(axis, dayIn(clock.now()))
        onGrasp?.()
      }}
      onPointerMove={(event) => held.current !== undefined && set(dayUnder(event))}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        const day = dayForKey(event, dayIn(clock.now()), between(clock.now()))
        if (day === undefined) return onKey?.(event)
        event.preventDefault()
        onGrasp?.()
        set(day)
      }}
    >
      <span className={styles.knob} />
    </div>
  )
}
