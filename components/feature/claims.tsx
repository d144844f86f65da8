import { isContested } from '@/geo/evidence'
import type { AnnotatedItem } from '@/geo/geojson'
import { firstDay } from '@/geo/time'
import { Claim } from './claim'
import { Contested } from './contested'
import styles from './feature.module.css'

/** The claims, under the questions that they answer: what contests each other stands together. */
export function Claims({ item, level }: { item: AnnotatedItem; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  const Question = level === 2 ? 'h3' : 'h4'
  const questions = Object.entries(item.fields)
    .map(([id, field]) => ({ id, field, claims: item.claims.filter((claim) => claim.field === id).toSorted(byTime) }))
    .filter(({ claims }) => claims.length)
  return (
    <section className={styles.section} aria-labelledby="claims">
      <Heading id="claims">
        Claims <span className={styles.count}>{item.claims.length === 0 ? 'none recorded' : `${item.claims.length} on ${questions.length} ${questions.length === 1 ? 'question' : 'questions'}`}</span>
      </Heading>
      {questions.map(({ id, field, claims }) => {
        const contested = isContested(field, claims)
        return (
          <section key={id} className={styles.question} aria-labelledby={`question-${id}`}>
            <Question id={`question-${id}`}>
              {field.question} {contested && <Contested />}
            </Question>
            <ul className={contested && claims.length > 1 ? styles.rivals : styles.claims}>
              {claims.map((claim) => (
                <Claim key={claim.id} claim={claim} field={field} sources={item.sources} />
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

type Dated = AnnotatedItem['claims'][number]

function byTime(a: Dated, b: Dated): number {
  const day = ({ when, said }: Dated) => firstDay(when?.from ?? when?.to ?? said ?? '9999')
  return day(a).localeCompare(day(b))
}
