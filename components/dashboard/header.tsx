import styles from './dashboard.module.css'

/** The bar at the top: what this is, and the ways to the rest. */
export function Header({ title, children }: { title: string; children?: React.ReactNode }) {
  return (
    <header className={styles.header}>
      <a href="/" className={styles.brand}>
        <svg viewBox="0 0 28 28" width="26" height="26" aria-hidden="true">
          <circle cx="14" cy="14" r="12" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M3.5 17c5 3 7-2 10-4s6-5 11-1.5" fill="none" stroke="var(--river)" strokeWidth="3" strokeLinecap="round" />
        </svg>
        <span className={styles.wordmark}>Oxus</span>
      </a>
      <p className={styles.atlas}>{title}</p>
      <nav aria-label="Pages" className={styles.pages}>
        <a href="/features">Places</a>
        <a href="/sources">Sources</a>
        <a href="/unknown">Not known</a>
        <a href="/api">API</a>
      </nav>
      {children}
    </header>
  )
}
