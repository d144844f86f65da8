import type { AtlasFeature } from '@/geo/dataset'
import { byFeature, type SourceUse } from '@/geo/source-use'
import styles from './source.module.css'
import { ClaimUse, featurePath, Places } from './use'

/** All that rests on a source: claims by place, then positions, then the editors' notes that cite it. */
export function RestsOn({ use }: { use: SourceUse }) {
  const claims = byFeature(use.claims)
  const { positions, notes } = use
  if (!claims.length && !positions.length && !notes.length && !use.contradicts.length) return <p className={styles.none}>No claim cites it.</p>
  return (
    <>
      {claims.map(({ feature, uses }) => (
        <section key={feature.reference} className={styles.place}>
          <h3>
            <PlaceLink feature={feature} /> <span className={styles.count}>{uses.length === 1 ? '1 claim' : `${uses.length} claims`}</span>
          </h3>
          <ul>
            {uses.map((each) => (
              <ClaimUse key={each.claim.id} {...each} />
            ))}
          </ul>
        </section>
      ))}
      {positions.length > 0 && (
        <section className={styles.place}>
          <h3>
            Positions <span className={styles.count}>of {positions.length === 1 ? 'one place' : `${positions.length} places`}</span>
          </h3>
          <ul className={positions.length > 6 ? styles.many : undefined}>
            {positions.map(({ feature, cites }) => (
              <li key={feature.reference}>
                <PlaceLink feature={feature} />
                {positions.length > 6 ? null : <Places cites={cites} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section className={styles.place}>
          <h3>
            Editors’ notes <span className={styles.count}>that cite it</span>
          </h3>
          <ul>
            {notes.map(({ feature, claim, cites }) => (
              <li key={`${feature.reference} ${claim.id}`} className={styles.use}>
                <p className={styles.question}>
                  {claim.note!.refutes ? 'Correction of ' : 'Note on '}
                  <a href={`${featurePath(feature)}#claim-${claim.id}`}>
                    {feature.name}: {feature.fields[claim.field]!.question}
                  </a>
                </p>
                <p>{claim.note!.text}</p>
                <Places cites={cites} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function PlaceLink({ feature }: { feature: AtlasFeature }) {
  return <a href={featurePath(feature)}>{feature.name}</a>
}
