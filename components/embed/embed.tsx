'use client'

import { useMemo, useState } from 'react'
import type { According } from '@/geo/according'
import { legendAt } from '@/geo/take/legend'
import { shownQuery } from '@/geo/take/shown'
import { pictureWords } from '@/geo/take/words'
import { formatDate, type PartialDate } from '@/geo/time'
import type { AtlasView } from '@/geo/view'
import { useAround } from '../around/use-around'
import { useAtlasState } from '../dashboard/use-atlas-state'
import { useCollections } from '../dashboard/use-collections'
import { useTheme } from '../dashboard/use-theme'
import { Swatch } from '../layers/swatch'
import { Map } from '../map'
import { creditWords } from '../take/credit-words'
import styles from './embed.module.css'
import { PlaceCard } from './place-card'

type EmbedProps = {
  atlas: AtlasView
  today: PartialDate
  /** What the source is called that the address names */
  sourceName?: string | undefined
  /** How the map opens on the picture according to the source or claimant that the address names */
  according?: According | undefined
  /** What stands in the map's place where no script runs */
  children: React.ReactNode
}

/** The map within another page: its date, a small legend, the selected place in brief, credits, and the way to the atlas. Its state is in its own address. */
export function Embed({ atlas, today, sourceName, according, children }: EmbedProps) {
  const layers = useMemo(() => atlas.groups.flatMap((group) => group.layers), [atlas])
  const { picture, view, setView, on, place, setPlace, moment, compare, around } = useAtlasState(atlas.view, layers, according, today)
  const every = useMemo(() => layers.map((layer) => layer.id), [layers])
  const loaded = useCollections(around && place ? every : on, picture)
  const { collections, loading, failed } = loaded
  const search = useAround({ around, place, layers, loaded, at: moment.at })
  const [failure, setFailure] = useState<string>()
  const theme = useTheme()
  const shown = useMemo(() => layers.filter((layer) => on.includes(layer.id)), [layers, on])
  const legend = useMemo(() => legendAt(shown, (id) => collections[id]?.features ?? [], [moment]), [shown, collections, moment])
  const sentences = pictureWords({ moment, picture, around: around ?? undefined, sourceName, layers: shown, centre: search?.centre.name })
  const address = `/?${shownQuery({ view, layers: on, moment, compare: compare ?? undefined, around: around ?? undefined, picture, place: place ?? undefined })}`

  return (
    <div className={styles.embed}>
      <header className={styles.head}>
        <h1>{atlas.title}</h1>
        <p>{formatDate(moment.at)}</p>
      </header>
      <main className={styles.map} aria-label={`Map: ${atlas.title}`}>
        {failure ? (
          <div role="alert" className={styles.failure}>
            <p>{failure}</p>
          </div>
        ) : (
          <Map
            layers={layers}
            collections={collections}
            on={on}
            selected={place ?? undefined}
            view={view}
            opening={atlas.view}
            extent={atlas.extent}
            theme={theme}
            focus={atlas.focus}
            around={search?.drawn}
            moment={moment}
            label={`Map of ${atlas.title}, ${formatDate(moment.at)}. Arrow keys move it, plus and minus zoom.`}
            onView={(next) => void setView(next)}
            onSelect={(reference) => void setPlace(reference ?? null)}
            onError={setFailure}
          />
        )}
        {children}
        <details className={styles.legend}>
          <summary>Legend</summary>
          <div>
            {sentences.length > 0 && <p>{sentences.join(' ')}</p>}
            {legend.map(({ title, rows }) => (
              <section key={title} aria-label={title}>
                <h2>{title}</h2>
                <ul>
                  {rows.map(({ label, drawing, counts }) => (
                    <li key={label}>
                      <Swatch drawing={drawing} />
                      <span>{label}</span>
                      <span className={styles.count}>{counts[0]}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            <p>{creditWords(atlas.credits)}</p>
          </div>
        </details>
        <p role="status" className={styles.status}>
          {loading.length > 0 && 'Loading…'}
          {Object.keys(failed).length > 0 && `Not loaded: ${Object.keys(failed).join(', ')}.`}
        </p>
      </main>
      {place && <PlaceCard key={place} place={place} picture={picture} moment={moment} layer={layers.find(({ id }) => id === place.split('/')[0])} onClose={() => void setPlace(null)} />}
      <footer className={styles.foot}>
        <p>{creditWords(atlas.credits)}</p>
        <a href={address} target="_blank" rel="noopener">
          Open in the atlas{compare && `, beside ${formatDate(compare)}`}
        </a>
      </footer>
    </div>
  )
}
