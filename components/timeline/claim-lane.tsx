'use client'

import { useMemo, useRef } from 'react'
import type { ClaimSpan } from '@/geo/phases'
import { standingWords, type StandingName } from '@/geo/standing'
import { formatSpan, type TimeSpan } from '@/geo/time'
import type { Axis } from '@/geo/time-axis'
import { boxOf } from './box'
import styles from './lanes.module.css'
import { useRoving } from './use-roving'

/** The least width of a mark, and how near two lie that become one, px */
const LEAST = 9
const NEAR = 4
/** Rows of marks; what finds no room lies over others in the last */
const ROWS = 3
const NAMED = 6

type Mark = { left: number; width: number; row: number; claims: ClaimSpan[] }
type ClaimLaneProps = { name: string; claims: ClaimSpan[]; axis: Axis; onShow: (when: TimeSpan) => void }

/** Where the claims on a feature lie in time, each by the sign of its standing; what lies on the same spot is one mark. */
export function ClaimLane({ name, claims, axis, onShow }: ClaimLaneProps) {
  const lane = useRef<HTMLDivElement>(null)
  const roving = useRoving(lane)
  const marks = useMemo(() => marksOf(claims, axis), [claims, axis])
  if (!marks.length) return null
  const rows = Math.max(...marks.map(({ row }) => row)) + 1
  return (
    <div ref={lane} role="group" aria-label={`Claims on ${name}`} className={styles.claims} style={{ height: rows * 10 + 4 }} {...roving}>
      {marks.map(({ left, width, row, claims: of }, index) => (
        <button
          key={of[0]!.id}
          type="button"
          tabIndex={index ? -1 : 0}
          className={styles.claim}
          data-standing={standingOf(of)}
          aria-label={of.length === 1 ? wordsOf(of[0]!) : `${of.length} claims: ${wordsOf(of[0]!)}; and others`}
          title={[...of.slice(0, NAMED).map(wordsOf), ...(of.length > NAMED ? [`and ${of.length - NAMED} more`] : [])].join('\n')}
          style={{ left, width, top: row * 10 }}
          onClick={() => onShow(of[0]!.when)}
        />
      ))}
    </div>
  )
}

function marksOf(claims: ClaimSpan[], axis: Axis): Mark[] {
  const marks: Mark[] = []
  for (const claim of claims) {
    const { left, width, outside } = boxOf(claim, axis, LEAST)
    if (outside) continue
    const near = marks.find((mark) => Math.abs(mark.left - left) < NEAR && Math.abs(mark.left + mark.width - left - width) < NEAR)
    if (near) near.claims.push(claim)
    else marks.push({ left, width, row: 0, claims: [claim] })
  }
  const ends = Array.from({ length: ROWS }, () => -Infinity)
  for (const mark of marks) {
    const free = ends.findIndex((end) => end <= mark.left)
    mark.row = free < 0 ? ROWS - 1 : free
    ends[mark.row] = Math.max(ends[mark.row]!, mark.left + mark.width + 1)
  }
  return marks
}

/** Of several claims in one mark, what a reader has to know of first. */
function standingOf(claims: ClaimSpan[]): StandingName {
  return (['contested', 'corroborated', 'single-source', 'refuted'] as const).find((name) => claims.some(({ standing }) => standing === name))!
}

function wordsOf({ words, when, standing }: ClaimSpan): string {
  return `${words} (${formatSpan(when)}; ${standingWords[standing].toLowerCase()})`
}
