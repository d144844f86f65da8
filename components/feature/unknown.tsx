import type { AnnotatedItem } from '@/geo/geojson'
import { formatDate, type PartialDate } from '@/geo/time'
import { addressOfClaim } from './evidence'
import styles from './feature.module.css'
import { StandingSign } from './standing'

type UnknownProps = {
  item: AnnotatedItem
  date: PartialDate
  /** Only what one source or claimant says is shown: what they leave open may be known */
  partial: boolean
  level: 2 | 3
}

/** What is not known: main questions without an answer, no status for the date, and answers that nobody has given again for long. */
export function Unknown({ item, date, partial, level }: UnknownProps) {
  const Heading = `h${level}` as const
  const { unanswered, stale } = item.gaps
  const noStatus = item.gaps.noStatus && !unanswered.includes('status')
  if (!item.claims.length) return null
  const nothing = !unanswered.length && !stale.length && !noStatus
  return (
    <section className={styles.section} aria-labelledby="unknown">
      <Heading id="unknown">Not known</Heading>
      {nothing && <p className={styles.quiet}>Every main question has an answer, and none is due to be looked at again.</p>}
      <ul className={styles.unknown}>
        {noStatus && (
          <li>
            <StandingSign is="unknown" />
            <p>
              {item.fields.status!.question} <span className={styles.gap}>{partial ? 'Not told here' : 'No claim says so'} for {formatDate(date)}.</span>
            </p>
          </li>
        )}
        {unanswered.map((id) => (
          <li key={id}>
            <StandingSign is="unknown" />
            <p>
              {item.fields[id]!.question} <span className={styles.gap}>{partial ? 'Not told here.' : 'No claim answers it.'}</span>
            </p>
          </li>
        ))}
        {stale.map(({ field, claim, lastSaid, due }) => (
          <li key={field}>
            <StandingSign is="unknown" />
            <p>
              <a href={addressOfClaim(item, claim)}>{item.fields[field]!.question}</a>{' '}
              <span className={styles.gap}>
                {lastSaid ? `Last said ${lastSaid.length === 10 ? 'on' : 'in'} ${formatDate(lastSaid)}` : 'Nobody knows when it was last said'}; to be looked at again since {formatDate(due)}.
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
