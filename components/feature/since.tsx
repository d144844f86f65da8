import type { AnnotatedItem } from '@/geo/geojson'
import { formatDate, type PartialDate } from '@/geo/time'
import { addressOfClaim } from './evidence'
import styles from './picture.module.css'
import { StandingSign, standingWords } from './standing'

/** So many of the claims said later are listed at once. */
const UNFOLDED = 8

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
          Status on {formatDate(known)}: <span className={styles.before}>{status.before ?? 'not known'}</span> → <strong>{status.after ?? 'not known'}</strong>, as it is known now.
        </p>
      )}
      {standings.length > 0 && (
        <ul aria-label="Standings that changed">
          {standings.map(({ id, field, before, after }) => (
            <li key={id}>
              <a href={addressOfClaim(item, id)}>{wordsOf(item, id) ?? item.fields[field]!.question}</a>{' '}
              <span className={styles.change}>
                <StandingSign is={before} size={11} /> {standingWords[before].toLowerCase()} → <StandingSign is={after} size={11} /> <strong>{standingWords[after].toLowerCase()}</strong>
              </span>
            </li>
          ))}
        </ul>
      )}
      {claims.length > 0 && (
        <>
          <p>{claims.length === 1 ? 'One claim was said later:' : `${claims.length} claims were said later:`}</p>
          <Later item={item} claims={claims.slice(0, UNFOLDED)} />
          {claims.length > UNFOLDED && (
            <details>
              <summary>{claims.length - UNFOLDED} more</summary>
              <Later item={item} claims={claims.slice(UNFOLDED)} />
            </details>
          )}
        </>
      )}
    </section>
  )
}

type LaterClaims = NonNullable<AnnotatedItem['since']>['claims']

/** Claims said later, by question, each leading to the whole record. */
function Later({ item, claims }: { item: AnnotatedItem; claims: LaterClaims }) {
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
                <a href={addressOfClaim(item, id)}>{text}</a> <span className={styles.when}>{said ? formatDate(said) : 'date not known'}</span>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}

/** The statement of a claim that is shown. */
function wordsOf({ claims }: AnnotatedItem, id: string): string | undefined {
  return claims.find((claim) => claim.id === id)?.text
}
