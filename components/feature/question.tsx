import type { AtlasClaim } from '@/geo/dataset'
import type { AnnotatedItem } from '@/geo/geojson'
import { foldEarlier, sortClaims } from '@/geo/disputes'
import type { Field } from '@/geo/schema'
import type { PartialDate } from '@/geo/time'
import { Claim } from './claim'
import styles from './claims.module.css'
import { Dispute } from './dispute'
import { QuestionStanding } from './tally'

type QuestionProps = { id: string; field: Field; claims: AtlasClaim[]; level: 3 | 4; item: AnnotatedItem; /** Whose answers are not folded */ date: PartialDate }

/** One question and its answers: first what is in dispute, then what else stands, in time order, and last what is refuted. */
export function Question({ id, field, claims, level, item, date }: QuestionProps) {
  const Heading = `h${level}` as const
  const { disputes, others, refuted } = sortClaims(field, claims)
  const settle = item.settle[id]
  const { folded, shown } = foldEarlier(others, date)
  const list = (of: AtlasClaim[]) => (
    <ul className={styles.claims}>
      {of.map((claim) => (
        <Claim key={claim.id} claim={claim} item={item} />
      ))}
    </ul>
  )
  return (
    <section className={styles.question} aria-labelledby={`question-${id}`}>
      <Heading id={`question-${id}`} tabIndex={-1}>
        {field.question} <QuestionStanding claims={claims} />
      </Heading>
      {disputes.map((sides) => (
        <Dispute key={sides[0]!.claims[0]!.id} field={field} sides={sides} item={item} />
      ))}
      {disputes.length > 0 && settle && (
        <p className={styles.settle}>
          <strong>What would settle it:</strong> {settle}
        </p>
      )}
      {disputes.length > 0 && others.length > 0 && <p className={styles.apart}>Not in dispute</p>}
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>{folded.length} earlier answers</summary>
          {list(folded)}
        </details>
      )}
      {shown.length > 0 && list(shown)}
      {refuted.length > 0 && list(refuted)}
    </section>
  )
}
