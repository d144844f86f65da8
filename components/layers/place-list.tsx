'use client'

import { useState } from 'react'
import type { Item } from '@/geo/geojson'
import { ContestedCount } from '../feature/contested'
import styles from './layers.module.css'

/** So many places are listed at first, and so many more at each asking: thousands of buttons at once would hold up the page. */
const PORTION = 500

type PlaceListProps = {
  /** The layer's id */
  layer: string
  items: Item[]
  /** layer/feature */
  selected: string | null
  onSelect: (item: Item) => void
}

/** A layer's places as a list that opens, so that all of them can be reached without the map. What is closed is not made. */
export function PlaceList({ layer, items, selected, onSelect }: PlaceListProps) {
  const [open, setOpen] = useState(false)
  const [most, setMost] = useState(PORTION)
  return (
    <details className={styles.places} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Places</summary>
      {open && (
        <ul>
          {items.slice(0, most).map((item) => (
            <li key={item.id}>
              <button type="button" aria-current={selected === `${layer}/${item.id}` || undefined} onClick={() => onSelect(item)}>
                {String(item.properties.name)}
                <span className={styles.state}>
                  <ContestedCount count={Number(item.properties.contested_count ?? 0)} />
                  {item.properties.status_label}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {open && items.length > most && (
        <button type="button" className={styles.more} onClick={() => setMost(most + PORTION)}>
          {`Show ${Math.min(PORTION, items.length - most).toLocaleString('en-GB')} more of ${items.length.toLocaleString('en-GB')}`}
        </button>
      )}
    </details>
  )
}
