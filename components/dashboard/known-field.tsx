import { lastDay, type PartialDate } from '@/geo/time'
import styles from './picture-bar.module.css'

type KnownFieldProps = { /** The day whose knowledge is shown; undefined for today's */ known: PartialDate | undefined; today: PartialDate; onKnown: (date: PartialDate | null) => void }

/** The second clock: the picture as it was known on a day. */
export function KnownField({ known, today, onKnown }: KnownFieldProps) {
  return (
    <label className={styles.known}>
      <span>As known on</span>
      {/* What is typed is a date only once it is whole; until then the picture stays. */}
      <input
        type="date"
        key={known}
        defaultValue={known ? lastDay(known) : today}
        max={today}
        onChange={({ target: { value, validity } }) => value && validity.valid && value >= '1900' && onKnown(value === today ? null : value)}
      />
      <small>Leaves out all that was said later.</small>
    </label>
  )
}
