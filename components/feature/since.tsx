import { formatAnswer } from '@/geo/answer'
import type { AnnotatedItem } from '@/geo/geojson'
import { notKnown } from '@/geo/properties'
import { standingWords } from '@/geo/standing'
import { formatDate, type PartialDate } from '@/geo/time'
import { addressOfClaim } from './evidence'
import styles from './picture.module.css'
import { StandingSign } from './standing'

/** A list of more than so many is folded. */
const MANY = 8

/** What became known since the day that the picture is known on: the status, standings that changed, and claims said later. */
export function ChangedSince({ item, known, level }: { item: AnnotatedItem; known: PartialDate; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  const { since } = item
  if (!since) return null
  const { status, standings, claims } = since
  return (
    <section className={styles.since} aria-labelledby="since">
      <Heading id="since">What changed since</Heading>
      {!status && !standings.length && !claims.length && <p>Nothing: no claim was added and no standing changed.</p>}
      {status && (
        <p>
          Status on {formatDate(known)}: {status.before ?? notKnown} → <strong>{status.after ?? notKnown}</strong>, as it is known now.
        </p>
      )}
      {standings.length > 0 && (
        <Folded many={standings.length > MANY} words={standings.length === 1 ? 'One standing changed' : `${standings.length} standings changed`}>
          <ul>
            {standings.map(({ id, before, after }) => (
              <li key={id}>
                <span className={styles.change}>
                  <StandingSign is={before} size={11} /> {standingWords[before].toLowerCase()} → <StandingSign is={after} size={11} /> <strong>{standingWords[after].toLowerCase()}</strong>
                </span>{' '}
                <a href={addressOfClaim(item, id)}>{wordsOf(item, id)}</a>
              </li>
            ))}
          </ul>
        </Folded>
      )}
      {claims.length > 0 && (
        <Folded many={claims.length > MANY} words={claims.length === 1 ? 'One claim was said later' : `${claims.length} claims were said later`}>
          <Later item={item} claims={claims} />
        </Folded>
      )}
    </section>
  )
}

function Folded({ many, words, children }: { many: boolean; words: string; children: React.ReactNode }) {
  return (
    <details open={!many}>
      <summary>{words}</summary>
      {children}
    </details>
  )
}

/** Claims said later, by question; the date of each leads to it in the whole record. */
function Later({ item, claims }: { item: AnnotatedItem; claims: NonNullable<AnnotatedItem['since']>['claims'] }) {
  const fields = [...new Set(claims.map(({ field }) => field))]
  return (
    <dl className={styles.later}>
      {fields.map((field) => (
        <div key={field}>
          <dt>{item.fields[field]!.question}</dt>
          {claims
            .filter((claim) => claim.field === field)
            .map(({ id, text, said }) => (
              <dd key={id}>
                {text} <a href={addressOfClaim(item, id)}>{said ? formatDate(said) : 'date not known'}</a>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}

/** A claim that was known then, in few words. */
function wordsOf({ claims, fields }: AnnotatedItem, id: string): string {
  const claim = claims.find((shown) => shown.id === id)
  if (!claim) return 'A claim that this picture leaves out'
  const field = fields[claim.field]!
  return claim.answer === undefined ? claim.text : `${field.question} ${formatAnswer(field, claim.answer, claim)}`
}
