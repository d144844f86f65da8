import { useLayoutEffect, useRef } from 'react'
import { ContestedCount } from '../feature/contested'
import type { Hovered } from './adapter'
import styles from './tooltip.module.css'

const GAP = 14

/** Name and status of what the pointer is over, and on how many questions its sources disagree, beside the pointer and always within the map. */
export function Tooltip({ hovered: { name, detail, disputes, x, y } }: { hovered: Hovered }) {
  const element = useRef<HTMLDivElement>(null)
  // Its size follows its words, so it is placed anew whenever it is drawn.
  useLayoutEffect(() => {
    const { style, offsetWidth, offsetHeight, offsetParent } = element.current!
    const [width, height] = [offsetParent?.clientWidth ?? 0, offsetParent?.clientHeight ?? 0]
    const left = x + GAP + offsetWidth > width ? x - GAP - offsetWidth : x + GAP
    const top = y + GAP + offsetHeight > height ? y - GAP - offsetHeight : y + GAP
    style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`
  })
  return (
    <div ref={element} className={styles.tooltip} aria-hidden="true" data-tooltip>
      <strong>{name}</strong>
      {detail && <span>{detail}</span>}
      <ContestedCount count={disputes} words />
    </div>
  )
}
