import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { formatDate } from '@/geo/time'
import styles from './compare.module.css'

const STEP = 2

type DividerProps = {
  /** The date to the left of it */
  left: string
  /** In per cent of the map's width, from the left */
  onDivide: (percent: number) => void
}

/** The line between the two dates, and its handle: dragged with pointer or finger, or moved with the arrow keys, Home and End. */
export function Divider({ left, onDivide }: DividerProps) {
  const [percent, setPercent] = useState(50)
  const handle = useRef<HTMLDivElement>(null)
  const divide = (next: number) => {
    const within = Math.min(100, Math.max(0, next))
    setPercent(within)
    onDivide(within)
  }
  const press = (event: KeyboardEvent) => {
    const next = { ArrowLeft: percent - STEP, ArrowDown: percent - STEP, ArrowRight: percent + STEP, ArrowUp: percent + STEP, PageDown: percent - 5 * STEP, PageUp: percent + 5 * STEP, Home: 0, End: 100 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    divide(next)
  }
  const grab = (event: PointerEvent) => {
    if (event.button !== 0) return
    event.preventDefault()
    handle.current!.setPointerCapture(event.pointerId)
    handle.current!.focus({ preventScroll: true })
  }
  const drag = (event: PointerEvent) => {
    if (!handle.current!.hasPointerCapture(event.pointerId)) return
    const { left: start, width } = handle.current!.offsetParent!.getBoundingClientRect()
    divide(Math.round(((event.clientX - start) / width) * 1000) / 10)
  }
  return (
    <div
      ref={handle}
      className={styles.divider}
      role="slider"
      tabIndex={0}
      aria-label="Divide between the two dates"
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={`${Math.round(percent)} % of the map shows ${formatDate(left)}`}
      onKeyDown={press}
      onPointerDown={grab}
      onPointerMove={drag}
    >
      <span className={styles.knob}>
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <path d="M6.5 4.5L2 9l4.5 4.5M11.5 4.5L16 9l-4.5 4.5" stroke="currentColor" strokeWidth="1.6" fill="none" />
        </svg>
      </span>
    </div>
  )
}
