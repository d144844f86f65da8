'use client'

import { useSearchParams } from 'next/navigation'
import { stepped } from '@/geo/carry'
import { serializeView, type View } from '@/geo/url'
import styles from './without-map.module.css'

type WithoutMapProps = {
  /** The layers of the atlas, and the ids of those that are on */
  layers: readonly { id: string; title: string }[]
  on: readonly string[]
  /** YYYY-MM-DD */
  at: string
  today: string
  view: View
  /** The selected place (layer/feature) */
  place: string | null
  /** Why there is none, where the reader has scripts */
  failure?: string | undefined
}

/** How far the map moves at a step, px */
const STEP = 260

/** The ways through the picture where there is no map that moves: plain links and a form, which need no scripts. */
export function WithoutMap({ layers, on, at, today, view, place, failure }: WithoutMapProps) {
  const given = new URLSearchParams(useSearchParams().toString())
  const withParameter = (name: string, value: string) => {
    const changed = new URLSearchParams(given)
    changed.set(name, value)
    return `/?${changed}`
  }
  const toggled = (id: string) => layers.filter((layer) => on.includes(layer.id) !== (layer.id === id)).map((layer) => layer.id).join(',') || 'none'
  const moves: [string, string, Parameters<typeof stepped>[1]][] = [
    ['+', 'Closer', { closer: 1 }],
    ['−', 'Farther', { closer: -1 }],
    ['←', 'West', { right: -STEP }],
    ['→', 'East', { right: STEP }],
    ['↑', 'North', { down: -STEP }],
    ['↓', 'South', { down: STEP }],
  ]
  return (
    <div className={styles.without} {...(failure && { role: 'alert' })}>
      <p>
        {failure ?? 'Without JavaScript the map is a picture.'} {failure && 'A picture stands in its place. '}Everything it shows is also in the <a href="/features">list of places</a>, with claims and sources.
        {place && (
          <>
            {' '}
            <a href={`/features/${place}`}>What is claimed of the selected place</a>.
          </>
        )}
      </p>
      <nav aria-label="Move the map" className={styles.moves}>
        {moves.map(([sign, words, step]) => (
          <a key={words} href={withParameter('view', serializeView(stepped(view, step)))} aria-label={words} title={words}>
            {sign}
          </a>
        ))}
      </nav>
      {!failure && (
        <>
          <form action="/" className={styles.form}>
            {[...given].filter(([name]) => name !== 'at').map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <label>
              Date <input type="date" name="at" defaultValue={at} max={today} required />
            </label>
            <button type="submit">Show</button>
          </form>
          <details className={styles.layers}>
            <summary>
              Layers ({on.length} of {layers.length} are on)
            </summary>
            <ul>
              {layers.map(({ id, title }) => (
                <li key={id}>
                  <a href={withParameter('layers', toggled(id))}>
                    {title}: <span>{on.includes(id) ? 'on, switch off' : 'off, switch on'}</span>
                  </a>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </div>
  )
}
