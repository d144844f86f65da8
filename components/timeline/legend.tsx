'use client'

import { useMemo } from 'react'
import type { Change, ChangingLayer } from '@/geo/changes'
import { binUnitOf, type Axis, type BinUnit } from '@/geo/time-axis'
import type { Colour } from '@/geo/vocabulary'
import styles from './timeline.module.css'

const each: Record<BinUnit, string> = { year: 'a year', 'half-year': 'half a year', month: 'a month', day: 'a day' }

type LegendProps = { changes: readonly Change[]; layers: readonly (ChangingLayer & { title: string })[]; axis: Axis }

/** What the bars' colours are: red is fighting, whatever the layer; the others are named by their layers or, where that is not a layer's own colour, by the kinds that have it. */
export function Legend({ changes, layers, axis }: LegendProps) {
  const rows = useMemo(() => {
    const by = new Map<Colour, Set<string>>()
    for (const { colour, reference } of changes) by.set(colour, (by.get(colour) ?? new Set()).add(reference.split('/')[0]!))
    return [...by].map(([colour, ids]) => ({ colour, title: colour === 'red' ? 'Fighting' : layers.filter(({ id }) => ids.has(id)).map((layer) => titleOf(layer, colour)).join(', ') })).toSorted((a, b) => Number(b.colour === 'red') - Number(a.colour === 'red'))
  }, [changes, layers])
  return (
    <ul className={styles.legend} aria-label={`Legend of the timeline: each bar ${each[binUnitOf(axis)]}`}>
      {rows.map(({ colour, title }) => (
        <li key={colour} title={title}>
          <span className={styles.swatch} data-colour={colour} />
          {title}
        </li>
      ))}
      <li className={styles.unit}>each bar {each[binUnitOf(axis)]}</li>
    </ul>
  )
}

function titleOf({ title, draw, kinds }: LegendProps['layers'][number], colour: Colour): string {
  const labels = Object.values(kinds).filter((kind) => kind.colour === colour).map(({ label }) => label)
  return draw.colour === colour || labels.length === 0 ? title : labels.join(', ')
}
