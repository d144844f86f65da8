import { standingWords, type StandingName } from '@/geo/standing'
import styles from './standing.module.css'

/** A question that no claim answers has a sign too. */
export type SignName = StandingName | 'unknown'

/** The sign of a standing; the words stand beside it. Linked rings, a ring, a half-disc, a struck ring, a dotted ring. */
export function StandingSign({ is, size = 13 }: { is: SignName; size?: number }) {
  const wide = is === 'corroborated'
  return (
    <svg className={styles.sign} data-standing={is} viewBox={wide ? '0 0 18 12' : '0 0 12 12'} width={wide ? size * 1.5 : size} height={size} fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      {is === 'corroborated' && (
        <>
          <path d="M9 2.6a4.5 4.5 0 0 1 0 6.8a4.5 4.5 0 0 1 0-6.8z" fill="currentColor" stroke="none" />
          <circle cx="6.1" cy="6" r="4.5" />
          <circle cx="11.9" cy="6" r="4.5" />
        </>
      )}
      {is === 'single-source' && <circle cx="6" cy="6" r="4.7" />}
      {is === 'contested' && (
        <>
          <circle cx="6" cy="6" r="5" />
          <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" stroke="none" />
        </>
      )}
      {is === 'refuted' && (
        <>
          <circle cx="6" cy="6" r="4.7" strokeDasharray="2.2 1.5" />
          <path d="M2.4 9.6l7.2-7.2" />
        </>
      )}
      {is === 'unknown' && <circle cx="6" cy="6" r="4.7" strokeDasharray="0.1 2.36" strokeLinecap="round" />}
    </svg>
  )
}

/** Sign and words in a frame, for a question's heading. */
export function StandingBadge({ is }: { is: StandingName }) {
  return (
    <span className={styles.badge} data-standing={is}>
      <StandingSign is={is} size={11} />
      {standingWords[is]}
    </span>
  )
}
