'use client'

import { useSyncExternalStore } from 'react'
import { themeOf } from '../theme/choice'
import { chosenTheme, onThemeChosen } from '../theme/chosen'

const query = '(prefers-color-scheme: dark)'

/** The theme that the reader has chosen, or else the one that their system asks for. */
export function useTheme(): 'light' | 'dark' {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      const end = onThemeChosen(changed)
      return () => {
        media.removeEventListener('change', changed)
        end()
      }
    },
    () => themeOf(chosenTheme(), matchMedia(query).matches),
    () => 'light',
  )
}
