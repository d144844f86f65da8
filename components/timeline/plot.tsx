'use client'

import type { KeyboardEvent, RefObject } from 'react'
import type { Change } from '@/geo/changes'
import { dayNumber, dayOf } from '@/geo/time'
import { dayAt, xOf, xWithin, type Axis, type Window } from '@/geo/time-axis'
import type { Clock } from '../time/clock'
import { Handle } from './handle'
import { Ruler } from './ruler'
import { Shown } from './shown'
import styles from './plot.module.css'
import { useDrag } from './use-drag'
import type { Play } from './use-play'
import { useReading } from './use-reading'

type PlotProps = {
  plot: RefObject<HTMLDivElement | null>
  /** Undefined until its width is known */
  axis: Axis | undefined
  height: number
  clock: Clock
  changes: readonly Change[]
  all: Window
  today: string
  compare: string | undefined
  around: { from: string; to: string } | undefined
  play: Play
  onPan: (pixels: number) => void
  onZoom: (factor: number, x: number) => void
  onZoomBy: (factor: number) => void
  onDay: (day: number) => void
}

/** The years with their bars, and the handles on them. */
export function Plot({ plot, axis, height, clock, changes, all, today, compare, around, play, onPan, onZoom, onZoomBy, onDay }: PlotProps) {
  const drag = useDrag(plot, { onPan, onZoom, onPress: (x) => axis && onDay(Math.floor(dayAt(axis, x))) })
  const ranged = useReading(clock, ({ since }) => since !== undefined)
  const first = all.from
  const last = dayNumber(today)
  const keys = (event: KeyboardEvent) => {
    if (event.key === ' ') play.toggle()
    else if (event.key === '+' || event.key === '=') onZoomBy(0.5)
    else if (event.key === '-') onZoomBy(2)
    else return
    event.preventDefault()
  }
  return (
    <div ref={plot} className={styles.plot} data-testid="years" {...drag}>
      {axis && (
        <>
          {around && <Band axis={axis} from={around.from} to={around.to} />}
          <Ruler axis={axis} height={height} changes={changes} />
          <Shown clock={clock} axis={axis} />
          {compare && <div className={styles.compare} style={{ left: xOf(axis, dayNumber(compare)) }} hidden={dayNumber(compare) < axis.window.from || dayNumber(compare) > axis.window.to} title={`Compared with ${compare}`} />}
          {ranged && (
            <Handle
              far
              name="From"
              clock={clock}
              axis={axis}
              dayIn={({ at, since }) => dayNumber(since !== undefined && since < at ? since : at)}
              momentFor={(moment, day) => ({ ...moment, since: dayOf(day) })}
              between={({ at }) => ({ first, last: dayNumber(at) })}
              onGrasp={play.pause}
              onKey={keys}
            />
          )}
          <Handle name="Date" clock={clock} axis={axis} dayIn={({ at }) => dayNumber(at)} momentFor={(moment, day) => ({ ...moment, at: dayOf(day) })} between={() => ({ first, last })} onGrasp={play.pause} onKey={keys} />
        </>
      )}
    </div>
  )
}

function Band({ axis, from, to }: { axis: Axis; from: string; to: string }) {
  const [left, right] = [from, to].map((day) => xWithin(axis, dayNumber(day))) as [number, number]
  return <div className={styles.around} style={{ left, width: Math.max(0, right - left) }} />
}
