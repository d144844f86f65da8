import { Fragment } from 'react'
import type { Atlas } from '@/geo/schema'
import styles from './map.module.css'

/** Whose data the map is drawn from, and how its lines are to be read. */
export function Credits({ credits, onBorders }: { credits: Atlas['credits']; /** Explains them; where nothing can, they are only named */ onBorders?: (() => void) | undefined }) {
  return (
    <p className={styles.credits}>
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
  )
}
