'use client'

import { useMemo, useRef, useState } from 'react'
import type { According } from '@/geo/according'
import type { Item } from '@/geo/geojson'
import { boundingBox } from '@/geo/geometry'
import type { PartialDate } from '@/geo/time'
import { legendOf } from '@/geo/legend'
import { pictureQuery, viewOf } from '@/geo/url'
import type { AtlasView } from '@/geo/view'
import { LayerPanel } from '../layers/layer-panel'
import { Map } from '../map'
import { Panel } from '../panel/panel'
import { useFeature } from '../panel/use-feature'
import { Timeline } from '../timeline'
import styles from './dashboard.module.css'
import { Header } from './header'
import { PictureBar } from './picture-bar'
import { useAtlasState } from './use-atlas-state'
import { useClock } from '../time/use-clock'
import { useCollections, type Collections } from './use-collections'
import { useTheme } from './use-theme'

type DashboardProps = {
  atlas: AtlasView
  today: PartialDate
  /** What the source is called that the address names */
  sourceName?: string | undefined
  /** How the map opens on the picture according to the source or claimant that the address names */
  according?: According | undefined
}

/** The map's page: layers to the left, the map, and the selected place to the right; on a phone the panels are sheets. */
export function Dashboard({ atlas, today, sourceName, according }: DashboardProps) {
  const layers = useMemo(() => atlas.groups.flatMap((group) => group.layers), [atlas])
  const { picture, setKnown, setAccording, view, viewGiven, setView, on, setOn, place, setPlace, moment, setMoment } = useAtlasState(atlas.view, layers, according, today)
  const state = useCollections(on, picture)
  const clock = useClock(moment, (next) => void setMoment(next))
  // Of a picture, the legend counts what is in it; of the whole record it is sent with the page.
  const groups = useMemo(() => (pictureQuery(picture) ? countedAnew(atlas.groups, state.collections) : atlas.groups), [atlas, picture, state.collections])
  const theme = useTheme()
  // The panel asks for the same: one request serves both.
  const { item: last } = useFeature(place, picture)
  const selected = last && `${String(last.properties.layer)}/${last.id}` === place ? last : undefined
  const [layersOpen, setLayersOpen] = useState(false)
  const [mapFailure, setMapFailure] = useState<string>()

  const map = useRef<HTMLElement>(null)
  /** Goes to a place, on what is left of the map once the panel stands beside it. */
  const goTo = (item: Item) =>
    requestAnimationFrame(() => {
      const { clientWidth: width, clientHeight: height } = map.current!
      void setView(viewOf(boundingBox(item.geometry), { width, height }))
    })
  const show = (item: Item) => {
    setLayersOpen(false)
    void setPlace(`${String(item.properties.layer)}/${item.id}`)
    goTo(item)
  }
  const follow = (reference: string) => {
    const [layer, id] = reference.split('/')
    if (!on.includes(layer!)) void setOn([...on, layer!])
    const item = state.collections[layer!]?.features.find((feature) => feature.id === id)
    if (item) show(item)
    else void setPlace(reference)
  }
  // A link that names a place and no view opens where the place is.
  const goesToPlace = useRef(place !== null && !viewGiven)
  const arrive = (item: Item) => {
    if (goesToPlace.current) goTo(item)
    goesToPlace.current = false
  }
  const showWholeRecord = () => {
    void setKnown(null)
    void setAccording(null)
  }
  const linkTo = (reference: string) => `/?place=${reference}`

  return (
    <div className={styles.dashboard}>
      <a href="#panel" className="skip">
        Skip to the selected place
      </a>
      <Header title={atlas.title}>
        <button type="button" className={styles.layersButton} aria-expanded={layersOpen} aria-controls="layers" onClick={() => setLayersOpen(!layersOpen)}>
          {layersOpen ? 'Back to the map' : 'Layers'}
        </button>
      </Header>
      <div id="layers" className={styles.layers} data-open={layersOpen}>
        <LayerPanel groups={groups} on={on} state={state} selected={place} onChange={(ids) => void setOn(ids)} onSelect={show} />
      </div>
      <PictureBar
        picture={picture}
        today={today}
        sourceName={sourceName}
        found={on.length > 0 && state.loading.length === 0 ? on.reduce((sum, layer) => sum + (state.collections[layer]?.features.length ?? 0), 0) : undefined}
        onKnown={(known) => void setKnown(known)}
        onWhole={() => void setAccording(null)}
      />
      <main ref={map} className={styles.map} aria-label={`Map: ${atlas.title}`}>
        <h1 className="visually-hidden">{atlas.title}</h1>
        <Map
          layers={layers}
          collections={state.collections}
          on={on}
          selected={place ?? undefined}
          view={view}
          opening={atlas.view}
          extent={atlas.extent}
          theme={theme}
          focus={atlas.focus}
          moment={moment}
          clock={clock}
          label={`Map of ${atlas.title}. Arrow keys move it, plus and minus zoom; the places are also listed under Layers.`}
          credits={atlas.credits}
          onView={(next) => void setView(next)}
          onSelect={(reference) => void setPlace(reference ?? null)}
          onError={setMapFailure}
        />
        <noscript>
          <p className={styles.failure}>
            <span>
              The map needs JavaScript. Everything it shows is also in the <a href="/features">list of places</a>, with its claims and sources.
            </span>
          </p>
        </noscript>
        <p className={styles.announcement} role="status">
          {state.loading.length > 0 && `Loading ${state.loading.length === 1 ? 'a layer' : `${state.loading.length} layers`}…`}
          {on.length === 0 && 'All layers are off. Switch one on to see its places.'}
        </p>
        {mapFailure && (
          <div role="alert" className={styles.failure}>
            <h2>The map cannot be drawn</h2>
            <p>{mapFailure}</p>
            <p>
              Everything it shows is also in the <a href="/features">list of places</a>.
            </p>
          </div>
        )}
      </main>
      <div className={styles.timeline}>
        <Timeline layers={layers} collections={state.collections} on={on} extent={atlas.time} today={today} clock={clock} selected={selected} onShow={follow} />
      </div>
      <div id="panel" className={styles.panel}>
        {place && (
          <Panel
            key={place}
            {...picture}
            place={place}
            layer={layers.find((layer) => layer.id === place.split('/')[0])}
            date={moment.at}
            linkTo={linkTo}
            onLoad={arrive}
            onSelect={follow}
            onWholeRecord={showWholeRecord}
            onClose={() => void setPlace(null)}
          />
        )}
      </div>
    </div>
  )
}

function countedAnew(groups: AtlasView['groups'], collections: Collections['collections']): AtlasView['groups'] {
  return groups.map((group) => ({
    ...group,
    layers: group.layers.map((layer) => {
      const items = collections[layer.id]?.features
      return items ? { ...layer, count: items.length, legend: legendOf(layer, items) } : layer
    }),
  }))
}
