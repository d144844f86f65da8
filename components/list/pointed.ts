/** What the reader points at without a pointer: a row of the list, or a stop on the way from place to place on the map. */
import type { Seen } from '@/geo/in-view'

export type Pointed = { seen: Seen; /** On the map it has to be told in words; a row of the list is read by itself */ by: 'map' | 'list' }
export type Pointing = {
  now: () => Pointed | undefined
  set: (pointed: Pointed | undefined) => void
  /** Calls back when it is another; gives the function that ends that */
  listen: (listener: () => void) => () => void
}

/** Kept apart from the page's state: a step from row to row draws nothing anew but the mark on the map. */
export function createPointing(): Pointing {
  let pointed: Pointed | undefined
  const listeners = new Set<() => void>()
  return {
    now: () => pointed,
    set(next) {
      if (next?.seen === pointed?.seen && next?.by === pointed?.by) return
      pointed = next
      for (const listener of listeners) listener()
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
