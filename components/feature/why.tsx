import { formatAnswer } from '@/geo/answer'
import { sayersOf } from '@/geo/claimants'
import type { AtlasClaim } from '@/geo/dataset'
import { shortReference } from '@/geo/reference'
import type { AnnotatedItem } from '@/geo/geojson'
import { standingWords } from '@/geo/standing'
import { CiteLinks } from '../cite/cite-links'
import { addressOfClaim } from './evidence'
import { StandingSign } from './standing'
import styles from './standing.module.css'

/** How a claim stands, in a word; and one click away the rule that gave it, what it rests on, and what it is at odds with. */
export function Why({ claim, item }: { claim: AtlasClaim; item: AnnotatedItem }) {
  const { is, rule, origins, rivals } = claim.standing
  return (
    <div className={styles.foot}>
      <details className={styles.reason}>
        <summary data-standing={is}>
          <StandingSign is={is} /> <span className={styles.word}>
            {standingWords[is]}
            {is === 'corroborated' && `, ${origins.length} independent sources`}
          </span>
          <span className="visually-hidden">: why?</span>
        </summary>
        <div className={styles.why} data-standing={is}>
          <p>{rule}</p>
          {is === 'refuted' && claim.note?.claim && (
            <p>
              <a href={addressOfReference(item, claim.note.claim)}>The claim that refutes it</a>
            </p>
          )}
          {rivals.length > 0 && (
            <List label="It cannot be right together with">
              {rivals.map((id) => (
                <li key={id}>
                  <a href={addressOfClaim(item, id)}>{wordsOf(item, id)}</a>
                </li>
              ))}
            </List>
          )}
          {origins.length > 0 && (
            <List label={origins.length > 1 ? `${origins.length} independent sources` : 'It rests on'}>
              {origins.map((id) => (
                <li key={id}>
                  <a href={`/sources/${id}`}>{item.sources[id] ? shortReference(item.sources[id]) : id}</a>
                  {item.sources[id] && <span className={styles.label}> {item.sources[id].reliability.why}</span>}
                </li>
              ))}
            </List>
          )}
          {claim.kind !== 'report' && <p>It is recorded as {claim.kind === 'statement' ? 'a statement' : `an ${claim.kind}`}, not as a report.</p>}
          {claim.why && (
            <p>
              <span className={styles.label}>Its credibility:</span> {claim.why}
            </p>
          )}
        </div>
      </details>
      <CiteLinks cited={{ feature: `${String(item.properties.layer)}/${item.id}`, claim: claim.id }} compact />
      <a className={styles.permalink} href={`#claim-${claim.id}`} aria-label="Permanent link to this claim" title="Permanent link to this claim">
        <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" aria-hidden="true">
          <path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.2 9.1a2.6 2.6 0 0 0 3.7 3.7l.9-.9" />
        </svg>
      </a>
    </div>
  )
}

function List({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <ul aria-label={label}>{children}</ul>
    </div>
  )
}

/** What a rival says, and who: "about 7,000 troops (Interfax)". */
function wordsOf(item: AnnotatedItem, id: string): string {
  const claim = item.claims.find((other) => other.id === id)
  if (!claim) return 'A claim that this picture leaves out'
  const answer = claim.answer === undefined ? claim.text : formatAnswer(item.fields[claim.field]!, claim.answer, claim)
  return `${answer} (${sayersOf(claim, item.sources)})`
}

/** The address of `#claim` or `layer/feature#claim`. */
function addressOfReference(item: AnnotatedItem, reference: string): string {
  const [feature, id] = reference.split('#')
  return feature ? `/features/${feature}#claim-${id}` : addressOfClaim(item, id!)
}
