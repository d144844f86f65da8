import type { AnnotatedItem } from '@/geo/geojson'
import type { Side } from '@/geo/disputes'
import type { Field } from '@/geo/schema'
import { Axis } from './axis'
import { Claim } from './claim'
import styles from './claims.module.css'
import { StandingSign } from './standing'

/**
 * What cannot all be right, side by side across a violet rule: each answer once, with those who give it. Figures and dates
 * stand on one axis too: below two rivals, and before more of them, as their overview.
 */
export function Dispute({ field, sides, item }: { field: Field; sides: Side[]; item: AnnotatedItem }) {
  const longest = Math.max(...sides.map(({ answer }) => answer.length))
  const measured = field.type === 'number' || field.type === 'date'
  return (
    <div className={styles.dispute}>
      <p className="visually-hidden">{sides.length} answers that cannot all be right:</p>
      {measured && sides.length > 2 && <Axis field={field} sides={sides} />}
      <ul className={styles.sides} data-columns={sides.length === 2 || sides.length === 4 ? 2 : 3}>
        {sides.map(({ answer, claims }) => (
          <li key={answer} className={styles.side}>
            <span className={styles.disc}>
              <StandingSign is="contested" />
            </span>
            <p className={longest > 14 ? styles.figureLong : styles.figure}>{answer}</p>
            <ul className={styles.sayers}>
              {claims.map((claim) => (
                <Claim key={claim.id} claim={claim} item={item} answered />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {measured && sides.length === 2 && <Axis field={field} sides={sides} />}
    </div>
  )
}
