'use client'

import { memo } from 'react'
import type { Change } from '@/geo/changes'
import { binUnitOf, densityOf, minorTicksOf, ticksOf, wordsOfBin, xOf, type Axis, type Bin, type BinUnit } from '@/geo/time-axis'
import { capital } from '@/geo/words'
import styles from './ruler.module.css'

/** So many changes at least fill the height: two in a year are no peak. */
const FULL = 4
/** A bar's title names no more than this */
const NAMED = 8

type RulerProps = { axis: Axis; height: number; changes: readonly Change[] }

/** The years, and how much happened in them: drawn anew when they are zoomed or moved, not when the date moves. */
export const Ruler = memo(function Ruler({ axis, height, changes }: RulerProps) {
  const unit = binUnitOf(axis)
  const bins = densityOf(changes, axis.window, unit)
  const base = height - 17
  const most = Math.max(FULL, ...bins.map(totalOf))
  return (
    <svg className={styles.ruler} width={axis.width} height={height} aria-hidden="true">
      <g className={styles.minor}>
        {minorTicksOf(axis).map((day) => (
          <line key={day} x1={xOf(axis, day)} x2={xOf(axis, day)} y1={base} y2={base + 3} />
        ))}
      </g>
      {bins.map((bin) => bin.changes.length > 0 && <Bar key={bin.first} bin={bin} axis={axis} base={base} scale={(base - 6) / most} unit={unit} />)}
      <line className={styles.base} x1={xOf(axis, axis.window.from)} x2={xOf(axis, axis.window.to)} y1={base} y2={base} />
      {ticksOf(axis).map(({ day, label }) => {
        const x = xOf(axis, day)
        // A label at the end would be cut off.
        const anchor = x < 24 ? 'start' : x > axis.width - 24 ? 'end' : 'middle'
        return (
          <g key={day} className={styles.tick}>
            <line x1={x} x2={x} y1={base} y2={base + 5} />
            <text x={anchor === 'start' ? Math.max(2, x - 10) : anchor === 'end' ? axis.width - 2 : x} y={base + 15} textAnchor={anchor}>
              {label}
            </text>
          </g>
        )
      })}
    </svg>
  )
})

/** What surely fell in a bar stands on the base line, the shares of what may have fallen in others lie lightly on top. */
function Bar({ bin, axis, base, scale, unit }: { bin: Bin; axis: Axis; base: number; scale: number; unit: BinUnit }) {
  const { from, to } = axis.window
  const [left, right] = [xOf(axis, Math.max(bin.first, from)), xOf(axis, Math.min(bin.next, to))]
  if (right <= left) return null
  const parts = [...bin.stack.map(({ colour, sure }) => ({ colour, loose: false, share: sure })), ...bin.stack.map(({ colour, loose }) => ({ colour, loose: true, share: loose }))].filter(({ share }) => share > 0)
  let top = base
  return (
    <g data-bar={wordsOfBin(bin, unit)}>
      <title>{titleOf(bin, unit)}</title>
      {/* A bar of one is low: what answers to the pointer is as high as the ruler. */}
      <rect className={styles.reach} x={left} width={Math.max(1, right - left)} y={0} height={base} />
      {parts.map(({ colour, loose, share }) => {
        const height = Math.max(loose ? 1.5 : 2, share * scale)
        top -= height
        return <rect key={`${colour} ${loose}`} data-colour={colour} data-loose={loose} x={left} width={Math.max(1.5, right - left - (right - left > 5 && !loose ? 1 : 0))} y={top} height={height} />
      })}
    </g>
  )
}

function totalOf({ stack }: Bin): number {
  return stack.reduce((sum, { sure, loose }) => sum + sure + loose, 0)
}

function titleOf({ changes, ...bin }: Bin, unit: BinUnit): string {
  const names = changes.slice(0, NAMED).map(({ name, words }) => `${name}: ${words}`)
  const more = changes.length > NAMED ? [`and ${changes.length - NAMED} more`] : []
  return [`${capital(wordsOfBin(bin, unit))}: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`, ...names, ...more].join('\n')
}
