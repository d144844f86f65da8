import { allFormats, formats, itemFormats } from '@/geo/cite/formats'
import styles from './cite.module.css'
import { CopyButton } from './copy-button'

/** What is cited: a source by its id, a feature by layer/feature, or one of its claims. */
export type Cited = { source: string } | { feature: string; claim?: string }

/** The ways to take a record away: its address, which it keeps for good, and its files. Opens without scripts. */
export function CiteLinks({ cited, compact = false }: { cited: Cited; compact?: boolean }) {
  const { page, record, what } = addressesOf(cited)
  const copies = 'feature' in cited
  return (
    <details className={compact ? styles.compact : styles.cite}>
      <summary>
        Cite<span className="visually-hidden"> this {what}</span>
      </summary>
      <ul className={styles.links}>
        <li>
          <a href={page}>Address of this {what}</a>
        </li>
        {(copies ? allFormats : itemFormats).map((format) => (
          <li key={format}>
            <a href={`${record}?f=${format}`} type={formats[format].mediaType}>
              {formats[format].label}
            </a>
          </li>
        ))}
        {'feature' in cited && cited.claim === undefined && (
          <li>
            <a href={`${record}?f=bibtex&with=sources`} type={formats.bibtex.mediaType}>
              BibTeX with all its sources
            </a>
          </li>
        )}
      </ul>
      {copies && <CopyButton address={`${record}?f=markdown`} />}
    </details>
  )
}

function addressesOf(cited: Cited): { page: string; record: string; what: string } {
  if ('source' in cited) return { page: `/sources/${cited.source}`, record: `/cite/sources/${cited.source}`, what: 'source' }
  const { feature, claim } = cited
  if (claim === undefined) return { page: `/features/${feature}`, record: `/cite/features/${feature}`, what: 'place' }
  return { page: `/features/${feature}#claim-${claim}`, record: `/cite/features/${feature}/${claim}`, what: 'claim' }
}
