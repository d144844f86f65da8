import type { AtlasFeature, AtlasSource } from '@/geo/dataset'
import { reliabilityWords } from '@/geo/grades'
import { addressOf, authorsOf } from '@/geo/reference'
import { formatDate } from '@/geo/time'
import styles from './reading.module.css'

const consultedWords = { original: 'Read.', copy: 'Read in a stored copy or reprint.', named: 'Not read: known only because a source or note names it.' }

/** One source: the reference, how reliable it is and why, what is unknown of it, and what rests on it. */
export function SourceRecord({ source, citedBy, origin }: { source: AtlasSource; citedBy: AtlasFeature[]; origin: AtlasSource | undefined }) {
  const address = addressOf(source)
  const where = [source['container-title'], source.volume && `vol. ${source.volume}`, source.issue && `no. ${source.issue}`, source.page && `pp. ${source.page}`, source.version && `version ${source.version}`, source.publisher].filter(Boolean)
  return (
    <li id={source.id} className={styles.source}>
      <p className={styles.reference}>
        {authorsOf(source)}. {source.issued ? formatDate(source.issued) : 'No date'}. <cite lang={source.language}>{source.title ?? 'Title unknown'}</cite>. {where.join(', ')}
        {where.length > 0 && '. '}
        {address && <a href={address}>{address}</a>}
      </p>
      <p>
        <strong>{capital(reliabilityWords[source.reliability.grade])} ({source.reliability.grade}).</strong> {source.reliability.why}
      </p>
      <p className={styles.detail}>
        {consultedWords[source.consulted]} Rights: {source.rights}.{source.unknown?.length ? ` Unknown: ${source.unknown.join(', ')}.` : ''}
        {origin && (
          <>
            {' '}
            Repeats <a href={`#${origin.id}`}>{origin.title ?? authorsOf(origin)}</a>.
          </>
        )}{' '}
        {source.note}
      </p>
      {citedBy.length > 0 && (
        <p className={styles.detail}>
          Cited for{' '}
          {citedBy.map((feature, index) => (
            <span key={feature.reference}>
              {index > 0 && ', '}
              <a href={`/features/${feature.reference}`}>{feature.name}</a>
            </span>
          ))}
        </p>
      )}
    </li>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
