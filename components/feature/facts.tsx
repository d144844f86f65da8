import { formatAnswer } from '@/geo/answer'
import { isContested, resolveNearest, type AnsweredClaim } from '@/geo/evidence'
import type { AnnotatedItem } from '@/geo/geojson'
import type { Field } from '@/geo/schema'
import { formatSpan, holdsAt, type PartialDate } from '@/geo/time'
import { grouped } from '@/geo/words'
import { Contested } from './contested'
import { lastSaidWords } from './evidence'
import styles from './feature.module.css'

/** The key facts: what the claims answer to the layer's main questions, and the length that we compute beside the claimed ones. */
export function Facts({ item, date }: { item: AnnotatedItem; date: PartialDate }) {
  const computed = item.properties.computed_length_km
  const facts = Object.entries(item.fields).flatMap(([id, field]) => {
    if (!field.fact || id === 'status') return []
    const claims = item.claims.filter((claim) => claim.field === id)
    const answers = answersOf(item, field, resolveNearest(field, claims, date).claims, date)
    const measured = field.measure === 'length' && computed ? `${grouped(Math.round(Number(computed)))} km` : undefined
    return answers.length || measured ? [{ id, label: field.label, answers, measured, contested: isContested(field, claims) }] : []
  })
  if (!facts.length) return null
  return (
    <dl className={styles.facts}>
      {facts.map(({ id, label, answers, measured, contested }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>
            {answers.map(({ words, of }, index) => (
              <span key={`${words} ${of}`}>
                {index > 0 && ' · '}
                {words}
                {of && <span className={styles.of}> {of}</span>}
              </span>
            ))}
            {answers.length === 0 && 'no claim recorded'}{' '}
            {contested && (
              <a href={`#question-${id}`}>
                <Contested />
              </a>
            )}
            {measured && <span className={styles.measured}>{measured} along the line as drawn, computed by Oxus</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The different answers of some claims. One that no longer holds says of when it is; one that holds without an end, when it was last said. */
function answersOf(item: AnnotatedItem, field: Field, claims: AnsweredClaim[], date: PartialDate): { words: string; of: string | undefined }[] {
  const past = (claim: AnsweredClaim) => (claim.when && field.type !== 'date' && !holdsAt(claim.when, date) ? formatSpan(claim.when) : '')
  const key = (claim: AnsweredClaim) => `${formatAnswer(field, claim.answer!, claim)}|${past(claim)}`
  return [...new Set(claims.map(key))].map((each) => {
    const same = claims.filter((claim) => key(claim) === each)
    return { words: formatAnswer(field, same[0]!.answer!, same[0]), of: past(same[0]!) || (field.type === 'date' ? undefined : lastSaidWords(item, ...same)) }
  })
}
