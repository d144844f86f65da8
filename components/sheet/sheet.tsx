'use client'

import { useRef, useState, type KeyboardEvent, type ReactNode, type UIEvent } from 'react'
import { heightFrom, sheetHeights, type SheetHeight } from '@/geo/sheet'
import styles from './sheet.module.css'
import { useSheetDrag } from './use-sheet-drag'

const words: Record<SheetHeight, string> = { peek: 'its name alone', half: 'half the screen', full: 'the whole screen' }
const steps: Record<string, number> = { ArrowUp: 1, ArrowRight: 1, PageUp: 1, End: 2, ArrowDown: -1, ArrowLeft: -1, PageDown: -1, Home: -2 }

type SheetProps = {
  /** What it holds: "the layers" */
  name: string
  /** What the landmark is called that it is */
  label: string
  children: ReactNode
}

/** What stands beside the map; on a phone a sheet at the foot of the screen with three heights, dragged by its grip or by what it holds, or moved by the grip's keys. */
export function Sheet({ name, label, children }: SheetProps) {
  const [height, setHeight] = useState<SheetHeight>('half')
  const [scrolled, setScrolled] = useState(false)
  const sheet = useRef<HTMLElement>(null)
  const grip = useRef<HTMLDivElement>(null)
  const { dragging, dragged, ...drag } = useSheetDrag({ sheet, grip, height, scrolled, onRest: setHeight })
  const press = (event: KeyboardEvent) => {
    const by = steps[event.key]
    if (by === undefined && event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    event.stopPropagation()
    setHeight(by === undefined ? other(height) : heightFrom(height, by))
  }
  return (
    <aside ref={sheet} aria-label={label} className={styles.sheet} data-height={height} data-scrolled={scrolled || undefined} data-dragging={dragging || undefined} onScrollCapture={({ target }: UIEvent) => setScrolled((target as HTMLElement).scrollTop > 0)} {...drag}>
      <div
        ref={grip}
        className={styles.grip}
        role="slider"
        tabIndex={0}
        aria-label={`Height of ${name}`}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={sheetHeights.length - 1}
        aria-valuenow={sheetHeights.indexOf(height)}
        aria-valuetext={words[height]}
        onKeyDown={press}
        onClick={() => !dragged() && setHeight(other(height))}
      />
      <div className={styles.content} data-scroller>
        {children}
      </div>
    </aside>
  )
}

/** What a tap on the grip leads to: one step up and, from the top, half way down. */
function other(height: SheetHeight): SheetHeight {
  return height === 'full' ? 'half' : heightFrom(height, 1)
}
