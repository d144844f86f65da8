'use client'

import { useSyncExternalStore } from 'react'
import { choiceOf } from './choice'
import { chooseTheme, chosenTheme, onThemeChosen } from './chosen'
import styles from './theme.module.css'

/** Chooses the theme: the system's, light or dark. A list of the browser's own, so that it works by keyboard and by thumb everywhere. */
export function ThemeSelect() {
  const choice = useSyncExternalStore(onThemeChosen, chosenTheme, () => 'system' as const)
  return (
    <label className={styles.theme} title="Theme">
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path d="M15 10.9A6.3 6.3 0 0 1 7.1 3a6.3 6.3 0 1 0 7.9 7.9z" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
      </svg>
      <span className={styles.word}>Theme</span>
      <select aria-label="Theme" value={choice} onChange={({ target }) => chooseTheme(choiceOf(target.value))}>
        <option value="system">As the system</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  )
}
