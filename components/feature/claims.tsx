import type { AnnotatedItem } from '@/geo/geojson'
import type { PartialDate } from '@/geo/time'
import styles from './claims.module.css'
import sections from './feature.module.css'
import { Question } from './question'
import { Signs, Tally } from './tally'

/** From so many questions on, a list of them leads to each. */
const MANY = 6

/** The claims, under the questions that they answer. */
export function Claims({ item, level, date }: { item: AnnotatedItem; level: 2 | 3; date: PartialDate }) {
  const Heading = `h${level}` as const
  const questions = Object.entries(item.fields)
    .map(([id, field]) => ({ id, field, claims: item.claims.filter((claim) => claim.field === id) }))
    .filter(({ claims }) => claims.length)
  return (
    <section className={`${sections.section} ${sections.evidence}`} aria-labelledby="claims">
      <div className={styles.head}>
        <Heading id="claims">
          Claims <span className={sections.count}>{item.claims.length === 0 ? 'none recorded' : `${item.claims.length} on ${questions.length} ${questions.length === 1 ? 'question' : 'questions'}`}</span>
        </Heading>
        {item.claims.length > 0 && <Tally claims={item.claims} />}
      </div>
      {questions.length >= MANY && (
        <details className={styles.index}>
          <summary>Go to a question</summary>
          <ul>
            {questions.map(({ id, field, claims }) => (
              <li key={id}>
                <a href={`#question-${id}`}>{field.question}</a>
                <Signs claims={claims} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {questions.map(({ id, field, claims }) => (
        <Question key={id} id={id} field={field} claims={claims} level={level === 2 ? 3 : 4} item={item} date={date} />
      ))}
    </section>
  )
}
