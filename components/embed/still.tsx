import styles from './embed.module.css'

/** The map as a picture where no script runs, drawn by the server; it is asked for only there. */
export function Still({ query, title }: { query: string; title: string }) {
  return (
    <noscript>
      <picture>
        <source media="(prefers-color-scheme: dark)" srcSet={`/embed/map.svg?${query}&theme=dark`} />
        <img className={styles.still} src={`/embed/map.svg?${query}`} alt={`Map of ${title}`} width="1200" height="800" />
      </picture>
    </noscript>
  )
}
