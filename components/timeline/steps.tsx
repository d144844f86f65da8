'use client'

import { nextChange, nextChanges, wordsOfChange, type Change } from '@/geo/changes'
import { dayNumber, formatSpan } from '@/geo/time'
import type { Clock } from '../time/clock'
import { Icon } from './icon'
import controls from './controls.module.css'
import styles from './timeline.module.css'
import { useReading } from './use-reading'

type StepProps = { clock: Clock; changes: readonly Change[]; onStep: (direction: 1 | -1) => void }

/** To the last thing that happened before the date, and to the next one after it. */
export function Steps(props: StepProps) {
  return (
    <>
      <Step {...props} direction={-1} />
      <Step {...props} direction={1} />
    </>
  )
}

function Step({ clock, changes, onStep, direction }: StepProps & { direction: 1 | -1 }) {
  const day = useReading(clock, ({ at }) => nextChange(changes, dayNumber(at), direction)?.day)
  const next = day === undefined ? undefined : nextChange(changes, day - 1, 1)
  const name = direction === 1 ? 'Next event' : 'Previous event'
  return (
    <button
      type="button"
      className={controls.round}
      aria-label={name}
      title={next ? `${name} (${direction === 1 ? ']' : '['}): ${wordsOfChange(next)}` : `${name}: nothing ${direction === 1 ? 'later' : 'earlier'} in the layers that are on`}
      aria-disabled={next === undefined}
      onClick={() => onStep(direction)}
    >
      <Icon name={direction === 1 ? 'next' : 'previous'} />
    </button>
  )
}

type ArrivalProps = { clock: Clock; changes: readonly Change[]; /** The day that a step led to */ day: number | undefined; onShow: (reference: string) => void }

/** What a step led to, said aloud, for as long as the date stays there; the place is offered, not selected. */
export function Arrival({ clock, changes, day, onShow }: ArrivalProps) {
  const there = useReading(clock, ({ at }) => day !== undefined && dayNumber(at) === day)
  const found = there ? nextChanges(changes, day! - 1, 1) : []
  const [change, ...more] = found
  return (
    <p className={styles.arrival} role="status">
      {change && (
        <>
          {`${formatSpan(change.when)}: `}
          <button type="button" className={styles.link} onClick={() => onShow(change.reference)}>
            {change.name}
          </button>
          {`, ${change.words}`}
          {more.length > 0 && `, and ${more.length} more`}
        </>
      )}
    </p>
  )
}
