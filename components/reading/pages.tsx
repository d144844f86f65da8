import type { Paged } from '@/geo/paging'
import styles from './list.module.css'

/** The ways to the other pages of a list; nothing where there is one page. `to` gives the address of a page. */
export function Pages({ paged: { page, pages }, to, label }: { paged: Pick<Paged<unknown>, 'page' | 'pages'>; to: (page: number) => string; label: string }) {
  if (pages === 1) return null
  const near = [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages])].filter((each) => each >= 1 && each <= pages)
  return (
    <nav aria-label={label} className={styles.pages}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          Previous
        </a>
      )}
      {near.map((each, index) => (
        <span key={each}>
          {index > 0 && each > near[index - 1]! + 1 && <span aria-hidden="true">…</span>}
          <a href={to(each)} aria-label={`Page ${each}`} aria-current={each === page ? 'page' : undefined}>
            {each}
          </a>
        </span>
      ))}
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          Next
        </a>
      )}
    </nav>
  )
}
