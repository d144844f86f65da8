'use client'

import { useEffect, type RefObject } from 'react'

/** Arrows up and down, Home and End go from row to row of a list: to the first button in each. */
export function useArrows(list: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = list.current!
    const press = (event: KeyboardEvent) => {
      const rows = [...element.querySelectorAll<HTMLElement>(':scope > li > button')]
      const now = rows.indexOf(document.activeElement as HTMLElement)
      const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: rows.length - 1 }[event.key]
      if (next === undefined || now < 0) return
      event.preventDefault()
      rows[Math.max(0, Math.min(next, rows.length - 1))]!.focus()
    }
    element.addEventListener('keydown', press)
    return () => element.removeEventListener('keydown', press)
  }, [list])
}
