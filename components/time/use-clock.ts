'use client'

import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import type { Moment } from '@/geo/moment'
import { createClock, type Clock } from './clock'

/** The clock of a page whose date is in the URL: it starts there, follows it when it changes, and writes it when it has come to rest. */
export function useClock(settled: Moment, onSettle: (moment: Moment) => void): Clock {
  const { at, since } = settled
  // What comes back from our own report is not a wish to go anywhere: the date may have moved on by then.
  const own = useRef(new Set<string>())
  const key = (moment: Moment) => `${moment.at}/${moment.since ?? ''}`
  const write = useEffectEvent((moment: Moment) => {
    if (key(moment) === key(settled)) return
    own.current.add(key(moment))
    onSettle(moment)
  })
  const [clock] = useState(() => createClock(settled, (moment) => write(moment)))
  useEffect(() => {
    if (!own.current.delete(key({ at, since }))) clock.set({ at, since }, true)
  }, [clock, at, since])
  return clock
}

/** The moment that a clock shows, at every step. */
export function useMoment(clock: Clock): Moment {
  return useSyncExternalStore(clock.onStep, clock.now, clock.now)
}
