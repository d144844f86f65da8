'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { Change } from '@/geo/changes'
import { dayNumber, formatDate, formatSpan, lastDay } from '@/geo/time'
import type { Clock } from '../time/clock'
import styles from './changes-list.module.css'
import { useReading } from './use-reading'

type ChangesListProps = { clock: Clock; changes: readonly Change[]; /** Closer than years, a month is listed */ monthly: boolean; onChoose: (change: Change) => void }

/** What changed in the year or month of the date: the bars in words, for every reader. */
export function ChangesList({ clock, changes, monthly, onChoose }: ChangesListProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const period = useReading(clock, ({ at }) => at.slice(0, monthly ? 7 : 4))
  const [first, last] = [dayNumber(`${period}-01${monthly ? '' : '-01'}`), dayNumber(lastDay(period))]
  const within = changes.filter((change) => change.first <= last && change.last >= first)

  useEffect(() => {
    if (!open) return
    const leave = ({ target }: Event) => !box.current!.contains(target as Node) && setOpen(false)
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // The panel closes by the same key; one thing at a time.
      event.stopPropagation()
      setOpen(false)
      opener.current!.focus()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('keydown', escape, { capture: true })
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('keydown', escape, { capture: true })
    }
  }, [open])

  return (
    <div ref={box} className={styles.box}>
      <button ref={opener} type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        What changed in {formatDate(period)} ({within.length})
      </button>
      {open && (
        <div id={id} className={styles.panel}>
          {within.length === 0 ? (
            <p>Nothing in the layers that are on.</p>
          ) : (
            <ul aria-label={`What changed in ${formatDate(period)}`}>
              {within.map((change, index) => (
                <li key={index}>
                  <button type="button" onClick={() => onChoose(change)}>
                    <span className={styles.when}>{formatSpan(change.when)}</span>
                    <span className={styles.swatch} data-colour={change.colour} />
                    <span>
                      <strong>{change.name}</strong> {change.words}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}
