import { axisOf, shortAnswer } from '@/geo/axis'
import type { Side } from '@/geo/disputes'
import type { Field } from '@/geo/schema'
import styles from './axis.module.css'

const WIDTH = 360
const LABELS = 124
const LANE = 18

/** The rival figures or dates below each other on one axis: a dot is a figure or a day, a bar what the words leave open. */
export function Axis({ field, sides }: { field: Field; sides: Side[] }) {
  const claims = sides.map((side) => side.claims[0]!)
  const { ticks, marks } = axisOf(field, claims)
  const x = (place: number) => LABELS + place * (WIDTH - LABELS - 14)
  const foot = sides.length * LANE + 4
  return (
    <svg className={styles.axis} viewBox={`0 0 ${WIDTH} ${foot + 20}`} role="img" aria-label={`On one axis: ${sides.map(({ answer }) => answer).join('; ')}.`}>
      {ticks.map(({ at, label }) => (
        <g key={label}>
          <line className={styles.tick} x1={x(at)} x2={x(at)} y1="0" y2={foot + 4} />
          <text className={styles.tickLabel} x={x(at)} y={foot + 16} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <line className={styles.line} x1={x(0)} x2={x(1)} y1={foot} y2={foot} />
      {marks.map(({ from, to, at, openFrom, openTo }, index) => {
        const y = index * LANE + LANE / 2
        const open = openFrom || openTo
        return (
          <g key={sides[index]!.answer}>
            <text className={styles.label} x={LABELS - 12} y={y + 4} textAnchor="end">
              {shortAnswer(field, claims[index]!)}
            </text>
            {to > from && <line className={styles.bar} x1={x(from)} x2={x(to)} y1={y} y2={y} />}
            {openFrom && <path className={styles.arrow} d={`M${x(0) + 5} ${y - 4}l-5 4l5 4`} />}
            {openTo && <path className={styles.arrow} d={`M${x(1) - 5} ${y - 4}l5 4l-5 4`} />}
            {at === undefined && !open && [from, to].map((end) => <line key={end} className={styles.cap} x1={x(end)} x2={x(end)} y1={y - 4} y2={y + 4} />)}
            {at !== undefined && <circle className={open ? styles.limit : styles.dot} cx={x(at)} cy={y} r="4" />}
          </g>
        )
      })}
    </svg>
  )
}
