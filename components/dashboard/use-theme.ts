'use client'

import { useSyncExternalStore } from 'react'

const query = '(prefers-color-scheme: dark)'

/** The theme that the reader's system asks for. */
export function useTheme(): 'light' | 'dark' {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => (matchMedia(query).matches ? 'dark' : 'light'),
    () => 'light',
  )
}
