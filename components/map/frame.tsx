import { useEffect, useState } from 'react'
import { ticksOf, type Look, type Tick } from '@/geo/ticks'
import type { MapHandle } from './adapter'
import styles from './frame.module.css'

/** The length of a tick between two that are labelled, px; those go right through the frame. */
const SMALL = 5
/** How wide the frame is, px: --map-margin */
const WIDE = 17
/** A label that has less room than this before the frame ends is left out, px. */
const LABEL = 46

/** The frame of the map, with the degrees of its meridians above it and of its parallels at its right. */
export function Frame({ map }: { map: Pick<MapHandle, 'onLook'> | undefined }) {
  const [look, setLook] = useState<Look>()
  useEffect(() => map?.onLook(setLook), [map])
  const { top, right } = look ? ticksOf(look) : { top: [], right: [] }
  const [width, height] = [look?.width ?? 0, look?.height ?? 0]
  return (
    <>
      <svg className={styles.top} aria-hidden="true" data-frame="top">
        <path d={top.map((tick) => `M${tick.at.toFixed(1)} ${WIDE}V${WIDE - lengthOf(tick)}`).join('')} />
        {named(top, width).map(({ at, label }) => (
          <text key={label} x={at + 4} y={12}>
            {label}
          </text>
        ))}
      </svg>
      <svg className={styles.right} aria-hidden="true" data-frame="right">
        <path d={right.map((tick) => `M0 ${tick.at.toFixed(1)}H${lengthOf(tick)}`).join('')} />
        {named(right, height).map(({ at, label }) => (
          <text key={label} transform={`translate(5 ${(at + 4).toFixed(1)}) rotate(90)`}>
            {label}
          </text>
        ))}
      </svg>
    </>
  )
}

function lengthOf({ label }: Tick): number {
  return label ? WIDE : SMALL
}

function named(ticks: Tick[], room: number): Required<Tick>[] {
  return ticks.filter((tick): tick is Required<Tick> => tick.label !== undefined && tick.at < room - LABEL)
}
