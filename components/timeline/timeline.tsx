'use client'

import { useMemo, useRef, useState, type ReactNode } from 'react'
import type { ChangingItem, ChangingLayer } from '@/geo/changes'
import type { AnnotatedItem } from '@/geo/geojson'
import { dayNumber, dayOf } from '@/geo/time'
import { binUnitOf, dayAt, pixelsPerDay, type Axis } from '@/geo/time-axis'
import type { Clock } from '../time/clock'
import { ChangesList } from './changes-list'
import { Controls } from './controls'
import controls from './controls.module.css'
import { Icon } from './icon'
import { Lanes } from './lanes'
import { Legend } from './legend'
import { Plot } from './plot'
import { RangeTools } from './range-tools'
import { Arrival } from './steps'
import styles from './timeline.module.css'
import { useChanges } from './use-changes'
import { useDateKeys } from './use-date-keys'
import { useDating } from './use-dating'
import { useSize } from './use-size'
import { useWindow } from './use-window'

export type TimelineProps = {
  layers: readonly (ChangingLayer & { title: string })[]
  /** The items of each layer that has been loaded, by the layer's id */
  collections: Readonly<Record<string, { features: readonly ChangingItem[] }>>
  /** The ids of the layers that are on */
  on: readonly string[]
  /** All of the atlas's time, YYYY-MM-DD */
  extent: { from: string; to: string }
  today: string
  clock: Clock
  /** The selected feature with its claims, once they have come */
  selected?: AnnotatedItem | undefined
  /** Another date, with which this one is compared */
  compare?: string | undefined
  /** Days that are looked at around the date */
  around?: { from: string; to: string } | undefined
  /** Something that happened was chosen: layer/feature */
  onShow: (reference: string) => void
  /** Buttons of the page */
  children?: ReactNode
  /** Other clocks of the page, set where the date is */
  clocks?: ReactNode
}

/** So far from the edges a handle is whole, px */
const ROOM = 20

/** The timeline: the years, how much happened in them, and the date on them that all of the page shows. */
export function Timeline({ layers, collections, on, extent, today, clock, selected, compare, around, onShow, children, clocks }: TimelineProps) {
  const plot = useRef<HTMLDivElement>(null)
  const size = useSize(plot)
  const changes = useChanges(layers, collections, on)
  const years = useWindow(extent, clock)
  const { window, all, zoom, pan, showAll } = years
  const axis = useMemo((): Axis | undefined => (size ? { window, width: size.width, room: ROOM } : undefined), [window, size])
  const dating = useDating({ clock, changes, extent, today, window })
  const { play, step, arrived, set } = dating
  const [open, setOpen] = useState(false)
  const layer = layers.find(({ id }) => id === selected?.properties.layer)

  /** Closer or farther by half, about the date where it is in sight. */
  const zoomBy = (factor: number) => {
    const day = dayNumber(clock.now().at)
    zoom(factor, day >= window.from && day <= window.to ? day : (window.from + window.to) / 2)
  }
  useDateKeys({ toggle: play.toggle, step })

  return (
    <section className={styles.timeline} aria-label="Timeline" data-open={open} data-lanes={Boolean(layer)} data-playing={play.playing}>
      <Controls dating={dating} clock={clock} changes={changes} extent={extent} today={today} clocks={clocks}>
        <button type="button" className={controls.unfold} aria-expanded={open} aria-label="More of the timeline" onClick={() => setOpen(!open)}>
          <Icon name="more" />
        </button>
      </Controls>
      <div className={styles.tools}>
        <Arrival clock={clock} changes={changes} day={arrived} onShow={onShow} />
        {axis && <Legend changes={changes} layers={layers} axis={axis} />}
        <div className={styles.buttons}>
          {axis && (
            <ChangesList
              clock={clock}
              changes={changes}
              monthly={['month', 'day'].includes(binUnitOf(axis))}
              onChoose={(change) => {
                set(change.day, true)
                onShow(change.reference)
              }}
            />
          )}
          <RangeTools clock={clock} from={extent.from} windowFrom={dayOf(Math.ceil(window.from))} onAll={showAll} />
          <button type="button" className={styles.small} aria-label="Fewer years, closer" title="Closer (+)" onClick={() => zoomBy(0.5)}>
            <Icon name="closer" />
          </button>
          <button type="button" className={styles.small} aria-label="More years, farther" title="Farther (−)" onClick={() => zoomBy(2)}>
            <Icon name="farther" />
          </button>
          {children}
        </div>
      </div>
      <Plot
        plot={plot}
        axis={axis}
        height={size?.height ?? 0}
        clock={clock}
        changes={changes}
        all={all}
        today={today}
        compare={compare}
        around={around}
        play={play}
        onPan={(pixels) => axis && pan(-pixels / pixelsPerDay(axis))}
        onZoom={(factor, x) => axis && zoom(factor, dayAt(axis, x))}
        onZoomBy={zoomBy}
        onDay={(day) => set(day, true)}
      />
      <div className={styles.own}>{axis && layer && selected && <Lanes key={`${layer.id}/${selected.id}`} layer={layer} item={selected} axis={axis} clock={clock} onDay={(day) => set(day, true)} />}</div>
    </section>
  )
}
