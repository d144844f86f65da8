import { statusWords, type BorderNote } from '@/geo/borders'
import { formatDate } from '@/geo/time'
import styles from './borders.module.css'

/** Who says what of a border and since when, how it is drawn here, and where that is written. */
export function Note({ note: { status, says, drawn, sources = {} } }: { note: BorderNote }) {
  const keys = Object.keys(sources)
  return (
    <>
      <p className={styles.status}>{statusWords[status]}</p>
      <ul className={styles.says}>
        {says.map(({ who, since, text, cites = [] }) => (
          <li key={who + text}>
            <h3>
              {who}
              {since && <span> since {formatDate(since)}</span>}
            </h3>
            <p>
              {text}{' '}
              {cites.length > 0 ? (
                cites.map((key) => (
                  <a key={key} className={styles.cite} href={sources[key]!.URL} aria-label={`Source ${keys.indexOf(key) + 1}: ${sources[key]!.title}`}>
                    [{keys.indexOf(key) + 1}]
                  </a>
                ))
              ) : (
                <span className={styles.uncited}>No source is recorded for this.</span>
              )}
            </p>
          </li>
        ))}
      </ul>
      <h3>How it is drawn here</h3>
      <p>{drawn}</p>
      {keys.length > 0 && (
        <>
          <h3>Sources</h3>
          <ol className={styles.sources}>
            {keys.map((key) => (
              <Source key={key} source={sources[key]!} />
            ))}
          </ol>
        </>
      )}
    </>
  )
}

function Source({ source: { title, publisher, issued, URL, accessed } }: { source: NonNullable<BorderNote['sources']>[string] }) {
  return (
    <li>
      <a href={URL}>{title}</a>. {publisher}, {issued ? formatDate(issued) : 'no date given'}. Looked at on {formatDate(accessed)}.
    </li>
  )
}

/** The sentence that the base map itself brings, where an atlas has no more to say. */
export function ShortNote({ text }: { text: string | undefined }) {
  return <p>{text ?? 'Nothing more is recorded of this line.'}</p>
}
