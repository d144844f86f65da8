'use client'

import { useState } from 'react'
import type { Item } from '@/geo/geojson'
import { happensOnce, shownAt, type Moment } from '@/geo/moment'
import { periodWords } from '@/geo/properties'
import type { LayerView } from '@/geo/view'
import { grouped } from '@/geo/words'
import { ContestedCount } from '../feature/contested'
import styles from './layers.module.css'

type PlacesProps = { layer: LayerView; items: Item[]; moment: Moment; selected: string | null; onSelect: (item: Item) => void }

/** How many places are listed at a time: a list of thousands would stop the page. */
const PORTION = 200

/** All places of a layer as a list, those that the map shows first: nothing can be reached on the map alone. It is made when it is opened. */
export function Places({ layer, ...list }: PlacesProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.places} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {/* By keyboard it is made when the focus comes, so that it is there for the next key. */}
      <summary onFocus={() => setOpen(true)}>Places</summary>
      {open && <List layer={layer} {...list} />}
    </details>
  )
}

function List({ layer, items, moment, selected, onSelect }: PlacesProps) {
  const [portions, setPortions] = useState(1)
  const shown = shownAt(layer, items, moment)
  const ids = new Set(shown.map(({ id }) => id))
  const all = [...shown, ...items.filter(({ id }) => !ids.has(id))]
  const left = all.length - portions * PORTION
  const entry = (item: Item, there: boolean) => (
    <li key={item.id}>
      <button type="button" data-absent={!there || undefined} aria-current={selected === `${layer.id}/${item.id}` || undefined} onClick={() => onSelect(item)}>
        {String(item.properties.name)}
        <span className={styles.state}>
          <ContestedCount count={Number(item.properties.contested_count ?? 0)} />
          {happensOnce(layer) ? periodWords(item.properties) : there ? item.properties.status_label : 'not on this date'}
        </span>
      </button>
    </li>
  )
  return (
    <>
      <ul>{all.slice(0, portions * PORTION).map((item) => entry(item, ids.has(item.id)))}</ul>
      {left > 0 && (
        <button type="button" className={styles.more} onClick={() => setPortions(portions + 1)}>
          Show {Math.min(PORTION, left)} more of {grouped(all.length)}
        </button>
      )}
    </>
  )
}
