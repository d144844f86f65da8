'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import { imageSvg } from '@/geo/symbol/image'
import type { Choices } from './adapter'
import styles from './map.module.css'

const GAP = 18
const EDGE = 8

type ChoiceListProps = { choices: Choices; onSelect: (reference: string) => void; onClose: () => void }

/** What one click on the map may mean, as a list beside the place and always within the map. Arrows move in it, Escape closes it. */
export function ChoiceList({ choices: { choices, x, y }, onSelect, onClose }: ChoiceListProps) {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { style, offsetWidth, offsetHeight, offsetParent } = element.current!
    const [width, height] = [offsetParent?.clientWidth ?? 0, offsetParent?.clientHeight ?? 0]
    const left = x + GAP + offsetWidth + EDGE > width ? x - GAP - offsetWidth : x + GAP
    const within = (start: number, length: number, room: number) => Math.max(EDGE, Math.min(start, room - length - EDGE))
    style.transform = `translate(${within(left, offsetWidth, width)}px, ${within(y - 40, offsetHeight, height)}px)`
  }, [x, y])
  useEffect(() => element.current?.querySelector('button')?.focus(), [])

  const move = (steps: number) => {
    const buttons = [...element.current!.querySelectorAll<HTMLButtonElement>('li button')]
    buttons.at((buttons.indexOf(document.activeElement as HTMLButtonElement) + steps + buttons.length) % buttons.length)?.focus()
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else return
    event.preventDefault()
    // The panel beside the map listens for Escape too: it is the list that is closed.
    event.nativeEvent.stopImmediatePropagation()
  }
  return (
    <div ref={element} className={styles.choices} role="dialog" aria-label={`${choices.length} at this place`} onKeyDown={onKeyDown}>
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
