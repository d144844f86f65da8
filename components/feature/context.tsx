import type { ReactNode } from 'react'
import { resolveAt } from '@/geo/evidence'
import type { AnnotatedItem } from '@/geo/geojson'
import type { Picture } from '@/geo/picture'
import { contestedProperties, disagreement, notKnown } from '@/geo/properties'
import type { Layer } from '@/geo/schema'
import { formatDate, type PartialDate } from '@/geo/time'
import { Claims } from './claims'
import { lastSaidWords } from './evidence'
import { Facts } from './facts'
import styles from './feature.module.css'
import { PictureNotice } from './picture'
import { Place } from './place'
import { Related, type Following } from './related'
import { Tally } from './tally'
import { Unknown } from './unknown'

export type FeatureContextProps = Following & {
  /** As it is on the day; without a status where it is not there then */
  item: AnnotatedItem & { there?: boolean }
  layer: Pick<Layer, 'fields'>
  /** The level of the headings of its sections */
  level: 2 | 3
  /** The day that status and facts are given for */
  date: PartialDate
  /** Given when it is not the whole record of today that is shown */
  picture?: Picture | undefined
  /** What stands beneath the status: the ways to other days */
  time?: ReactNode
}

/** What is known of a feature: status, facts, what is not known, claims by question, what it is related to. The same in the panel and on its page. */
export function FeatureContext({ item, layer, level, date, picture = {}, time, linkTo, onFollow }: FeatureContextProps) {
  const { summary } = item.properties
  return (
    <>
      <PictureNotice item={item} picture={picture} level={level} />
      {layer.fields.status && item.claims.length > 0 && item.there !== false && <Status item={item} label={layer.fields.status.label} date={date} />}
      {time}
      {summary && <p className={styles.summary}>{summary}</p>}
      {item.claims.length > 0 && <Tally claims={item.claims} />}
      <Facts item={item} date={date} />
      <Unknown item={item} date={date} partial={Boolean(picture.source || picture.by)} level={level} />
      <Claims item={item} level={level} />
      <Related item={item} level={level} linkTo={linkTo} onFollow={onFollow} />
      <Place item={item} level={level} />
    </>
  )
}

function Status({ item, label, date }: { item: AnnotatedItem; label: string; date: PartialDate }) {
  const { properties, fields } = item
  const { claims } = resolveAt(fields.status!, item.claims.filter(({ field }) => field === 'status'), date)
  const lastSaid = properties.status_label ? lastSaidWords(item, ...claims) : undefined
  return (
    <p className={styles.status}>
      {label}: <strong>{properties.status_label ?? (contestedProperties(properties).includes('status') ? disagreement : notKnown)}</strong> on {formatDate(date)}
      {lastSaid && <span className={styles.lastSaid}>{lastSaid}</span>}
    </p>
  )
}
