'use client'

import { clamp } from '@/geo/clamp'
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'

/** One stop of the Tab key for a row of buttons; arrows, Home and End go from one to the next. */
export function useRoving(row: RefObject<HTMLElement | null>) {
  const buttons = () => [...row.current!.querySelectorAll<HTMLElement>('button:not([hidden])')]
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const all = buttons()
      const now = all.indexOf(document.activeElement as HTMLElement)
      const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: all.length - 1 }[event.key]
      if (next === undefined || now < 0) return
      event.preventDefault()
      all[clamp(next, 0, all.length - 1)]?.focus()
    },
    onFocus: (event: FocusEvent) => {
      for (const button of buttons()) button.tabIndex = button === event.target ? 0 : -1
    },
  }
}
