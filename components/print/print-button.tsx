'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Opens the browser's own way to print. Without scripts it is not there: its menu has the same. */
export function PrintButton() {
  const able = useSyncExternalStore(never, () => true, () => false)
  return able ? (
    <button type="button" onClick={() => window.print()}>
      Print
    </button>
  ) : null
}
