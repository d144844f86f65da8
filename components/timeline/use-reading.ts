'use client'

import { useSyncExternalStore } from 'react'
import type { Moment } from '@/geo/style/when'
import type { Clock } from '../time/clock'

/** What a reading of the moment gives, a text or a number: drawn anew only when that is another, not at each step of the date. */
export function useReading<T extends string | number | boolean | undefined>(clock: Clock, read: (moment: Moment) => T): T {
  const now = () => read(clock.now())
  return useSyncExternalStore(clock.onStep, now, now)
}
