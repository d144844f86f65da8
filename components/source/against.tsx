import { formatAnswer } from '@/geo/answer'
import type { AtlasClaim, AtlasFeature, Dataset } from '@/geo/dataset'
import { shortReference, sourcePath } from '@/geo/reference'
import type { Field } from '@/geo/schema'
import type { Dispute, Refutation, SourceUse } from '@/geo/source-use'
import { citing } from '@/geo/standing'
import { formatSpan } from '@/geo/time'
import styles from './source.module.css'
import { ClaimUse, featurePath } from './use'

type Sources = Dataset['sources']

/** What stands against a source: claims of it that are refuted, rival answers of others, and the claims that it is itself cited against. */
export function StandsAgainst({ use: { refuted, disputes, contradicts }, sources }: { use: SourceUse; sources: Sources }) {
  if (!refuted.length && !disputes.length && !contradicts.length) return <p className={styles.none}>Nothing in the atlas contradicts it, and it is cited against nothing.</p>
  return (
    <>
      {refuted.length > 0 && (
        <section className={styles.place}>
          <h3>Refuted, of what it says or reports</h3>
          <ul>
            {refuted.map((each) => (
              <Refuted key={`${each.feature.reference} ${each.claim.id}`} {...each} sources={sources} />
            ))}
          </ul>
        </section>
      )}
      {disputes.length > 0 && (
        <section className={styles.place}>
          <h3>Others say otherwise</h3>
          <ul>
            {disputes.map((dispute) => (
              <Disputed key={`${dispute.feature.reference} ${dispute.claims[0]!.field}`} {...dispute} sources={sources} />
            ))}
          </ul>
        </section>
      )}
      {contradicts.length > 0 && (
        <section className={styles.place}>
          <h3>Claims it is cited against</h3>
          <ul>
            {contradicts.map((each) => (
              <ClaimUse key={`${each.feature.reference} ${each.claim.id}`} {...each} named />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Refuted({ feature, claim, field, cites, by, sources }: Refutation & { sources: Sources }) {
  const { note, standing } = claim
  return (
    <>
      <ClaimUse feature={feature} claim={claim} field={field} cites={cites} named />
      <li className={styles.correction}>
        {note?.refutes ? (
          <>
            <strong>Correction.</strong> {note.text} <CitedSources ids={note.cites.map(({ source }) => source)} sources={sources} />
          </>
        ) : (
          <>
            {standing.rule} <CitedSources ids={citing(claim, 'contradicts').map(({ source }) => source)} sources={sources} />
          </>
        )}
        {by && (
          <>
            {' '}
            <a href={`${featurePath(by.feature)}#claim-${by.claim.id}`}>The claim that refutes it</a>
          </>
        )}
      </li>
    </>
  )
}

/** Both sides of a dispute, side by side, each answer with who gives it. */
function Disputed({ feature, field, claims, rivals, sources }: Dispute & { sources: Sources }) {
  const side = (label: string, members: AtlasClaim[], named: boolean) => (
    <div>
      <h4>{label}</h4>
      <ul>
        {members.map((claim) => (
          <li key={claim.id}>
            <a href={`${featurePath(feature)}#claim-${claim.id}`}>{answerOf(field, claim)}</a>
            {claim.when && <span className={styles.when}> {formatSpan(claim.when)}</span>}
            {claim.by && <span className={styles.by}> — {claim.by}</span>} {named && <CitedSources ids={citing(claim, 'supports').map(({ source }) => source)} sources={sources} />}
          </li>
        ))}
      </ul>
    </div>
  )
  return (
    <li className={styles.dispute}>
      <p className={styles.question}>
        <Place feature={feature} />: {field.question}
      </p>
      <div className={styles.sides}>
        {side('It says', claims, false)}
        {side('Others say', rivals, true)}
      </div>
    </li>
  )
}

function CitedSources({ ids, sources }: { ids: string[]; sources: Sources }) {
  return (
    <span className={styles.cited}>
      (
      {[...new Set(ids)].map((id, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <a href={sourcePath(id)}>{shortReference(sources.get(id)!)}</a>
        </span>
      ))}
      )
    </span>
  )
}

function Place({ feature }: { feature: AtlasFeature }) {
  return <a href={featurePath(feature)}>{feature.name}</a>
}

function answerOf(field: Field, claim: AtlasClaim): string {
  return claim.answer === undefined ? claim.text : formatAnswer(field, claim.answer, claim)
}
