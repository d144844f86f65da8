import { formatAnswer } from '@/geo/answer'
import type { AtlasClaim, AtlasFeature } from '@/geo/dataset'
import type { Citation, Field } from '@/geo/schema'
import { formatSpan } from '@/geo/time'
import styles from './source.module.css'

export const featurePath = ({ reference }: Pick<AtlasFeature, 'reference'>) => `/features/${reference}`

const relationWords = { supports: undefined, contradicts: 'against it', mentions: 'mentioned' }

/** A claim in brief, leading to where it stands: its question, its answer, its statement, and the places in the source that are meant. */
export function ClaimUse({ feature, claim, field, cites = [], named = false }: { feature: AtlasFeature; claim: AtlasClaim; field: Field; cites?: Citation[]; /** Whether the place is said too */ named?: boolean }) {
  const { refuted } = claim
  const answer = claim.answer === undefined || field.type === 'text' ? undefined : formatAnswer(field, claim.answer, claim)
  return (
    <li className={styles.use}>
      <p className={styles.question}>
        <a href={`${featurePath(feature)}#claim-${claim.id}`}>
          {named && `${feature.name}: `}
          {field.question}
        </a>
        {claim.when && <span className={styles.when}> {formatSpan(claim.when)}</span>}
      </p>
      <p>
        {refuted && <strong>Refuted: </strong>}
        {answer && (
          <>
            <span className={refuted ? styles.struck : styles.answer}>{answer}</span>.{' '}
          </>
        )}
        {claim.text}
        {claim.by && <span className={styles.by}> — {claim.by}</span>}
      </p>
      <Places cites={cites} />
    </li>
  )
}

/** The places in the source that are cited. */
export function Places({ cites }: { cites: Citation[] }) {
  if (!cites.length) return null
  return (
    <p className={styles.places}>
      {cites.map(({ at, relation = 'supports' }, index) => (
        <span key={index}>
          {relationWords[relation] && <em>{relationWords[relation]} </em>}
          <span className={styles.at}>{at}</span>{' '}
        </span>
      ))}
    </p>
  )
}
