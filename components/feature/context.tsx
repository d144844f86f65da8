import type { MouseEvent } from 'react'
import type { AnnotatedItem } from '@/geo/geojson'
import { contestedProperties } from '@/geo/properties'
import type { Layer } from '@/geo/schema'
import { formatDate, type PartialDate } from '@/geo/time'
import { Claims } from './claims'
import { Facts } from './facts'
import styles from './feature.module.css'
import { Place } from './place'

export type FeatureContextProps = {
  item: AnnotatedItem
  layer: Pick<Layer, 'fields'>
  /** The level of the headings of its sections */
  level: 2 | 3
  /** The day that status and facts are given for */
  date: PartialDate
  /** How a link to another feature is made: in the panel it selects, on a page it goes there */
  linkTo: (reference: string) => string
  onFollow?: (reference: string) => void
}

/** What is known of a feature: status, facts, claims by question, what it is related to. The same in the panel and on its page. */
export function FeatureContext({ item, layer, level, date, linkTo, onFollow }: FeatureContextProps) {
  const { properties } = item
  return (
    <>
      {layer.fields.status && item.claims.length > 0 && (
        <p className={styles.status}>
          {layer.fields.status.label}: <strong>{properties.status_label ?? (contestedProperties(properties).includes('status') ? 'sources disagree' : 'not known')}</strong> on {formatDate(date)}
        </p>
      )}
      {properties.summary && <p className={styles.summary}>{properties.summary}</p>}
      <Facts item={item} date={date} />
      <Claims item={item} level={level} />
      <Related item={item} level={level} linkTo={linkTo} onFollow={onFollow} />
      <Place item={item} level={level} />
    </>
  )
}

function Related({ item, level, linkTo, onFollow }: Pick<FeatureContextProps, 'item' | 'level' | 'linkTo' | 'onFollow'>) {
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
