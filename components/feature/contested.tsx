import styles from './feature.module.css'

/** The sign of disagreement: a half-disc in violet, with the word. */
export function Contested({ quiet = false }: { quiet?: boolean }) {
  return (
    <span className={quiet ? styles.contestedQuiet : styles.contested}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />
      </svg>
      {quiet ? 'contested' : 'Contested'}
    </span>
  )
}
