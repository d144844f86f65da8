'use client'

import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { According } from '@/geo/according'
import type { PartialDate } from '@/geo/time'
import type { Item } from '@/geo/geojson'
import { countsOf } from '@/geo/legend'
import type { LocatorDrawings } from '@/geo/locator'
import type { Moment } from '@/geo/moment'
import type { AtlasView } from '@/geo/view'
import { Comparison } from '../compare'
import { CompareButton } from '../compare/compare-button'
import { FirstPicture, type First } from '../first/first-picture'
import { WithoutMap } from '../first/without-map'
import { Around } from '../around'
import { useAround } from '../around/use-around'
import { Keys } from '../keyboard/keys'
import { FindField } from '../find/field'
import { LayerPanel } from '../layers/layer-panel'
import { InViewList } from '../list'
import { InViewNews } from '../list/in-view-news'
import { createPointing } from '../list/pointed'
import { useInView } from '../list/use-in-view'
import { Map } from '../map'
import { createCamera } from '../map/camera'
import { Credits } from '../map/credits'
import type { MapProps } from '../map/map'
import { Sheet } from '../sheet/sheet'
import { Panel } from '../panel'
import { Export } from '../take/export'
import { PrintSheet } from '../take/print-sheet'
import { Share } from '../take/share'
import type { Taking } from '../take/taking'
import { useFeature } from '../panel/use-feature'
import { Timeline } from '../timeline'
import styles from './dashboard.module.css'
import { Header } from './header'
import { KnownField } from './known-field'
import { LayersIcon } from './layers-icon'
import { Locator } from './locator'
import { PictureBar } from './picture-bar'
import { Side } from './side'
import { useAtlasState } from './use-atlas-state'
import { useBeginning } from './use-beginning'
import { useClock } from '../time/use-clock'
import { useCollections, type Collections } from './use-collections'
import { useFocusReturn } from './use-focus-return'
import { useDrawer } from './use-drawer'
import { useGoing } from './use-going'
import { useTheme } from './use-theme'

type DashboardProps = {
  atlas: AtlasView
  today: PartialDate
  /** The map as the server drew it */
  first: First
  /** The small map beneath the layers */
  locator: LocatorDrawings
  /** What the source is called that the address names */
  sourceName?: string | undefined
  /** How the map opens on the picture according to the source or claimant that the address names */
  according?: According | undefined
}

/** The map's page: layers to the left, the map, and the selected place to the right; on a phone the panels are sheets. */
export function Dashboard({ atlas, today, first, locator, sourceName, according }: DashboardProps) {
  const layers = useMemo(() => atlas.groups.flatMap((group) => group.layers), [atlas])
  const state = useAtlasState(atlas.view, layers, according, today)
  const { picture, setKnown, setAccording, view, setView, on, setOn, place, moment, setMoment, compare, setCompare, around } = state
  // What else happened is searched in all layers, also in those that are off.
  const every = useMemo(() => layers.map((layer) => layer.id), [layers])
  const loaded = useCollections(around && place ? every : on, picture)
  const { collections, loading } = loaded
  const complete = on.every((layer) => collections[layer] || loaded.failed[layer])
  const begun = useBeginning(complete)
  // The map comes first: what is counted of the data and listed beside it follows.
  const counted = useDeferredValue(collections)
  const search = useAround({ around, place, layers, loaded, at: moment.at })
  const clock = useClock(moment, (next) => void setMoment(next))
  // The page comes with the legends of the moment that it opened with; from then on what has been loaded is counted.
  const groups = useMemo(() => countedAnew(atlas.groups, counted, moment), [atlas, counted, moment])
  const extent = useMemo(() => ({ from: atlas.begins && atlas.begins < today ? atlas.begins : `${today.slice(0, 4)}-01-01`, to: today }), [atlas, today])
  const theme = useTheme()
  // The panel asks for the same: one request serves both.
  const { item: last } = useFeature(place, picture)
  const selected = last && `${String(last.properties.layer)}/${last.id}` === place ? last : undefined
  const { open: layersOpen, setOpen: setLayersOpen, close: closeLayers, button: layersButton } = useDrawer('layers')
  const [mapFailure, setMapFailure] = useState<string>()
  const [drawn, setDrawn] = useState(false)
  // A link that names a place and no view opens where the picture does, until the place has come.
  const [ahead, setAhead] = useState(() => (place !== null && !state.viewGiven ? first.view : undefined))
  if (ahead && state.viewGiven) setAhead(undefined)

  const [camera] = useState(createCamera)
  const [bars, setBars] = useState<HTMLElement | null>(null)
  const [panel, setPanel] = useState<HTMLElement | null>(null)

  const map = useRef<HTMLElement>(null)
  const { show, follow, select, showFound, searchAround, arrive } = useGoing({ state, collections, search, map })
  const showFromList = (item: Item) => {
    setLayersOpen(false)
    show(item)
  }
  const showWholeRecord = () => {
    void setKnown(null)
    void setAccording(null)
  }
  const seen = useInView({ layers, collections: counted, on, moment, view: ahead ?? view, extent: atlas.extent, map })
  const [pointing] = useState(createPointing)
  useFocusReturn(place)
  const openLayers = () => {
    setLayersOpen(true)
    // On a phone they are only there once the sheet is open.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#layers [role="tab"][aria-selected="true"]')?.focus())
  }
  // A day that was chosen, and not passed on the way, is a step for Back.
  const showDay = (at: string) => void setMoment({ at, since: moment.since && moment.since > at ? undefined : moment.since }, 'push')
  const linkTo = (reference: string) => `/?place=${reference}`

  const mapProps: Omit<MapProps, 'clock'> = {
    layers,
    collections,
    on,
    selected: place ?? undefined,
    view: ahead ?? view,
    opening: atlas.view,
    extent: atlas.extent,
    theme,
    focus: atlas.focus,
    around: search?.drawn,
    moment,
    label: `Map of ${atlas.title}. Arrow keys move it, plus and minus zoom, N and P go from place to place and Enter opens one; the tab In view lists them.`,
    credits: atlas.credits,
    camera,
    walk: seen && { seen, pointing },
    onView: (next) => {
      setAhead(undefined)
      void setView(next)
    },
    onSelect: select,
    onDrawn: () => complete && setDrawn(true),
    onError: setMapFailure,
  }

  const taking: Taking = {
    title: atlas.title,
    credits: atlas.credits,
    sourceName,
    shown: () => ({ view, layers: on, moment: clock.now(), compare: compare ?? undefined, around: around ?? undefined, picture, place: place ?? undefined }),
    map: mapProps,
    collections,
    size: () => {
      const { clientWidth: width, clientHeight: height } = map.current!.querySelector('canvas') ?? map.current!
      return { width, height }
    },
  }

  return (
    <div className={styles.dashboard}>
      <a href="#panel" className="skip">
        Skip to the selected place
      </a>
      <Header
        title={atlas.title}
        search={<FindField map={{ state, layers, element: map, today, begins: atlas.begins }} />}
        tools={
          <>
            <Share {...taking} />
            <Export {...taking} />
          </>
        }
      >
        <button ref={layersButton} type="button" className={styles.layersButton} aria-label="Layers" aria-expanded={layersOpen} aria-controls="layers" onClick={() => setLayersOpen(!layersOpen)}>
          <LayersIcon />
          <span>Layers</span>
        </button>
      </Header>
      <PrintSheet {...taking} snapshot={camera.snapshot} />
      <div id="layers" className={styles.layers} data-open={layersOpen}>
        <Sheet name="the layers" label="Beside the map">
          <Side
            layers={<LayerPanel groups={groups} on={on} state={loaded} moment={moment} selected={place} onChange={(ids) => void setOn(ids)} onSelect={showFromList} />}
            count={seen?.length}
            inView={
              <InViewList seen={seen} day={moment.at} loading={loading.length > 0 || counted !== collections} selected={place} pointing={pointing} onSelect={(reference) => {
                  setLayersOpen(false)
                  select(reference)
                }} />
            }
            foot={<Locator drawings={locator} view={view} map={map} />}
            onClose={closeLayers}
          />
        </Sheet>
      </div>
      <div ref={setBars} className={`${styles.bars} scripted`}>
        <PictureBar
          picture={picture}
          sourceName={sourceName}
          found={on.length > 0 && loading.length === 0 ? on.reduce((sum, layer) => sum + (collections[layer]?.features.length ?? 0), 0) : undefined}
          onToday={() => void setKnown(null)}
          onWhole={() => void setAccording(null)}
        />
      </div>
      <main ref={map} className={styles.map} aria-label={`Map: ${atlas.title}`}>
        <h1 className="visually-hidden">{atlas.title}</h1>
        <div className={styles.maps}>
          <Map {...mapProps} clock={clock} waits={!begun} />
          {!drawn && <FirstPicture {...first} label={`Picture of ${atlas.title}`} camera={camera} alone={mapFailure !== undefined} onSelect={follow} />}
          {compare && bars && panel && (
            <Comparison
              map={mapProps}
              clock={clock}
              collections={collections}
              loading={loading.length > 0}
              title={atlas.title}
              picture={picture}
              sourceName={sourceName}
              compare={compare}
              bars={bars}
              panel={panel}
              onCompare={(day) => void setCompare(day)}
              onFollow={follow}
            />
          )}
        </div>
        <InViewNews count={loading.length || counted !== collections ? undefined : seen?.length} day={moment.at} />
        <noscript>
          <WithoutMap layers={layers} on={on} at={moment.at} today={today} view={first.view} place={place} />
          <Credits credits={atlas.credits} />
        </noscript>
        <p className={styles.announcement} role="status">
          {loading.length > 0 && `Loading ${loading.length === 1 ? 'a layer' : `${loading.length} layers`}…`}
          {on.length === 0 && 'All layers are off. Switch one on to see its places.'}
        </p>
        {mapFailure && <WithoutMap layers={layers} on={on} at={moment.at} today={today} view={ahead ?? view} place={place} failure={mapFailure} />}
      </main>
      <div className={`${styles.timeline} scripted`}>
        <Timeline layers={layers} collections={counted} on={on} extent={extent} today={today} clock={clock} selected={selected} compare={compare ?? undefined} around={search?.band} onShow={follow} clocks={<KnownField known={picture.known} today={today} onKnown={(known) => void setKnown(known)} />}>
          <CompareButton compare={compare} onCompare={(day) => void setCompare(day)} moment={moment} extent={extent} />
          <Keys onLayers={openLayers} />
        </Timeline>
      </div>
      <div ref={setPanel} id="panel" className={styles.panel}>
        {place && (
          <Sheet name="the place" label="Selected place">
            <Panel
              key={place}
              {...picture}
              place={place}
              layer={layers.find((layer) => layer.id === place.split('/')[0])}
              moment={moment}
              linkTo={linkTo}
              onLoad={arrive}
              onSelect={follow}
              onDate={showDay}
              onWholeRecord={showWholeRecord}
              onClose={() => select(undefined)}
            >
              <Around place={place} state={search} layers={layers} on={on} onSearch={searchAround} onDate={(at) => clock.set({ at }, true)} onShow={showFound} />
            </Panel>
          </Sheet>
        )}
      </div>
    </div>
  )
}

function countedAnew(groups: AtlasView['groups'], collections: Collections['collections'], moment: Moment): AtlasView['groups'] {
  return groups.map((group) => ({
    ...group,
    layers: group.layers.map((layer) => {
      const items = collections[layer.id]?.features
      return items ? { ...layer, ...countsOf(layer, items, moment) } : layer
    }),
  }))
}
