'use client'

import type { ReactNode } from 'react'
import type { Change } from '@/geo/changes'
import { dayNumber } from '@/geo/time'
import type { Clock } from '../time/clock'
import { DateField } from './date-field'
import { DateWords } from './date-words'
import { Icon } from './icon'
import { Steps } from './steps'
import styles from './controls.module.css'
import type { Dating } from './use-dating'
import { speeds } from './use-play'
import { useReading } from './use-reading'

type ControlsProps = { dating: Dating; clock: Clock; changes: readonly Change[]; extent: { from: string; to: string }; today: string; /** Other clocks, set beside the date */ clocks?: ReactNode; children: ReactNode }

/** The date in words, and the buttons that move it. */
export function Controls({ dating: { play, set, step }, clock, changes, extent, today, clocks, children }: ControlsProps) {
  const isToday = useReading(clock, ({ at }) => at === today)
  return (
    <div className={styles.controls}>
      <div className={styles.head}>
        <button type="button" className={styles.opener} popoverTarget="dates" title="Choose the date">
          <DateWords clock={clock} />
          <span className="visually-hidden">: choose the date</span>
        </button>
        <button type="button" className={styles.today} aria-disabled={isToday} onClick={() => set(dayNumber(today), true)}>
          Today
        </button>
      </div>
      <div className={styles.moves}>
        <button type="button" className={styles.play} aria-label={play.playing ? 'Pause' : 'Play'} title={play.playing ? 'Pause (Space)' : 'Play (Space)'} onClick={play.toggle}>
          <Icon name={play.playing ? 'pause' : 'play'} />
        </button>
        <Steps clock={clock} changes={changes} onStep={step} />
        <select aria-label="Speed" className={styles.speed} value={play.months} onChange={({ target }) => play.setMonths(Number(target.value))}>
          {speeds.map(({ months, label }) => (
            <option key={months} value={months}>
              {label}
            </option>
          ))}
        </select>
        {children}
      </div>
      <div id="dates" popover="auto" className={styles.dates}>
        <DateField clock={clock} from={extent.from} today={today} onChange={(day) => set(dayNumber(day), true)} />
        {clocks}
      </div>
    </div>
  )
}
