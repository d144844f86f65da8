import { formatAnswer } from '@/geo/answer'
import type { AtlasClaim } from '@/geo/dataset'
import type { AnnotatedItem } from '@/geo/geojson'
import { formatDate, formatSpan } from '@/geo/time'
import { capital } from '@/geo/words'
import { Citations } from './citations'
import { Claimants } from './claimants'
import styles from './claims.module.css'
import { lastSaidWords } from './evidence'
import { Credibility } from './grade'
import { StandingBadge } from './standing'
import { Why } from './why'

type ClaimProps = {
  claim: AtlasClaim
  item: AnnotatedItem
  /** The answer stands above it already */
  answered?: boolean
}

/** One claim: its answer, the statement, who makes it and when, where it is written, how it is graded and how it stands. */
export function Claim({ claim, item, answered = false }: ClaimProps) {
  const { note, credibility } = claim
  const refuted = claim.standing.is === 'refuted'
  const Said = refuted ? 's' : 'span'
  const field = item.fields[claim.field]!
  const lastSaid = lastSaidWords(item, claim)
  const speaking = speaksItself(claim, item.sources)
  return (
    <li className={refuted ? styles.refuted : styles.claim} id={`claim-${claim.id}`}>
      {refuted && (
        <p className={styles.struck}>
          <StandingBadge is="refuted" />
        </p>
      )}
      {claim.answer !== undefined && !answered && (
        <p className={field.type === 'text' ? styles.answerText : styles.answer}>
          <Said>{formatAnswer(field, claim.answer, claim)}</Said>
        </p>
      )}
      {claim.when && (
        <p className={styles.period}>
          {capital(formatSpan(claim.when))}
          {lastSaid && <span className={styles.lastSaid}>, {lastSaid}</span>}
        </p>
      )}
      <p className={styles.statement}>
        <Said>{claim.text}</Said>
      </p>
      {!speaking && (
        <p className={styles.meta}>
          <Claimants claim={claim} sources={item.sources} />
          {claim.said && <>, {formatDate(claim.said)}</>}
        </p>
      )}
      <Citations cites={claim.cites} sources={item.sources} speaking={speaking} />
      {credibility !== undefined && <Credibility credibility={credibility} why={claim.why} />}
      {note && (
        <div className={styles.note}>
          <p>
            <strong>{refuted ? 'Editor’s correction' : 'Editor’s note'}.</strong> {note.text}
          </p>
          <Citations cites={note.cites} sources={item.sources} />
        </div>
      )}
      <Why claim={claim} item={item} />
    </li>
  )
}

/** Whether its one citation tells all there is of who said it and when. */
function speaksItself({ by, cites, said }: AtlasClaim, sources: AnnotatedItem['sources']): boolean {
  const only = cites.length === 1 ? cites[0] : undefined
  return !by && only !== undefined && (only.relation ?? 'supports') === 'supports' && sources[only.source]!.issued === said
}
