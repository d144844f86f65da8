import type { AtlasSource } from '@/geo/dataset'
import { shortReference } from '@/geo/reference'
import type { Citation } from '@/geo/schema'
import styles from './citations.module.css'
import { Reliability } from './grade'

type CitationsProps = {
  cites: Citation[]
  sources: Record<string, AtlasSource>
  /** The source is also who says so: nothing above names it */
  speaking?: boolean
}

/** Where it is written: each citation leads to its source's record, with the place in it and how reliable the source is. */
export function Citations({ cites, sources, speaking = false }: CitationsProps) {
  return (
    <ul className={styles.citations} aria-label="Citations">
      {cites.map(({ source, at, relation }, index) => {
        const record = sources[source]!
        return (
          <li key={index} className={styles.graded}>
            {relation && relation !== 'supports' && <span className={styles[relation]}>{relation === 'contradicts' ? 'contradicted by' : 'mentioned in'} </span>}
            <a href={`/sources/${source}`} className={speaking ? styles.speaking : undefined}>
              {shortReference(record)}
            </a>{' '}
            <Place at={at} /> <Reliability reliability={record.reliability} />
          </li>
        )
      })}
    </ul>
  )
}

/** The place in the source: a paragraph is boxed; that none is known is said. */
function Place({ at }: { at: string }) {
  if (at === 'place not recorded') return <em className={styles.at}>no place given</em>
  return <span className={at.startsWith('¶') ? styles.paragraph : styles.at}>{at}</span>
}
