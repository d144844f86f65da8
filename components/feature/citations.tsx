import type { AtlasSource } from '@/geo/dataset'
import { reliabilityWords } from '@/geo/grades'
import { shortReference } from '@/geo/reference'
import type { Citation } from '@/geo/schema'
import styles from './feature.module.css'

/** Where it is written: each citation leads to its source's record, with the place in it and how reliable the source is. */
export function Citations({ cites, sources }: { cites: Citation[]; sources: Record<string, AtlasSource> }) {
  return (
    <ul className={styles.citations} aria-label="Citations">
      {cites.map(({ source, at, relation }, index) => {
        const record = sources[source]!
        return (
          <li key={index}>
            {relation && relation !== 'supports' && <span className={styles.relation}>{relation === 'contradicts' ? 'contradicted by' : 'mentioned in'} </span>}
            <a href={`/sources#${source}`}>{shortReference(record)}</a> <span className={styles.at}>{at}</span>
            <span className={styles.grade} title={record.reliability.why}>
              {reliabilityWords[record.reliability.grade]} ({record.reliability.grade})
            </span>
          </li>
        )
      })}
    </ul>
  )
}
