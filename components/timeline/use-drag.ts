'use client'

import { useEffect, useEffectEvent, useRef, type PointerEvent, type RefObject } from 'react'

type Ruler = {
  /** Moved sideways, px */
  onPan: (pixels: number) => void
  /** So many times as long, about a place in px from the left */
  onZoom: (factor: number, x: number) => void
  /** Pressed and let go on the same spot */
  onPress: (x: number) => void
}

/** What a pointer does on the ruler: one drags it, two pinch it; a wheel zooms it, and with Shift or sideways moves it. */
export function useDrag(element: RefObject<HTMLElement | null>, { onPan, onZoom, onPress }: Ruler) {
  const pointers = useRef(new Map<number, number>())
  const travelled = useRef(0)
  const place = (event: { clientX: number }) => event.clientX - element.current!.getBoundingClientRect().left

  const wheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault()
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : 0
    if (sideways) onPan(-sideways)
    else onZoom(Math.exp(event.deltaY * 0.002), place(event))
  })
  useEffect(() => {
    const ruler = element.current!
    // React listens to the wheel passively, and could not keep the browser from zooming or going back.
    const listener = (event: WheelEvent) => wheel(event)
    ruler.addEventListener('wheel', listener, { passive: false })
    return () => ruler.removeEventListener('wheel', listener)
  }, [element])

  const end = (event: PointerEvent<HTMLElement>) => {
    const alone = pointers.current.size === 1
    if (pointers.current.delete(event.pointerId) && alone && event.type === 'pointerup' && travelled.current < 4) onPress(place(event))
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      // Two fingers are no press, even if neither moves.
      travelled.current = pointers.current.size ? Infinity : 0
      pointers.current.set(event.pointerId, place(event))
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const before = pointers.current.get(event.pointerId)
      if (before === undefined) return
      const x = place(event)
      pointers.current.set(event.pointerId, x)
      const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1]
      if (other === undefined) {
        travelled.current += Math.abs(x - before)
        if (travelled.current >= 4) onPan(x - before)
      } else onZoom(Math.max(8, Math.abs(before - other)) / Math.max(8, Math.abs(x - other)), (x + other) / 2)
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}
