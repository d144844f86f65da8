/** The one file that touches MapLibre: it hands it whole styles and gives back what readers do, in our own words. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Position } from 'geojson'
import { type GeoJSONSource, LngLat, Map as MapLibre, ScaleControl, setWorkerUrl, type MapGeoJSONFeature, type MapMouseEvent, type PaddingOptions } from 'maplibre-gl'
import type { BorderLine } from '@/geo/borders'
import { withinExtent } from '@/geo/extent'
import type { Extent } from '@/geo/geometry'
import type { Moment } from '@/geo/moment'
import type { Choice } from '@/geo/style/crowd'
import { fontShorthands } from '@/geo/style/fonts'
import { lettersOf } from '@/geo/style/letters'
import { noData, withoutData } from '@/geo/style/sources'
import { targetsOf } from '@/geo/style/targets'
import { daysOf, stateOf } from '@/geo/style/when'
import type { Look } from '@/geo/ticks'
import type { View } from '@/geo/url'
import { keepWordsWhole } from './edges'
import { drawImages } from './images'
import { exactly, lookOf, rounded, same, viewOf } from './looks'
import { reportPointer } from './pointer'
import { snapshotOf } from './snapshot'

/** What of MapLibre's the rest of this folder has to name. */
export type { MapGeoJSONFeature, MapLibre, MapMouseEvent }

/** Several features that one click may mean, and where: px from the map's top left. */
export type Choices = { choices: Choice[]; x: number; y: number }

export type Hovered = { reference: string; name: string; detail: string; /** On how many questions its sources disagree */ disputes: number; x: number; y: number }

export type MapEvents = {
  /** The camera has come to rest: degrees to 4 decimals, zoom to 2 */
  onView: (view: View) => void
  /** layer/feature, or undefined where nothing is */
  onSelect: (reference: string | undefined) => void
  /** Undefined when the map moves on: the place is then another */
  onChoices: (choices: Choices | undefined) => void
  onHover: (hovered: Hovered | undefined) => void
  /** A disputed border was asked about */
  onBorder: (border: BorderLine) => void
  /** Nothing can be drawn */
  onFailure: (words: string) => void
  /** All that it has been given is on the screen */
  onDrawn: () => void
  /** A file of the map did not come; the rest is drawn */
  onMissing: (source: string) => void
}

export type MapHandle = {
  /** Does nothing when it is the same object as before */
  setStyle: (style: StyleSpecification) => void
  /** Shows what is there at a moment: loads nothing, and touches only the sources in which something changes */
  setMoment: (moment: Moment) => void
  /** Goes there in 600 ms, or at once for readers who asked for less motion; stays where it is when it is there already */
  setView: (view: View, padding?: PaddingOptions) => void
  zoomBy: (steps: number) => void
  /** Tells at each frame where it looks, unrounded, while it moves of itself or is taken hold of; gives the function that ends that */
  onMove: (listener: (view: View) => void) => () => void
  /** Tells what it shows, at once and at each frame in which that changes, whoever moves it; gives the function that ends that */
  onLook: (listener: (look: Look) => void) => () => void
  /** Looks there at once and tells nobody: so that two maps can follow each other */
  follow: (view: View) => void
  /** Where it looks, unrounded */
  looks: () => View
  /** Where a position (degrees) is, px from the map's top left; undefined before there is a map */
  project: (position: Position) => { x: number; y: number } | undefined
  /** What it shows, drawn anew with so many pixels for each px and copied; undefined before it is there */
  snapshot: (ratio?: number) => HTMLCanvasElement | undefined
  remove: () => void
}

type Options = { style: StyleSpecification; moment: Moment; view: View; extent: Extent; label: string; /** Without a scale: it lies over a map that has one */ bare?: boolean; /** Out of sight, to be copied: drawn coarsely until then, and without transitions */ unseen?: boolean; events: MapEvents }

/** How long the camera travels, ms */
const MOVE = 600
/** The closest look: the base map has no more to show */
const MOST = 12

// MapLibre 6 does not carry its worker within itself: without this the map stays blank.
setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).toString())

/** Puts a map into an element. What it is told before the fonts are there, it does then. */
export function createMap(container: HTMLElement, options: Options): MapHandle {
  let map: MapLibre | undefined
  let removed = false
  let { style, moment, view } = options
  let days = daysOf(style)
  let emitted = view
  let applied = style
  let styleReady = false
  let targets = targetsOf(style)
  let following = false
  const movers = new Set<(view: View) => void>()
  const lookers = new Set<(look: Look) => void>()

  const applyStyle = () => {
    if (!map || !styleReady) return
    days = daysOf(style)
    applyMoment()
    if (style !== applied) map.setStyle(withoutData(style), { diff: true, validate: false })
    fillSources(map, style)
    applied = style
    targets = targetsOf(style)
    // Even if nothing changed on the screen, the next frame reports that the map is idle.
    map.triggerRepaint()
  }

  const applyMoment = () => {
    if (!map || !styleReady) return
    const now = map.getGlobalState()
    const changed = Object.entries(stateOf(days, moment)).filter(([name, day]) => now[name] !== day)
    if (changed.length) container.dataset.idle = 'false'
    for (const [name, day] of changed) map.setGlobalStateProperty(name, day)
  }

  const start = () => {
    if (removed) return
    days = daysOf(style)
    targets = targetsOf(style)
    try {
      map = construct(container, { ...options, style, moment, view })
    } catch (error) {
      const words = wordsOf(error)
      options.events.onFailure(/webgl/i.test(words) ? 'This browser cannot draw the map: it needs WebGL 2, which is missing or switched off.' : `The map did not start. (${words})`)
      return
    }
    Object.assign(container, { map })
    applied = style
    emitted = rounded(view)
    map.once('style.load', () => {
      styleReady = true
      applyStyle()
    })
    drawImages(map)
    keepWordsWhole(map)
    reportIdle(map, container, () => style === applied && styleReady && options.events.onDrawn())
    reportErrors(map, options.events)
    reportPointer(map, () => targets, options.events)
    const tell = () => following || movers.forEach((listener) => listener(exactly(map!)))
    const show = () => lookers.forEach((listener) => listener(lookOf(map!, container)))
    for (const change of ['move', 'resize'] as const) map.on(change, show)
    show()
    // Taking hold of one map stops whatever still moves another.
    for (const move of ['move', 'mousedown', 'touchstart', 'wheel'] as const) map.on(move, tell)
    // It may look elsewhere than it was told to, since it keeps to its extent.
    tell()
    map.on('moveend', () => {
      const now = viewOf(map!)
      if (following) emitted = now
      // A resize ends in a move too, though nobody moved: told of, it would undo a view that was just asked for.
      if (same(now, emitted)) return
      emitted = now
      options.events.onView(now)
    })
  }
  container.dataset.idle = 'false'
  void loadFonts(style).then(start)

  return {
    setStyle(next) {
      if (next === style) return
      style = next
      container.dataset.idle = 'false'
      void loadFonts(next).then(applyStyle)
    },
    setMoment(next) {
      moment = next
      applyMoment()
    },
    setView(next, padding) {
      view = next
      // What comes back from our own report is not a wish to go anywhere.
      if (!map || same(next, emitted) || same(next, viewOf(map))) return
      emitted = next
      const camera = { center: [next.lon, next.lat] as [number, number], zoom: next.zoom, ...(padding && { padding }) }
      if (calm()) map.jumpTo(camera)
      else map.easeTo({ ...camera, duration: MOVE })
    },
    onMove(listener) {
      movers.add(listener)
      return () => movers.delete(listener)
    },
    onLook(listener) {
      lookers.add(listener)
      if (map) listener(lookOf(map, container))
      return () => lookers.delete(listener)
    },
    follow(next) {
      view = next
      if (!map) return
      following = true
      map.jumpTo({ center: [next.lon, next.lat], zoom: next.zoom })
      following = false
    },
    looks: () => (map ? exactly(map) : view),
    project: ([lon, lat]) => map?.project([lon!, lat!]),
    snapshot: (ratio) => map && snapshotOf(map, ratio ?? map.getPixelRatio()),
    zoomBy: (steps) => map?.zoomTo(map.getZoom() + steps, { duration: calm() ? 0 : 300 }),
    remove() {
      removed = true
      map?.remove()
      map = undefined
    },
  }
}

function construct(container: HTMLElement, { style, moment, view, extent, label, bare, unseen }: Options): MapLibre {
  const map = new MapLibre({
    container,
    style: withoutData(style),
    // It is our own, and the tests have it validated.
    validateStyle: false,
    globalState: stateOf(daysOf(style), moment),
    center: [view.lon, view.lat],
    zoom: view.zoom,
    transformConstrain: ({ lng, lat }, zoom) => {
      const { lon, lat: inside, zoom: enough } = withinExtent({ width: container.clientWidth, height: container.clientHeight }, extent, { lon: lng, lat, zoom: Math.min(zoom, MOST) })
      return { center: new LngLat(lon, inside), zoom: enough }
    },
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    fadeDuration: unseen || calm() ? 0 : 160,
    locale: { 'Map.Title': label },
    ...(unseen && { pixelRatio: 0.2, maxCanvasSize: [8192, 8192] as [number, number] }),
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  if (!bare) map.addControl(new ScaleControl({ maxWidth: 110, unit: 'metric' }), 'bottom-right')
  return map
}

/** Gives the sources what they hold, where that is not what they have. */
function fillSources(map: MapLibre, { sources }: StyleSpecification) {
  for (const [id, specification] of Object.entries(sources)) {
    if (specification.type !== 'geojson') continue
    const source = map.getSource<GeoJSONSource & { holds?: unknown }>(id)!
    if (typeof specification.data !== 'object') {
      // MapLibre gives what came from the address instead of the address: at every other style it would be fetched again.
      source.serialize = () => specification
      continue
    }
    const { features } = specification.data as { features: unknown }
    if (source.holds === features) continue
    source.holds = features
    void source.setData(specification.data)
    // For the next comparison of styles the source is as its style has it.
    source.serialize = () => ({ ...specification, data: noData })
  }
}

/** Text that is drawn before its face is there would stay in another one. A face that does not come must not hold up the map. */
function loadFonts(style: StyleSpecification): Promise<unknown> {
  const letters = lettersOf(style)
  const loading = Promise.allSettled(fontShorthands.map((font) => document.fonts.load(font, letters)))
  return Promise.race([loading, new Promise((resolve) => setTimeout(resolve, 3000))])
}

function reportIdle(map: MapLibre, container: HTMLElement, drawn: () => void) {
  const busy = () => (container.dataset.idle = 'false')
  map.on('dataloading', busy)
  map.on('movestart', busy)
  map.on('idle', () => {
    container.dataset.idle = 'true'
    drawn()
  })
}

function reportErrors(map: MapLibre, { onFailure, onMissing }: MapEvents) {
  map.on('error', (event) => {
    const source = (event as { sourceId?: string }).sourceId
    if (source) onMissing(source)
    else if (/worker/i.test(event.error?.message ?? '')) onFailure(`The part of the map that prepares its data did not start. (${wordsOf(event.error)})`)
    else console.error(event.error)
  })
  map.on('webglcontextlost', () => console.warn('The graphics card was taken from the map; it is drawn again when it comes back.'))
}

/** The reader has asked for less motion. */
function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
