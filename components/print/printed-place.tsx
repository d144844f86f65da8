import { formatAnswer } from '@/geo/answer'
import { sayersOf } from '@/geo/claimants'
import { positionWords } from '@/geo/copy'
import type { AtlasClaim, AtlasFeature, AtlasLayer, AtlasSource } from '@/geo/dataset'
import { sortClaims } from '@/geo/disputes'
import { resolveAt } from '@/geo/evidence'
import { disagreement, notKnown } from '@/geo/properties'
import { closed } from '@/geo/reference'
import type { Citation, Field } from '@/geo/schema'
import { formatDate, formatSpan } from '@/geo/time'
import { standingWords } from '@/geo/standing'
import { capital } from '@/geo/words'
import { StandingSign } from '../feature/standing'
import styles from './place.module.css'

type PrintedPlaceProps = {
  layer: AtlasLayer
  feature: AtlasFeature
  /** The day that its status is given for */
  date: string
  /** The number of the footnote of each source */
  numbers: ReadonlyMap<string, number>
  sources: Readonly<Record<string, AtlasSource>>
}
type Cited = Pick<PrintedPlaceProps, 'numbers' | 'sources'>

/** The selected place: what it is, how it stands, and every claim on it by question, rivals side by side, each with the numbers of its footnotes. */
export function PrintedPlace({ layer, feature, date, ...cited }: PrintedPlaceProps) {
  const { label } = layer.kinds[feature.kind]!
  const names = [...new Map(Object.entries(feature.names).map(([language, name]) => [name, language]))]
  const questions = Object.entries(feature.fields).map(([id, field]) => ({ id, field, claims: feature.claims.filter((claim) => claim.field === id) }))
  return (
    <section className={styles.place} aria-labelledby="place">
      <p className={styles.kind}>{label}</p>
      <h2 id="place">{feature.name}</h2>
      {names.length > 0 && (
        <p className={styles.names}>
          {names.map(([name, language]) => (
            <bdi key={language} lang={language}>
              {name}
            </bdi>
          ))}
        </p>
      )}
      <Status layer={layer} feature={feature} date={date} />
      {feature.summary && <p className={styles.summary}>{feature.summary}</p>}
      <div className={styles.questions}>
        {questions.filter(({ claims }) => claims.length).map(({ id, field, claims }) => (
          <Question key={id} field={field} claims={claims} {...cited} />
        ))}
        <section className={styles.question}>
          <h3>Position</h3>
          <p>
            {positionWords(feature)} <Cites cites={feature.place.cites} {...cited} />
          </p>
        </section>
      </div>
    </section>
  )
}

function Status({ layer, feature, date }: Pick<PrintedPlaceProps, 'layer' | 'feature' | 'date'>) {
  const field = layer.fields.status
  if (!field || !feature.claims.length) return null
  const { answers, contested } = resolveAt(field, feature.claims.filter((claim) => claim.field === 'status'), date)
  return (
    <p className={styles.status}>
      {field.label} on {formatDate(date)}: <strong>{answers.length === 1 ? formatAnswer(field, answers[0]!) : contested ? disagreement : notKnown}</strong>
    </p>
  )
}

function Question({ field, claims, ...cited }: Cited & { field: Field; claims: AtlasClaim[] }) {
  const { disputes, others, refuted } = sortClaims(field, claims)
  return (
    <section className={styles.question}>
      <h3>{field.question}</h3>
      {disputes.map((sides) => (
        <div key={sides[0]!.answer} className={styles.dispute} data-sides={Math.min(sides.length, 3)}>
          {sides.map(({ answer, claims: same }) => (
            <div key={answer} className={styles.side}>
              <p className={styles.answer}>
                <StandingSign is="contested" size={10} /> {answer}
              </p>
              {same.map((claim) => (
                <Claim key={claim.id} field={field} claim={claim} answered {...cited} />
              ))}
            </div>
          ))}
        </div>
      ))}
      {[...others, ...refuted].map((claim) => (
        <Claim key={claim.id} field={field} claim={claim} {...cited} />
      ))}
    </section>
  )
}

function Claim({ field, claim, answered = false, ...cited }: Cited & { field: Field; claim: AtlasClaim; /** Its answer stands above it */ answered?: boolean }) {
  const { standing, note, refuted } = claim
  const Said = refuted ? 's' : 'span'
  const answer = claim.answer === undefined || answered ? undefined : formatAnswer(field, claim.answer, claim)
  return (
    <div className={styles.claim}>
      <p>
        {refuted && <strong>Refuted: </strong>}
        {answer && (
          <strong>
            <Said>{closed(answer)}</Said>{' '}
          </strong>
        )}
        {claim.when && `${capital(formatSpan(claim.when))}. `}
        <Said>{claim.text}</Said> <Cites cites={claim.cites} {...cited} />
      </p>
      <p className={styles.meta}>
        {sayersOf(claim, cited.sources)}
        {claim.said && `, ${formatDate(claim.said)}`} · <StandingSign is={standing.is} size={9} /> {standingWords[standing.is].toLowerCase()}
      </p>
      {note && (
        <p className={styles.note}>
          <strong>{refuted ? 'Correction' : 'Editor’s note'}:</strong> {note.text} <Cites cites={note.cites} {...cited} />
        </p>
      )}
    </div>
  )
}

/** "[3 ¶12; against: 5 p. 4]" */
function Cites({ cites, numbers }: Cited & { cites: Citation[] }) {
  return (
    <span className={styles.cites}>
      [
      {cites.map(({ source, at, relation }, index) => (
        <span key={index}>
          {index > 0 && '; '}
          {relation === 'contradicts' && 'against: '}
          {relation === 'mentions' && 'mentioned in '}
          <a href={`#note-${numbers.get(source)}`} aria-label={`Footnote ${numbers.get(source)}`}>
            {numbers.get(source)}
          </a>
          {at !== 'place not recorded' && ` ${at}`}
        </span>
      ))}
      ]
    </span>
  )
}
