'use client'

import { useState } from 'react'
import { clamp } from '@/geo/clamp'
import { nextChange, type Change } from '@/geo/changes'
import { dayNumber, dayOf } from '@/geo/time'
import type { Window } from '@/geo/time-axis'
import type { Clock } from '../time/clock'
import { usePlay, type Play } from './use-play'

type Options = { clock: Clock; changes: readonly Change[]; extent: { from: string; to: string }; today: string; window: Window }
export type Dating = {
  play: Play
  /** Sets the date to a day, as far as the atlas goes; `rest` where it stays there */
  set: (day: number, rest?: boolean) => void
  /** To the next or the previous event */
  step: (direction: 1 | -1) => void
  /** The day that the last step led to */
  arrived: number | undefined
}

/** All that sets the date other than the handles. */
export function useDating({ clock, changes, extent, today, window }: Options): Dating {
  const [arrived, setArrived] = useState<number>()
  const beginning = () => {
    const { since } = clock.now()
    return since !== undefined && since < today ? since : dayOf(Math.ceil(window.from))
  }
  const play = usePlay(clock, today, beginning)
  const set = (day: number, rest = false) => {
    play.pause()
    clock.set({ ...clock.now(), at: dayOf(clamp(day, dayNumber(extent.from), dayNumber(today))) }, rest)
  }
  const step = (direction: 1 | -1) => {
    const next = nextChange(changes, dayNumber(clock.now().at), direction)
    if (!next) return
    set(next.day, true)
    setArrived(next.day)
  }
  return { play, set, step, arrived }
}
