'use client'

import { useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { filterSeen, orderSeen, seenOrders, type Seen, type SeenOrder } from '@/geo/in-view'
import { grouped } from '@/geo/words'
import styles from './in-view.module.css'
import type { Pointing } from './pointed'
import { Row } from './row'
import { useArrows } from './use-arrows'
import { countWords } from './words'

/** How many rows are drawn at a time: thousands would stop the page. */
const PORTION = 100

type InViewListProps = {
  seen: readonly Seen[] | undefined
  /** YYYY-MM-DD */
  day: string
  /** Layers have still to come */
  loading: boolean
  /** layer/feature */
  selected: string | null
  pointing: Pointing
  onSelect: (reference: string) => void
}

/** The map to be read: what is in view, in an order and filtered as the reader likes. One stop of the Tab key; arrows, Home and End go from row to row. */
export function InViewList({ seen = [], day, loading, selected, pointing, onSelect }: InViewListProps) {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const [order, setOrder] = useState<SeenOrder>('distance')
  const [text, setText] = useState('')
  const [portions, setPortions] = useState(1)
  const [active, setActive] = useState<string>()
  // Typing goes before listing.
  const filter = useDeferredValue(text)
  const found = useMemo(() => orderSeen(filterSeen(seen, filter), order), [seen, filter, order])
  const rows = found.slice(0, portions * PORTION)
  const stop = rows.some(({ reference }) => reference === active) ? active : rows[0]?.reference
  const left = found.length - rows.length

  useArrows(list)
  const showMore = () => {
    const first = rows.length
    setPortions(portions + 1)
    // The button may be gone by then: the focus goes to the first row that came.
    requestAnimationFrame(() => list.current!.querySelectorAll('button')[first]?.focus())
  }

  return (
    <section className={styles.inView} aria-labelledby={id}>
      <h2 id={id} className={styles.count}>
        {countWords(found.length, day, seen.length)}
      </h2>
      <div className={styles.tools}>
        <label className={styles.filter}>
          <span className="visually-hidden">Filter what is in view</span>
          <input type="search" value={text} placeholder="Filter by name, kind, status" autoComplete="off" spellCheck={false} onChange={({ target }) => setText(target.value)} />
        </label>
        <label className={styles.order}>
          <span>Order</span>
          <select value={order} onChange={({ target }) => setOrder(target.value as SeenOrder)}>
            {Object.entries(seenOrders).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </div>
      {loading && (
        <p role="status" className={styles.note}>
          Layers are still loading.
        </p>
      )}
      {found.length === 0 && !loading && <p className={styles.note}>{seen.length ? 'Nothing in view has all of these words.' : 'The layers that are on show nothing here on this date. Move the map or the date, or switch on more layers.'}</p>}
      <ul ref={list} className={styles.rows} aria-labelledby={id}>
        {rows.map((each) => (
          <Row key={each.reference} seen={each} current={each.reference === selected} stop={each.reference === stop} pointing={pointing} onActive={setActive} onSelect={onSelect} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className={styles.more} onClick={showMore}>
          Show {Math.min(PORTION, left)} more of {grouped(found.length)}
        </button>
      )}
    </section>
  )
}
