'use client'

import { useEffect, useState, type RefObject } from 'react'

/** The size of an element in px; nothing before it is known. */
export function useSize(element: RefObject<HTMLElement | null>): { width: number; height: number } | undefined {
  const [size, setSize] = useState<{ width: number; height: number }>()
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect
      setSize({ width: Math.round(width), height: Math.round(height) })
    })
    observer.observe(element.current!)
    return () => observer.disconnect()
  }, [element])
  return size
}
