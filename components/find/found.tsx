import type { Result } from '@/geo/find/result'
import { standingWords } from '@/geo/standing'
import { formatDate } from '@/geo/time'
import styles from './found.module.css'
import { Marked } from './marked'

/** The first line of a result: its name or, of a claim, the words that were found. */
export function FoundTitle({ result: { kind, title, matched } }: { result: Result }) {
  const words = matched && (matched.text === title || (kind === 'claim' && matched.field === 'text')) ? matched : { text: title, ranges: [] }
  return <Marked {...words} />
}

/** Below it: by which other name or words it was found, and what it is. */
export function FoundDetail({ result: { kind, title, detail, matched, standing, date } }: { result: Result }) {
  const other = matched && matched.text !== title && !(kind === 'claim' && matched.field === 'text') && matched.ranges.length > 0 ? matched : undefined
  return (
    <>
      {other && (
        <span className={styles.other}>
          <Marked {...other} />
        </span>
      )}
      <span className={styles.detail}>
        {detail}
        {kind !== 'date' && date && ` · on ${formatDate(date)}`}
        {standing && standing !== 'single-source' && ` · ${standingWords[standing]}`}
      </span>
    </>
  )
}
