import styles from './embed.module.css'

/** The map as the server draws it, where no script runs: it is asked for only there. Larger than a frame, of which it shows the middle, as the map would. */
export function Still({ query, title }: { query: string; title: string }) {
  return (
    <noscript>
      <svg className={styles.still} width="2048" height="1152" role="img" aria-label={`Map of ${title}`}>
        <image href={`/picture?${query}`} width="2048" height="1152" />
      </svg>
    </noscript>
  )
}
