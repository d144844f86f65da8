import type { AtlasClaim } from '@/geo/dataset'
import { standingWords, type StandingName } from '@/geo/standing'
import { StandingBadge, StandingSign } from './standing'
import styles from './standing.module.css'

const order: StandingName[] = ['corroborated', 'single-source', 'contested', 'refuted']

/** How many of some claims stand how, without those that none does. */
function count(claims: readonly AtlasClaim[]): { is: StandingName; claims: number }[] {
  return order.map((is) => ({ is, claims: claims.filter(({ standing }) => standing.is === is).length })).filter((each) => each.claims > 0)
}

/** How the claims on a feature stand, counted: in signs, and in words for who does not see them or points at them. */
export function Tally({ claims }: { claims: readonly AtlasClaim[] }) {
  return (
    <ul className={styles.tally} aria-label={claims.length === 1 ? 'How the claim stands' : `How the ${claims.length} claims stand`}>
      <li className="visually-hidden">
        {claims.length} {claims.length === 1 ? 'claim' : 'claims'}:
      </li>
      {count(claims).map(({ is, claims: number }) => (
        <li key={is} data-standing={is} title={`${number} ${standingWords[is].toLowerCase()}`}>
          <StandingSign is={is} />
          <span>
            {number} <span className="visually-hidden">{standingWords[is].toLowerCase()}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The same beside a question. */
export function Signs({ claims }: { claims: readonly AtlasClaim[] }) {
  return (
    <span className={styles.signs}>
      {count(claims).map(({ is, claims: number }) => (
        <span key={is} data-standing={is} title={`${number} ${standingWords[is].toLowerCase()}`}>
          <StandingSign is={is} size={11} /> {number}
          <span className="visually-hidden"> {standingWords[is].toLowerCase()}</span>
        </span>
      ))}
    </span>
  )
}

/** How a question stands: contested as soon as two of its answers are; in a word if all that stands is of one kind; else counted. */
export function QuestionStanding({ claims }: { claims: readonly AtlasClaim[] }) {
  const counts = count(claims)
  const kinds = counts.length === 1 ? counts : counts.filter(({ is }) => is !== 'refuted')
  if (kinds.some(({ is }) => is === 'contested')) return <StandingBadge is="contested" />
  return kinds.length === 1 ? <StandingBadge is={kinds[0]!.is} /> : <Signs claims={claims} />
}
