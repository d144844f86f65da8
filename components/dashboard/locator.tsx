'use client'

import type { RefObject } from 'react'
import { extentOf, extentWords, pointOn, type LocatorDrawings } from '@/geo/locator'
import type { View } from '@/geo/url'
import { useSize } from '../timeline/use-size'
import styles from './locator.module.css'

/** A box smaller than this would not be seen, in the units of the drawing */
const LEAST = 8

type LocatorProps = { drawings: LocatorDrawings; view: View; /** The map, whose size decides how much of the world it shows */ map: RefObject<HTMLElement | null> }

/** Where on the land the map looks, once it has come to rest: a box on a small map, and its degrees. */
export function Locator({ drawings: { near, far }, view, map }: LocatorProps) {
  const size = useSize(map)
  // Before that it would say nothing, and its paths would come twice.
  if (!size) return <div className={styles.locator} />
  const extent = extentOf(view, size)
  const { box } = near
  const beyond = extent.west < box.west || extent.east > box.east || extent.south < box.south || extent.north > box.north
  const drawing = beyond ? far : near
  const { width, height, focus, others } = drawing
  const edge = 2
  const [left, top] = pointOn(drawing.box, [extent.west, extent.north]).map((value) => Math.max(edge, value)) as [number, number]
  const [right, bottom] = pointOn(drawing.box, [extent.east, extent.south])
  return (
    <div className={styles.locator} role="group" aria-label="What the map shows">
      <svg viewBox={`0 0 ${width} ${height}`} width={width / 2} height={height / 2} aria-hidden="true" data-testid="locator">
        <path d={others} className={styles.others} />
        <path d={focus} className={styles.focus} />
        {/* A view of a town is still a box that can be seen. */}
        <rect x={left} y={top} width={Math.max(LEAST, Math.min(right, width - edge) - left)} height={Math.max(LEAST, Math.min(bottom, height - edge) - top)} />
      </svg>
      <p>
        <strong>Extent</strong>
        {extentWords(extent).map((each) => (
          <span key={each}>{each}</span>
        ))}
        <span>Mercator</span>
      </p>
    </div>
  )
}
