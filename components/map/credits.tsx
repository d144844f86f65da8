'use client'

import { Fragment, useState } from 'react'
import type { Atlas } from '@/geo/schema'
import styles from './credits.module.css'

type CreditsProps = {
  credits: Atlas['credits']
  /** Explains the disputed lines; where nothing can, they are only named */
  onBorders?: (() => void) | undefined
}

/** Whose data the map is drawn from, and how its lines are to be read; where there is little room, a button shows it. */
export function Credits({ credits, onBorders }: CreditsProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <p className={styles.credits} data-open={open || undefined}>
        Boundaries as held,{' '}
        {onBorders ? (
          <button type="button" onClick={onBorders}>
            disputed lines
          </button>
        ) : (
          'disputed lines'
        )}{' '}
        broken
        {credits.map(({ label, licence, URL }) => (
          <Fragment key={label}>
            {' · '}
            {URL ? <a href={URL}>{label}</a> : label} ({licence})
          </Fragment>
        ))}
      </p>
      <button type="button" className={styles.open} aria-expanded={open} aria-label="Credits" title="Whose data the map is drawn from" onClick={() => setOpen(!open)}>
        i
      </button>
    </>
  )
}
