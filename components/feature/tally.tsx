import type { AnnotatedItem } from '@/geo/geojson'
import type { StandingName } from '@/geo/standing'
import { StandingSign } from './standing'
import styles from './standing.module.css'

const order: { is: StandingName; words: string }[] = [
  { is: 'corroborated', words: 'corroborated' },
  { is: 'single-source', words: 'single source' },
  { is: 'contested', words: 'contested' },
  { is: 'refuted', words: 'refuted' },
]

/** How the claims on a feature stand, counted. */
export function Tally({ claims }: { claims: AnnotatedItem['claims'] }) {
  const counts = order.map((each) => ({ ...each, count: claims.filter(({ standing }) => standing.is === each.is).length })).filter(({ count }) => count > 0)
  return (
    <ul className={styles.tally} aria-label={`How the ${claims.length} claims stand`}>
      <li>
        <strong>{claims.length}</strong> {claims.length === 1 ? 'claim' : 'claims'}:
      </li>
      {counts.map(({ is, words, count }) => (
        <li key={is} data-standing={is}>
          <StandingSign is={is} />
          <span>
            <strong>{count}</strong> {words}
          </span>
        </li>
      ))}
    </ul>
  )
}
