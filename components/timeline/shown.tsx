'use client'

import { useRef } from 'react'
import { SHOWN, type Moment } from '@/geo/moment'
import { dayNumber } from '@/geo/time'
import { xWithin, type Axis } from '@/geo/time-axis'
import type { Clock } from '../time/clock'
import styles from './plot.module.css'
import { useStep } from './use-step'

/** What of the years the map shows of what happens once (the range, or the time just before the date), and the veil over what is still to come: both move with the date, without React. */
export function Shown({ clock, axis }: { clock: Clock; axis: Axis }) {
  const [band, veil] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)]
  const place = ({ at, since }: Moment) => {
    const x = (day: number) => xWithin(axis, day)
    const day = dayNumber(at)
    const left = x(since === undefined ? day - SHOWN : Math.min(dayNumber(since), day))
    band.current!.style.left = `${left}px`
    band.current!.style.width = `${Math.max(0, x(day) - left)}px`
    band.current!.dataset.range = String(since !== undefined)
    veil.current!.style.left = `${x(day)}px`
  }
  useStep(clock, place)
  return (
    <>
      <div ref={band} className={styles.band} />
      <div ref={veil} className={styles.veil} />
    </>
  )
}
