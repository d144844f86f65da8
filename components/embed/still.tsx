import styles from './embed.module.css'

/** The map as the server draws it, where no script runs; it is asked for only there. */
export function Still({ query, title }: { query: string; title: string }) {
  return (
    <noscript>
      <img className={styles.still} src={`/picture?${query}`} alt={`Map of ${title}`} />
    </noscript>
  )
}
