'use client'

import 'maplibre-gl/dist/maplibre-gl.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import dynamic from 'next/dynamic'
import type { BorderLine } from '@/geo/borders'
import type { Extent } from '@/geo/geometry'
import type { Theme } from '@/geo/palette'
import type { Atlas } from '@/geo/schema'
import type { AroundInput } from '@/geo/style/around'
import type { Items, StyleLayer } from '@/geo/style/drawn'
import { buildStyle, namesAt } from '@/geo/style/style'
import type { Moment } from '@/geo/moment'
import type { View } from '@/geo/url'
import type { Clock } from '../time/clock'
import { createMap, type Choices, type Hovered, type MapEvents, type MapHandle } from './adapter'
import type { Camera } from './camera'
import { ChoiceList } from './choice-list'
import { Controls } from './controls'
import { Credits } from './credits'
import { Frame } from './frame'
import styles from './map.module.css'
import { Tooltip } from './tooltip'
import { Walk, type WalkProps } from './walk'

/** Told only when it is asked for. */
// Not made on the server, which also gives it a boundary of its own: without, the whole map is hidden while it loads.
const BorderNotes = dynamic(() => import('../borders').then((module) => module.BorderNotes), { ssr: false })

export type MapProps = {
  layers: readonly StyleLayer[]
  /** The items of each layer that has been loaded, by the layer's id */
  collections: Readonly<Record<string, Items>>
  /** The ids of the layers that are on */
  on: readonly string[]
  /** layer/feature */
  selected?: string | undefined
  view: View
  /** Where the map opens, and where a button leads back to */
  opening: View
  extent: Extent
  theme: Theme
  /** ISO 3166-1 alpha-3 codes of the countries brought forward */
  focus: readonly string[]
  /** What else happened around something, to be marked */
  around?: AroundInput | undefined
  /** The date that is shown, and the far end of the range where one is chosen, once it has come to rest; and what tells of each step until then */
  moment: Moment
  clock?: Pick<Clock, 'onStep'> | undefined
  /** What the map is called, for those who do not see it */
  label: string
  /** Left out where they stand elsewhere */
  credits?: Atlas['credits'] | undefined
  /** What other maps look through too */
  camera?: Camera | undefined
  /** It lies over another map, as a part of it: without controls, scale and credits, and led by that one's camera */
  over?: boolean
  /** What can be gone through by keyboard, and what of it is pointed at */
  walk?: Pick<WalkProps, 'seen' | 'pointing'> | undefined
  onView: (view: View) => void
  onSelect: (reference: string | undefined) => void
  /** All that it has been given is on the screen */
  onDrawn?: (() => void) | undefined
  /** Nothing can be drawn, and why */
  onError?: ((words: string) => void) | undefined
}

/** The map. Its state is in its props; it tells of what readers do and keeps nothing but what the pointer is over. */
export function Map({ layers, collections, on, selected, view, opening, extent, theme, focus, around, moment, clock, label, credits, camera, over = false, walk, onView, onSelect, onDrawn, onError }: MapProps) {
  const container = useRef<HTMLDivElement>(null)
  const handle = useRef<MapHandle>(undefined)
  const [hovered, setHovered] = useState<Hovered>()
  const [choices, setChoices] = useState<Choices>()
  const [border, setBorder] = useState<BorderLine | 'all'>()
  const [missing, setMissing] = useState<string[]>([])
  const [shown, setShown] = useState<MapHandle>()
  const [failed, setFailed] = useState(false)
  // Their names alone, as one text: another date with the same names is no reason for another style.
  const names = useMemo(() => namesAt({ layers, collections, on }, moment).join('\n'), [layers, collections, on, moment])
  const style = useMemo(() => buildStyle({ layers, collections, on, selected, theme, focus, taken: names.split('\n'), around }), [layers, collections, on, selected, theme, focus, names, around])

  // The map outlives renders: it calls whatever the props are by then.
  const latest = useRef({ style, moment, view, extent, label, onView, onSelect, onDrawn, onError })
  useEffect(() => {
    latest.current = { style, moment, view, extent, label, onView, onSelect, onDrawn, onError }
  })

  useEffect(() => {
    const events: MapEvents = {
      onView: (next) => latest.current.onView(next),
      onSelect: (reference) => {
        setBorder(undefined)
        latest.current.onSelect(reference)
      },
      onChoices: setChoices,
      onHover: setHovered,
      onBorder: setBorder,
      onFailure: (words) => {
        setFailed(true)
        latest.current.onError?.(words)
      },
      onDrawn: () => latest.current.onDrawn?.(),
      onMissing: (source) => setMissing((before) => (before.includes(source) ? before : [...before, source])),
    }
    const created = createMap(container.current!, { ...latest.current, bare: over, events })
    handle.current = created
    setShown(created)
    const leave = camera?.join(created)
    return () => {
      leave?.()
      created.remove()
    }
  }, [camera, over])

  useEffect(() => handle.current?.setStyle(style), [style])
  const { at, since } = moment
  useEffect(() => handle.current?.setMoment({ at, since }), [at, since])
  useEffect(() => clock?.onStep((next) => handle.current?.setMoment(next)), [clock])
  const { lon, lat, zoom } = view
  useEffect(() => {
    if (!over) handle.current?.setView({ lon, lat, zoom })
  }, [over, lon, lat, zoom])

  return (
    <div className={styles.sheet} data-over={over || undefined}>
      {!over && !failed && <Frame map={shown} />}
      <div className={styles.plate}>
        <div ref={container} className={styles.map} data-testid={over ? 'map-over' : 'map'} />
        {hovered && !choices && <Tooltip hovered={hovered} />}
        {choices && (
          <ChoiceList
            key={`${choices.x},${choices.y}`}
            choices={choices}
            onSelect={(reference) => {
              setChoices(undefined)
              onSelect(reference)
            }}
            onClose={() => {
              setChoices(undefined)
              container.current?.querySelector('canvas')?.focus()
            }}
          />
        )}
        {!over && !failed && walk && <Walk {...walk} container={container} handle={handle} view={view} onSelect={onSelect} />}
        {!over && !failed && <Controls onZoom={(steps) => handle.current?.zoomBy(steps)} onOpening={() => onView(opening)} />}
        {!over && missing.length > 0 && (
          <p role="status" className={styles.missing}>
            Not drawn, because it could not be loaded: {missing.join(', ')}.
          </p>
        )}
        {!over && credits && <Credits credits={credits} onBorders={() => setBorder('all')} />}
        {border && (
          <BorderNotes
            border={border}
            onChoose={(next, look) => {
              setBorder(next)
              if (look) onView(look)
            }}
            onClose={() => setBorder(undefined)}
          />
        )}
      </div>
    </div>
  )
}
