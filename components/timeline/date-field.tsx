'use client'

import { useEffect, useRef } from 'react'
import type { Clock } from '../time/clock'
import styles from './controls.module.css'

type DateFieldProps = { clock: Clock; from: string; today: string; onChange: (day: string) => void }

/** A field to type the date into, which follows the date while nobody types. */
export function DateField({ clock, from, today, onChange }: DateFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const follow = ({ at }: { at: string }) => {
      if (document.activeElement !== field.current) field.current!.value = at
    }
    follow(clock.now())
    return clock.onStep(follow)
  }, [clock])
  return (
    <label className={styles.field}>
      <span>Date on the map</span>
      <input
        ref={field}
        type="date"
        defaultValue={clock.now().at}
        min={from}
        max={today}
        // What is typed is a date only once it is whole and in range; until then the map stays.
        onChange={({ target: { value, validity } }) => value && validity.valid && onChange(value)}
        onBlur={({ target }) => (target.value = clock.now().at)}
      />
    </label>
  )
}
