import { memo } from 'react'
import type { Seen } from '@/geo/in-view'
import { ContestedCount } from '../feature/contested'
import { Swatch } from '../layers/swatch'
import styles from './in-view.module.css'
import type { Pointing } from './pointed'

type RowProps = {
  seen: Seen
  /** It is the selected place */
  current: boolean
  /** The Tab key stops here */
  stop: boolean
  pointing: Pointing
  onActive: (reference: string) => void
  onSelect: (reference: string) => void
}

/** One thing in view: its symbol, its name, what it is and how it stands. While it has the focus or the pointer it is marked on the map. */
export const Row = memo(function SeenRow({ seen, current, stop, pointing, onActive, onSelect }: RowProps) {
  const point = () => pointing.set({ seen, by: 'list' })
  const leave = () => pointing.set(undefined)
  return (
    <li>
      <button
        type="button"
        tabIndex={stop ? 0 : -1}
        aria-current={current || undefined}
        data-reference={seen.reference}
        onClick={() => onSelect(seen.reference)}
        onFocus={() => {
          onActive(seen.reference)
          point()
        }}
        onBlur={leave}
        onMouseEnter={point}
        onMouseLeave={leave}
      >
        <Swatch drawing={seen.drawing} />
        <span className={styles.words}>
          <strong>{seen.name}</strong>
          <small>
            {[seen.kind, seen.status].filter(Boolean).join(' · ')} <ContestedCount count={seen.disputes} />
          </small>
        </span>
      </button>
    </li>
  )
})
