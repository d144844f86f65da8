'use client'

import { formatDate } from '@/geo/time'
import { useMoment } from '../time/use-clock'
import type { Clock } from '../time/clock'
import styles from './controls.module.css'
import { shortDay } from './words'

/** The date that the map shows, in words; of a range both ends. Drawn anew at each step, and nothing else with it. */
export function DateWords({ clock }: { clock: Clock }) {
  const { at, since } = useMoment(clock)
  return (
    <span className={styles.words}>
      <span className={styles.since}>{since === undefined ? 'As of' : since < at ? `${shortDay(since)} to` : 'Only on'}</span>
      <strong className={styles.date} title={formatDate(at)}>
        {shortDay(at)}
      </strong>
    </span>
  )
}
