import { formatAnswer } from '@/geo/answer'
import { isContested, resolveNearest } from '@/geo/evidence'
import type { AnnotatedItem } from '@/geo/geojson'
import { formatSpan, holdsAt, type PartialDate } from '@/geo/time'
import { Contested } from './contested'
import styles from './feature.module.css'

/** The key facts: what the claims answer to the layer's main questions, and the length that we compute beside the claimed ones. */
export function Facts({ item, date }: { item: AnnotatedItem; date: PartialDate }) {
  const computed = item.properties.computed_length_km
  const facts = Object.entries(item.fields).flatMap(([id, field]) => {
    if (!field.fact || id === 'status') return []
    const claims = item.claims.filter((claim) => claim.field === id)
    const { claims: answering } = resolveNearest(field, claims, date)
    // An answer that no longer holds is the last one known: it says of when it is.
    const past = (claim: (typeof answering)[number]) => (claim.when && field.type !== 'date' && !holdsAt(claim.when, date) ? ` (${formatSpan(claim.when)})` : '')
    const answers = [...new Set(answering.map((claim) => formatAnswer(field, claim.answer!, claim) + past(claim)))]
    const measured = field.measure === 'length' && computed ? `${Number(computed).toLocaleString('en-GB', { maximumFractionDigits: 0 })} km` : undefined
    return answers.length || measured ? [{ id, label: field.label, answers, measured, contested: isContested(field, claims) }] : []
  })
  if (!facts.length) return null
  return (
    <dl className={styles.facts}>
      {facts.map(({ id, label, answers, measured, contested }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>
            {answers.length > 0 ? answers.join(' · ') : 'no claim recorded'}{' '}
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
