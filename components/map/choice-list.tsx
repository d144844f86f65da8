'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import { imageSvg } from '@/geo/symbol/image'
import type { Choices } from './adapter'
import styles from './choice-list.module.css'

const GAP = 18
const EDGE = 8

type ChoiceListProps = { choices: Choices; onSelect: (reference: string) => void; onClose: () => void }

/** What one click on the map may mean, as a list beside the place and always within the map. Arrows move in it, Escape closes it. */
export function ChoiceList({ choices: { choices, x, y }, onSelect, onClose }: ChoiceListProps) {
  const element = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useLayoutEffect(() => {
    const { style, offsetWidth, offsetHeight, offsetParent } = element.current!
    const [width, height] = [offsetParent?.clientWidth ?? 0, offsetParent?.clientHeight ?? 0]
    const left = x + GAP + offsetWidth + EDGE > width ? x - GAP - offsetWidth : x + GAP
    const within = (start: number, length: number, room: number) => Math.max(EDGE, Math.min(start, room - length - EDGE))
    style.transform = `translate(${within(left, offsetWidth, width)}px, ${within(y - 40, offsetHeight, height)}px)`
  }, [x, y])
  useEffect(() => {
    const list = element.current!
    const move = (steps: number) => {
      const buttons = [...list.querySelectorAll<HTMLButtonElement>('li button')]
      buttons.at((buttons.indexOf(document.activeElement as HTMLButtonElement) + steps + buttons.length) % buttons.length)?.focus()
    }
    const actions: Record<string, () => void> = { Escape: () => close.current(), ArrowDown: () => move(1), ArrowUp: () => move(-1) }
    const press = (event: KeyboardEvent) => {
      const act = actions[event.key]
      if (!act) return
      // The panel beside the map listens for Escape too: it is the list that is closed.
      event.stopPropagation()
      event.preventDefault()
      act()
    }
    list.addEventListener('keydown', press)
    list.querySelector<HTMLElement>('li button')?.focus()
    return () => list.removeEventListener('keydown', press)
  }, [])

  return (
    <div ref={element} className={styles.choices} role="dialog" aria-label={`${choices.length} at this place`}>
      <p>
        {choices.length} here
        <button type="button" aria-label="Close the list" title="Close the list" tabIndex={-1} onClick={onClose}>
          ×
        </button>
      </p>
      <ul>
        {choices.map(({ reference, name, detail, icon }) => (
          <li key={reference}>
            <button type="button" onClick={() => onSelect(reference)}>
              <span aria-hidden="true" dangerouslySetInnerHTML={{ __html: imageSvg(icon) ?? '' }} />
              <span>
                {name}
                {detail && <small>{detail}</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
