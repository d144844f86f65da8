'use client'

import { useEffect, useMemo, useState } from 'react'
import { panned, showing, zoomed, type Window } from '@/geo/time-axis'
import { dayNumber } from '@/geo/time'
import type { Clock } from '../time/clock'

/** How many days the timeline opens with, up to today: decades, though not all of a century */
const OPENING = 36 * 365.25

export type WindowState = {
  window: Window
  /** All there is */
  all: Window
  /** Days closer (below 1) or farther, about a day */
  zoom: (factor: number, about: number) => void
  pan: (days: number) => void
  showAll: () => void
}

/** Which years the timeline shows. It keeps the date in sight, and asks for nothing to be drawn anew while the date moves within it. */
export function useWindow(extent: { from: string; to: string }, clock: Clock): WindowState {
  const { from, to } = extent
  const all = useMemo(() => ({ from: dayNumber(from), to: dayNumber(to) + 1 }), [from, to])
  const [window, setWindow] = useState(() => showing({ from: Math.max(all.from, all.to - OPENING), to: all.to }, dayNumber(clock.now().at), all))
  useEffect(() => clock.onStep(({ at }) => setWindow((before) => showing(before, dayNumber(at), all))), [clock, all])
  return {
    window,
    all,
    zoom: (factor, about) => setWindow((before) => zoomed(before, factor, about, all)),
    pan: (days) => setWindow((before) => panned(before, days, all)),
    showAll: () => setWindow(all),
  }
}
