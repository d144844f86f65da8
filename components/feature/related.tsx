import type { MouseEvent } from 'react'
import type { AnnotatedItem } from '@/geo/geojson'
import styles from './feature.module.css'

export type Following = {
  /** How a link to another feature is made: in the panel it selects, on a page it goes there */
  linkTo: (reference: string) => string
  onFollow?: ((reference: string) => void) | undefined
}

/** The features that this one is related to, is part of or has as parts. */
export function Related({ item, level, linkTo, onFollow }: Following & { item: AnnotatedItem; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  if (!item.related.length) return null
  return (
    <section className={styles.section} aria-labelledby="related">
      <Heading id="related">Related places</Heading>
      <ul className={styles.related}>
        {item.related.map(({ feature, name, how }) => (
          <li key={`${feature} ${how}`}>
            <a href={linkTo(feature)} {...(onFollow && { onClick: (event: MouseEvent) => followInPlace(event, () => onFollow(feature)) })}>
              {name}
            </a>
            <span className={styles.how}>{how}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A plain click selects the place where the reader is; one that asks for a new tab or window stays a link. */
function followInPlace(event: MouseEvent, follow: () => void) {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  follow()
}
