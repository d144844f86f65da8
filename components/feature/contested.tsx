import { StandingSign } from './standing'
import styles from './feature.module.css'

/** The sign of disagreement with the word, beside a fact. */
export function Contested() {
  return (
    <span className={styles.contested}>
      <StandingSign is="contested" size={11} />
      contested
    </span>
  )
}

/** On how many questions sources disagree: the sign and the number, with the words for who does not see them. Nothing where they agree. */
export function ContestedCount({ count, words = false }: { count: number; words?: boolean }) {
  if (!count) return null
  const questions = count === 1 ? 'question' : 'questions'
  return (
    <span className={styles.contested} title={words ? undefined : `${count} ${questions} contested`}>
      <StandingSign is="contested" size={11} />
      {words ? (
        `${count} ${questions} contested`
      ) : (
        <>
          {count}
          <span className="visually-hidden"> {questions} contested</span>
        </>
      )}
    </span>
  )
}
