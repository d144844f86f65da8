'use client'

import { useEffect, useState } from 'react'
import { addMonths, dayNumber, dayOf } from '@/geo/time'
import type { Clock } from '../time/clock'

/** How fast time runs: months in a second */
export const speeds = [
  { months: 1, label: '1 month/s' },
  { months: 12, label: '1 year/s' },
  { months: 60, label: '5 years/s' },
] as const

export type Play = { playing: boolean; months: number; setMonths: (months: number) => void; toggle: () => void; pause: () => void }

const daysInMonth = 365.25 / 12

/** Lets the date run up to today. Whoever asked for less motion gets jumps, one in a second, each as long as what runs by in it. */
export function usePlay(clock: Clock, today: string, beginning: () => string): Play {
  const [playing, setPlaying] = useState(false)
  const [months, setMonths] = useState<number>(12)

  useEffect(() => {
    if (!playing) return
    const end = dayNumber(today)
    const go = (at: string) => {
      const over = dayNumber(at) >= end
      clock.set({ ...clock.now(), at: over ? today : at }, over)
      if (over) setPlaying(false)
    }
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const timer = setInterval(() => go(addMonths(clock.now().at, months)), 1000)
      return () => clearInterval(timer)
    }
    let [before, part] = [performance.now(), 0]
    const run = (now: number) => {
      // What is less than a day is kept for the next frame; a page that slept does not leap.
      part += (Math.min(now - before, 1000) / 1000) * months * daysInMonth
      before = now
      const days = Math.floor(part)
      part -= days
      frame = requestAnimationFrame(run)
      if (days) go(dayOf(dayNumber(clock.now().at) + days))
    }
    let frame = requestAnimationFrame(run)
    return () => cancelAnimationFrame(frame)
  }, [playing, months, clock, today])

  const pause = () => {
    if (!playing) return
    setPlaying(false)
    clock.set(clock.now(), true)
  }
  const toggle = () => {
    if (playing) return pause()
    if (clock.now().at >= today) clock.set({ ...clock.now(), at: beginning() })
    setPlaying(true)
  }
  return { playing, months, setMonths, toggle, pause }
}
