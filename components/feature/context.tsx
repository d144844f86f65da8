import type { ReactNode } from 'react'
import type { AnnotatedItem } from '@/geo/geojson'
import type { Picture } from '@/geo/picture'
import type { Layer } from '@/geo/schema'
import type { PartialDate } from '@/geo/time'
import { Claims } from './claims'
import { Facts } from './facts'
import styles from './feature.module.css'
import { PictureNotice } from './picture'
import { Place } from './place'
import { Related, type Following } from './related'
import { Status } from './status'
import { Unknown } from './unknown'

export type FeatureContextProps = Following & {
  /** As it is on the day; without a status where it is not there then */
  item: AnnotatedItem & { there?: boolean }
  layer: Pick<Layer, 'draw' | 'kinds' | 'fields'>
  /** The level of the headings of its sections */
  level: 2 | 3
  /** The day that status and facts are given for */
  date: PartialDate
  /** Given when it is not the whole record of today that is shown */
  picture?: Picture | undefined
  /** What stands beneath the status: the ways to other days, and to what else happened */
  time?: ReactNode
}

/** What is known of a feature: status, facts, claims by question, what is not known, what it is related to. The same in the panel and on its page. */
export function FeatureContext({ item, layer, level, date, picture = {}, time, linkTo, onFollow }: FeatureContextProps) {
  const { summary } = item.properties
  return (
    <>
      <PictureNotice item={item} picture={picture} level={level} />
      <Status item={item} layer={layer} date={date} />
      {time && <div className={styles.ways}>{time}</div>}
      {summary && <p className={styles.summary}>{summary}</p>}
      <Facts item={item} date={date} />
      <Claims item={item} level={level} date={date} />
      <Unknown item={item} date={date} partial={Boolean(picture.source || picture.by)} level={level} />
      <Related item={item} level={level} linkTo={linkTo} onFollow={onFollow} />
      <Place item={item} level={level} />
    </>
  )
}
