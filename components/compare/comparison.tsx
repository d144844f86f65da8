'use client'

import { useId, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { differencesBetween } from '@/geo/differences'
import type { Item } from '@/geo/geojson'
import type { Picture } from '@/geo/picture'
import { formatDate } from '@/geo/time'
import { accordingWords } from '../dashboard/according-words'
import { Map, type MapProps } from '../map/map'
import type { Clock } from '../time/clock'
import { CompareBar } from './compare-bar'
import { compareButtonId } from './compare-button'
import styles from './compare.module.css'
import { DateLabels } from './date-labels'
import { DifferenceList } from './difference-list'
import { Divider } from './divider'

export type ComparisonProps = {
  /** What the map beneath has, which shows the date of the page */
  map: Omit<MapProps, 'clock' | 'over'>
  clock: Clock
  collections: Readonly<Record<string, { features: readonly Item[] }>>
  /** Whether layers that are on have still to come */
  loading: boolean
  /** The title of the atlas */
  title: string
  picture: Picture
  sourceName: string | undefined
  /** The other date, YYYY-MM-DD: it is always to the left */
  compare: string
  /** Where the bar and the list go in the page */
  bars: HTMLElement
  panel: HTMLElement
  onCompare: (day: string | null) => void
  /** Goes to a place and selects it */
  onFollow: (reference: string) => void
}

/** Another date over the left of the map, a divide between the two, a bar to choose and leave it, and the list of what differs. */
export function Comparison({ map, clock, collections, loading, title, picture, sourceName, compare, bars, panel, onCompare, onFollow }: ComparisonProps) {
  const { layers, on, moment, selected } = map
  const frame = useRef<HTMLDivElement>(null)
  const listId = useId()
  // On a phone the list would leave little of the map: there it opens when it is asked for.
  const [open, setOpen] = useState(() => !matchMedia('(max-width: 720px)').matches)
  const listed = open && selected === undefined
  const [earlier, later] = [compare, moment.at].toSorted() as [string, string]
  const compared = useMemo(() => layers.filter(({ id }) => on.includes(id) && collections[id]), [layers, on, collections])
  const differences = useMemo(() => differencesBetween(compared, collections, earlier, later), [compared, collections, earlier, later])
  const leftMoment = useMemo(() => ({ at: compare }), [compare])

  const toggleList = () => {
    // A selected place has the room of the list: it makes way.
    if (selected !== undefined) map.onSelect(undefined)
    setOpen(!listed)
  }
  const closeList = () => {
    setOpen(false)
    // What opens it is in the bar; Escape also closes it from elsewhere, and then the focus stays.
    if (panel.contains(document.activeElement)) bars.querySelector<HTMLElement>('[aria-expanded]')?.focus()
  }
  const swap = () => {
    const { at, since } = clock.now()
    onCompare(at)
    clock.set({ at: compare, since: since && since <= compare ? since : undefined }, true)
  }
  const close = () => {
    onCompare(null)
    document.getElementById(compareButtonId)?.focus()
  }

  return (
    <div ref={frame} className={styles.over}>
      <Map {...map} over moment={leftMoment} label={`The left half: ${map.label}`} />
      <div className={styles.divide}>
        <DateLabels left={compare} clock={clock} />
        <Divider left={compare} onDivide={(percent) => frame.current!.style.setProperty('--divide', String(percent))} />
      </div>
      {createPortal(
        <CompareBar compare={compare} clock={clock} count={loading ? undefined : differences.length} listed={listed} listId={listId} onCompare={onCompare} onList={toggleList} onSwap={swap} onClose={close} />,
        bars,
      )}
      {listed &&
        createPortal(
          <DifferenceList id={listId} differences={differences} text={{ atlas: title, earlier, later, layers: compared.map((layer) => layer.title), picture: wordsOf(picture, sourceName) }} at={moment.at} compare={compare} loading={loading} onFollow={onFollow} onClose={closeList} />,
          panel,
        )}
      <p role="status" className="visually-hidden">
        {!loading && `${differences.length} ${differences.length === 1 ? 'difference' : 'differences'} between ${formatDate(earlier)} and ${formatDate(later)}.`}
      </p>
    </div>
  )
}

/** Whose picture is compared; undefined for the whole record. */
function wordsOf(picture: Picture, sourceName: string | undefined): string | undefined {
  const { known } = picture
  const according = accordingWords(picture, sourceName)
  return [known && `as known on ${formatDate(known)}`, according && `according to ${according}`].filter(Boolean).join(', ') || undefined
}
