import { formatDate } from '@/geo/time'
import type { Clock } from '../time/clock'
import { useMoment } from '../time/use-clock'
import styles from './compare.module.css'

/** Both dates at the top of the map, each on its side of the divide, with the word for which of them is the earlier. */
export function DateLabels({ left, clock }: { left: string; clock: Clock }) {
  const right = useMoment(clock).at
  return (
    <div className={styles.labels}>
      <p data-side="left">
        <strong>{formatDate(left)}</strong> {order(left, right)}
      </p>
      <p data-side="right">
        <strong>{formatDate(right)}</strong> {order(right, left)}
      </p>
    </div>
  )
}

function order(one: string, other: string): string {
  return one === other ? 'the same day' : one < other ? 'earlier' : 'later'
}
