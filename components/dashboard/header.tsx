import type { ReactNode } from 'react'
import { ThemeSelect } from '../theme/theme-select'
import styles from './header.module.css'

type HeaderProps = {
  /** The atlas's title */
  title: string
  /** In the middle: the field to search with. On a phone it takes what room the rest leaves. */
  search?: ReactNode
  /** To the right: buttons of what can be done with the page. Each is a sign and a word in a <span>; where there is little room the sign stays alone, so it needs a name of its own. */
  tools?: ReactNode
  /** What only a phone shows, before the menu */
  children?: ReactNode
}

const pages = [
  { address: '/features', words: 'Places' },
  { address: '/sources', words: 'Sources' },
  { address: '/unknown', words: 'Not known' },
  { address: '/api', words: 'API' },
]

/** The bar at the top of every page: what this is, how to find something in it, what can be done with it, and the ways to the rest. */
export function Header({ title, search, tools, children }: HeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.left}>
        <a href="/" className={styles.brand}>
          <svg viewBox="0 0 28 28" width="26" height="26" aria-hidden="true">
            <circle cx="14" cy="14" r="12" fill="none" stroke="currentColor" strokeWidth="1.6" />
            <path d="M3.5 17c5 3 7-2 10-4s6-5 11-1.5" fill="none" stroke="var(--river)" strokeWidth="3" strokeLinecap="round" />
          </svg>
          <span className={styles.wordmark}>Oxus</span>
        </a>
        <p className={styles.atlas}>{title}</p>
      </div>
      {search && <div className={styles.search}>{search}</div>}
      <div className={styles.right}>
        {tools && <div className={styles.tools}>{tools}</div>}
        {children}
        {/* A popover opens and closes without scripts. Where there is room for what is in it, it is no popover but a part of the bar. */}
        <button type="button" className={styles.menuButton} popoverTarget="menu" aria-label="Menu" title="Menu">
          <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
            <path d="M2.5 5h13M2.5 9h13M2.5 13h13" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
        <div id="menu" popover="auto" className={styles.menu}>
          <nav aria-label="Pages" className={styles.pages}>
            {pages.map(({ address, words }) => (
              <a key={address} href={address}>
                {words}
              </a>
            ))}
          </nav>
          <ThemeSelect />
        </div>
      </div>
    </header>
  )
}
