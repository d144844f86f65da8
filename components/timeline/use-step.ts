'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Moment } from '@/geo/style/when'
import type { Clock } from '../time/clock'

/** Does something to the page by hand at every step of the date, and whenever React has drawn anew what it is done to. */
export function useStep(clock: Clock, place: (moment: Moment) => void) {
  const latest = useRef(place)
  useLayoutEffect(() => {
    latest.current = place
    place(clock.now())
  })
  useEffect(() => clock.onStep((moment) => latest.current(moment)), [clock])
}
