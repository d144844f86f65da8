'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { carried } from '@/geo/carry'
import type { View } from '@/geo/url'
import type { Camera } from '../map/camera'
import styles from './first-picture.module.css'
import { pictures } from './pictures'

export type First = {
  /** The picture's name among those that the server has drawn */
  id: string
  view: View
}

type FirstPictureProps = First & {
  /** What it is a picture of, for those who do not see it */
  label: string
  /** What the map looks through: the picture goes along */
  camera: Camera
  /** No map comes: the picture stays, and follows the address */
  alone: boolean
  /** layer/feature */
  onSelect: (reference: string) => void
}

/**
 * The map as the server drew it, over the place where the map comes to be: on the screen with the page itself, and all there is
 * without scripts. Its markup is in the HTML alone: React leaves it as it found it.
 */
export function FirstPicture({ id, view, label, camera, alone, onSelect }: FirstPictureProps) {
  const frame = useRef<HTMLDivElement>(null)
  const parameters = useSearchParams().toString()
  const { lon, lat, zoom } = view
  useEffect(() => {
    // Held on to: the map may still move between the picture's going and the end of this.
    const { style } = frame.current!
    return camera.watch((now) => {
      const { x, y, scale } = carried({ lon, lat, zoom }, now)
      style.transform = `translate(${x}px, ${y}px) scale(${scale})`
    })
  }, [camera, lon, lat, zoom])
  const shown = useRef(parameters)
  useEffect(() => {
    if (!alone || shown.current === parameters) return
    const ending = new AbortController()
    const follow = async () => {
      const response = await fetch(`/picture?${parameters}`, { signal: ending.signal })
      if (!response.ok) throw new Error(`The server answered ${response.status}.`)
      frame.current!.innerHTML = await response.text()
      shown.current = parameters
    }
    follow().catch((error: Error) => ending.signal.aborted || console.error(error))
    return () => ending.abort()
  }, [alone, parameters])
  // Who has a link of the picture in focus goes on in the map.
  useLayoutEffect(() => {
    const element = frame.current!
    const around = element.parentElement!.parentElement
    return () => {
      if (element.contains(document.activeElement)) around?.querySelector('canvas')?.focus()
    }
  }, [])
  // A reader with scripts stays on the page.
  const select = useRef(onSelect)
  useEffect(() => {
    select.current = onSelect
  })
  useEffect(() => {
    const element = frame.current!
    const follow = (event: MouseEvent) => {
      const reference = /^\/features\/(.+)$/.exec((event.target as Element).closest('a')?.getAttribute('href') ?? '')?.[1]
      if (!reference || event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      select.current(reference)
    }
    element.addEventListener('click', follow)
    return () => element.removeEventListener('click', follow)
  }, [])
  return (
    <div className={styles.frame} role="group" aria-label={label} data-testid="picture">
      <div ref={frame} className={styles.picture} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: typeof window === 'undefined' ? (pictures.get(id) ?? '') : '' }} />
    </div>
  )
}
