'use client'

import { useRef, useState, type PointerEvent, type RefObject } from 'react'
import { clamp } from '@/geo/clamp'
import { heightsOn, restOf, type SheetHeight } from '@/geo/sheet'

/** Farther than this, in px, it is a drag and not a tap */
const TAP = 6
/** How long before it is let go its speed is taken from, ms */
const LATELY = 90

type Options = {
  sheet: RefObject<HTMLElement | null>
  grip: RefObject<HTMLElement | null>
  height: SheetHeight
  /** What it holds has been scrolled: a drag on that scrolls it back */
  scrolled: boolean
  onRest: (height: SheetHeight) => void
}

type Drag = { y: number; height: number; moved: boolean; trail: { y: number; time: number }[] }

/** Drags a sheet: by its grip always, by a finger on what it holds while that cannot scroll. Only where the grip is shown: elsewhere it is no sheet. */
export function useSheetDrag({ sheet, grip, height, scrolled, onRest }: Options) {
  const drag = useRef<Drag>(undefined)
  const last = useRef(false)
  const [dragging, setDragging] = useState(false)

  const onPointerDown = (event: PointerEvent) => {
    const target = event.target as Element
    const gripped = grip.current!.contains(target)
    const free = event.pointerType !== 'mouse' && height !== 'full' && !scrolled && !target.closest('input, select, textarea')
    last.current = false
    if (grip.current!.offsetParent === null || event.button !== 0 || !(gripped || free)) return
    // A quick hand is off the grip before the first move is told; a click on it is still its own.
    if (gripped) grip.current!.setPointerCapture(event.pointerId)
    drag.current = { y: event.clientY, height: sheet.current!.offsetHeight, moved: false, trail: [] }
  }
  const onPointerMove = (event: PointerEvent) => {
    const now = drag.current
    if (!now) return
    if (!now.moved) {
      if (Math.abs(event.clientY - now.y) < TAP) return
      now.moved = last.current = true
      if (!grip.current!.hasPointerCapture(event.pointerId)) sheet.current!.setPointerCapture(event.pointerId)
      setDragging(true)
    }
    now.trail = [...now.trail.filter(({ time }) => event.timeStamp - time < LATELY), { y: event.clientY, time: event.timeStamp }]
    sheet.current!.style.setProperty('height', `${clamp(now.height + now.y - event.clientY, 72, heights().full)}px`)
  }
  const onPointerUp = (event: PointerEvent) => {
    const now = drag.current
    drag.current = undefined
    if (!now?.moved) return
    const first = now.trail[0]!
    const speed = event.timeStamp > first.time ? (first.y - event.clientY) / (event.timeStamp - first.time) : 0
    const rest = restOf(sheet.current!.offsetHeight, speed, heights())
    setDragging(false)
    // From where the finger left it, it goes on as the style sheet says.
    sheet.current!.style.removeProperty('height')
    onRest(rest)
  }
  const heights = () => heightsOn(innerHeight, parseFloat(getComputedStyle(sheet.current!).getPropertyValue('--header')))
  return { dragging, /** Whether the press that has just ended was a drag */ dragged: () => last.current, onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp }
}
