import { useEffect, useRef } from 'react'
import { formatDate } from '@/geo/time'
import type { Clock } from '../time/clock'
import { useMoment } from '../time/use-clock'
import { CloseIcon } from '../close-icon'
import styles from './compare.module.css'

type CompareBarProps = {
  compare: string
  clock: Clock
  /** How much differs; undefined while layers load */
  count: number | undefined
  listed: boolean
  listId: string
  onCompare: (day: string) => void
  onList: () => void
  onSwap: () => void
  onClose: () => void
}

/** Which two dates are compared: the other date can be chosen, the two exchanged, the list opened and the comparison closed. */
export function CompareBar({ compare, clock, count, listed, listId, onCompare, onList, onSwap, onClose }: CompareBarProps) {
  const input = useRef<HTMLInputElement>(null)
  // Not remade when the date comes back from the address: the focus stays in it.
  useEffect(() => {
    if (input.current!.value !== compare) input.current!.value = compare
  }, [compare])
  return (
    <div className={styles.bar} role="region" aria-label="Two dates side by side">
      <label className={styles.other}>
        <span>Other date</span>
        <input ref={input} type="date" defaultValue={compare} onChange={({ target: { value, validity } }) => value && validity.valid && value >= '1000' && onCompare(value)} />
      </label>
      <p className={styles.words}>
        is to the left, <PageDate clock={clock} /> to the right
      </p>
      <button type="button" className={styles.swap} aria-label="Swap the two dates" title="Swap the two dates" onClick={onSwap}>
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <path d="M2 6h13M12 3l3 3-3 3M16 12H3M6 9l-3 3 3 3" stroke="currentColor" strokeWidth="1.4" fill="none" />
        </svg>
      </button>
      <button type="button" aria-expanded={listed} aria-controls={listed ? listId : undefined} onClick={onList}>
        What differs{count !== undefined && ` (${count})`}
      </button>
      <button type="button" className={styles.close} aria-label="Close the comparison" title="Close the comparison" onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  )
}

function PageDate({ clock }: { clock: Clock }) {
  return <strong>{formatDate(useMoment(clock).at)}</strong>
}
