import { formatAnswer } from '@/geo/answer'
import type { AtlasClaim, AtlasSource } from '@/geo/dataset'
import { credibilityWords } from '@/geo/grades'
import { shortReference } from '@/geo/reference'
import type { Field } from '@/geo/schema'
import { formatDate, formatSpan } from '@/geo/time'
import { Citations } from './citations'
import styles from './feature.module.css'

/** One claim: its answer, the statement, who makes it and when, how credible it is, and where it is written. */
export function Claim({ claim, field, sources }: { claim: AtlasClaim; field: Field; sources: Record<string, AtlasSource> }) {
  const { note, credibility } = claim
  const claimant = claim.by ?? claimants(claim, sources)
  return (
    <li className={note?.refutes ? styles.refuted : styles.claim} id={`claim-${claim.id}`}>
      {claim.answer !== undefined && <p className={field.type === 'text' ? styles.answerText : styles.answer}>{formatAnswer(field, claim.answer, claim)}</p>}
      {claim.when && <p className={styles.period}>{formatSpan(claim.when)}</p>}
      <p className={styles.statement}>{claim.text}</p>
      <p className={styles.meta}>
        <span className={styles.claimant}>{claimant}</span>
        {claim.said && <>, {formatDate(claim.said)}</>}
      </p>
      {credibility !== undefined && (
        <p className={styles.meta}>
          Claim {credibilityWords[credibility]} <abbr title="Credibility on the Admiralty code, from 1 (confirmed) to 6 (cannot be judged)">({credibility})</abbr>
          {claim.why && <>: {claim.why}</>}
        </p>
      )}
      <Citations cites={claim.cites} sources={sources} />
      {note && (
        <div className={styles.note}>
          <p>
            <strong>{note.refutes ? 'Editor’s correction' : 'Editor’s note'}.</strong> {note.text}
          </p>
          <Citations cites={note.cites} sources={sources} />
        </div>
      )}
    </li>
  )
}

function claimants(claim: AtlasClaim, sources: Record<string, AtlasSource>): string {
  const names = claim.cites.filter((citation) => citation.relation === undefined || citation.relation === 'supports').map(({ source }) => shortReference(sources[source]!).split(', ')[0]!)
  return [...new Set(names)].join('; ')
}
