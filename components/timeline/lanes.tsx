'use client'

import { useMemo, useRef } from 'react'
import type { AnnotatedItem } from '@/geo/geojson'
import type { ChangingLayer } from '@/geo/changes'
import { claimSpansOf, dayThatShows, phasesOf, type Phase } from '@/geo/phases'
import type { Moment } from '@/geo/moment'
import { dayNumber, formatSpan, type TimeSpan } from '@/geo/time'
import { xOf, type Axis } from '@/geo/time-axis'
import type { Clock } from '../time/clock'
import { boxOf, labelsOf, maskOf } from './box'
import { ClaimLane } from './claim-lane'
import styles from './lanes.module.css'
import { useRoving } from './use-roving'
import { useStep } from './use-step'

type LanesProps = { layer: ChangingLayer; item: AnnotatedItem; axis: Axis; clock: Clock; onDay: (day: number) => void }

/** The selected feature's own time, below the years: its phases, and where its claims lie. */
export function Lanes({ layer, item, axis, clock, onDay }: LanesProps) {
  const phases = useMemo(() => phasesOf(layer, item), [layer, item])
  const claims = useMemo(() => claimSpansOf(item), [item])
  const name = String(item.properties.name)
  const line = useRef<HTMLDivElement>(null)
  useStep(clock, ({ at }) => {
    const day = dayNumber(at)
    line.current!.hidden = day < axis.window.from || day > axis.window.to
    line.current!.style.transform = `translateX(${xOf(axis, day).toFixed(1)}px)`
  })
  const show = (when: TimeSpan) => onDay(dayThatShows(when))
  return (
    <div className={styles.lanes}>
      <div ref={line} className={styles.now} />
      {phases.length > 0 && <PhaseLane name={name} phases={phases} axis={axis} clock={clock} onShow={show} />}
      {claims.length > 0 && <ClaimLane name={name} claims={claims} axis={axis} onShow={show} />}
    </div>
  )
}

type PhaseLaneProps = { name: string; phases: Phase[]; axis: Axis; clock: Clock; onShow: (when: TimeSpan) => void }

/** The phases one after the other: the one that the date is in is solid, others are outlines, those that sources disagree on are hatched. */
function PhaseLane({ name, phases, axis, clock, onShow }: PhaseLaneProps) {
  const lane = useRef<HTMLDivElement>(null)
  const roving = useRoving(lane)
  const { from, to } = axis.window
  const boxes = phases.map((phase) => boxOf(phase, axis))
  const mark = ({ at }: Moment) => {
    const day = dayNumber(at)
    phases.forEach(({ first = -Infinity, last = Infinity }, index) => (lane.current!.querySelectorAll<HTMLElement>('[data-phase]')[index]!.dataset.current = String(first <= day && day <= last)))
  }
  useStep(clock, mark)

  const begin = phases[0]!.first ?? from
  return (
    <div ref={lane} role="group" aria-label={`Phases of ${name}`} className={styles.phases} {...roving}>
      {begin > from && <span className={styles.none} style={{ left: xOf(axis, from), width: Math.max(0, xOf(axis, Math.min(begin, to)) - xOf(axis, from)) }} title="Nothing on record" />}
      {phases.map((phase, index) => {
        const { left, width, outside } = boxes[index]!
        const words = `${phase.words}, ${formatSpan(phase.when)}`
        return (
          <button
            key={index}
            type="button"
            data-phase={phase.kind}
            data-colour={phase.colour}
            data-open={phase.last === undefined}
            tabIndex={index ? -1 : 0}
            hidden={outside}
            aria-label={words}
            title={words}
            className={styles.phase}
            style={{ left, width, maskImage: maskOf(phase, axis) }}
            onClick={() => onShow(phase.when)}
          />
        )
      })}
      {labelsOf(boxes, axis).map(({ index, left, room }) => (
        <span key={index} aria-hidden="true" className={styles.label} data-contested={phases[index]!.kind === 'contested'} style={{ left, maxWidth: room }}>
          {phases[index]!.words}
        </span>
      ))}
    </div>
  )
}
