'use client'

import { useEffect, useRef } from 'react'

/**
 * When the place that was open is closed and the focus was in its panel, the focus goes back to what opened it: the row or
 * button that had it before or, where that is gone, another that leads to the place; else to the map.
 */
export function useFocusReturn(place: string | null) {
  const before = useRef<HTMLElement>(undefined)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !target.closest('#panel')) before.current = target
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  const last = useRef(place)
  useEffect(() => {
    const closed = last.current
    last.current = place
    const lost = document.activeElement === null || document.activeElement === document.body
    if (closed === null || place !== null || !lost) return
    const leadingTo = (within: string) => document.querySelector<HTMLElement>(`${within} [data-reference="${closed}"]`)
    const ways = [leadingTo('#panel'), before.current, leadingTo('#layers'), document.querySelector<HTMLElement>('main canvas')]
    ways.find((element) => element?.isConnected && element.checkVisibility({ visibilityProperty: true }))?.focus({ preventScroll: true })
  }, [place])
}
