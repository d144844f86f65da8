/** The map's style: a pure function of layers, what is on, what is selected and the theme. All dates are in it: filters pick one (see when.ts). */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Geometry } from 'geojson'
import { palettes, type Theme } from '../palette'
import { daysOfMoment, type Moment } from '../moment'
import { areaLayers, areaTrace, ringLayers } from './areas'
import { AROUND, aroundOver, aroundSource, aroundUnder, faded, type AroundInput } from './around'
import { baseLayers, baseSources } from './base'
import { baseLabels } from './base-labels'
import { drawLayer, type Drawn, type DrawnLayer, type Items, type StyleLayer } from './drawn'
import { only } from './expressions'
import { gather, type Crowd, type LayerDrawn, type Pile } from './crowd'
import { bandLayers, lineLayers, lineTrace } from './lines'
import { pileLayers, PILES } from './piles'
import { lineLabels, pointLabels, pointLayers, reticleLayer } from './points'
import { ARC_TILES, arcsOf, ringLabels } from './rings'
import { isThere } from './when'

export type StyleInput = {
  layers: readonly StyleLayer[]
  /** The items of each layer that has been loaded, by its id */
  collections: Readonly<Record<string, Items>>
  /** The ids of the layers that are on */
  on: readonly string[]
  /** layer/feature */
  selected?: string | undefined
  theme: Theme
  /** ISO 3166-1 alpha-3 codes of the countries that the base map brings forward */
  focus: readonly string[]
  /** The names of what data show: a town of that name is not named again. Left out: all of them (see namesAt) */
  taken?: readonly string[] | undefined
  /** What else happened around something: it is marked, and the rest fades */
  around?: AroundInput | undefined
  /** Where the base map's files are */
  base?: string
}

/** The whole style. What has not changed since the last call is the same object: items are made ready to draw once. */
export function buildStyle({ layers, collections, on, selected, theme, focus, taken, around, base = '/basemap/' }: StyleInput): StyleSpecification {
  const palette = palettes[theme]
  const drawnLayers = drawnOf({ layers, collections, on })
  const { layers: placed, piles } = gatherOnce(drawnLayers)
  const shown = drawnLayers.map(({ id, drawn }) => ({ id, drawn: { ...drawn, ...placed.get(id) } }))
  // Placed last is placed first: labels at the end of the list find room before those at its beginning.
  const lowestFirst = shown.toReversed()
  const always = (part: Part, make: (id: string, drawn: DrawnLayer) => LayerSpecification[]) => lowestFirst.flatMap(({ id, drawn }) => (drawn[part].length ? make(id, drawn) : []))
  const dimmed = (layer: LayerSpecification) => (around ? faded(layer, around) : layer)
  const of: typeof always = (part, make) => always(part, (id, drawn) => make(id, drawn).map((layer) => dimmed(timed(layer, drawn.moment))))
  const selectedLayer = shown.find(({ drawn }) => drawn.points.some((point) => point.properties.reference === selected))
  const [ground, rest] = groundOf(baseLayers(palette, focus))
  return {
    version: 8,
    sources: { ...baseSources(base), ...Object.assign({}, ...shown.map(({ id, drawn }) => dataSources(id, drawn))), ...pileSources(piles), ...(around && { [AROUND]: aroundSource(around, (id) => drawnNow(id, { layers, collections })) }) },
    layers: [
      ...ground,
      ...of('lines', (id) => bandLayers(id, theme, selected)),
      ...rest,
      ...(selected ? always('areas', (id) => areaTrace(id, theme, selected)) : []),
      ...of('areas', (id, drawn) => areaLayers(id, drawn, theme, selected)),
      ...of('rings', (id, { moment }) => ringLayers(id, palette, selected, moment)),
      ...(around ? aroundUnder(theme) : []),
      ...(selected ? always('lines', (id) => lineTrace(id, theme, selected)) : []),
      ...of('lines', (id, drawn) => lineLayers(id, drawn, theme, selected)),
      ...of('lines', (id) => lineLabels(id, theme)),
      ...baseLabels(theme, focus, taken ?? namesOf(shown.flatMap(({ drawn }) => drawn.points))),
      ...of('rings', (id, { moment, rings }) => (arcsOf(rings).length ? ringLabels(id, theme, selected, moment) : [])),
      ...of('points', (id, { moment, points }) => pointLabels(id, theme, selected, moment).map((layer) => (points.length > NAMED_AT_MOST && layer.id.endsWith(':names') ? { ...layer, minzoom: NAMED_FROM } : layer))),
      ...of('points', (id, { moment }) => pointLayers(id, theme, selected, moment)),
      ...(piles.length ? pileLayers(theme, selected).map((layer) => dimmed(timed(layer, true))) : []),
      ...(around ? aroundOver(theme) : []),
      ...(selectedLayer ? [reticleLayer(selectedLayer.id, theme, selected!)] : []),
    ],
  }
}

/** Of a layer with more points than that, names are written from this zoom on: from afar there is room for one in a hundred, and to look for it takes each frame long. */
const NAMED_FROM = 7

/** With more points than this, what data name is not told to the base map: its towns are the fewest of the words, and to look for theirs among so many takes long at every date. */
const NAMED_AT_MOST = 5000

/** The names that data show from afar at a moment; none where they are too many to look through. */
export function namesAt(input: Pick<StyleInput, 'layers' | 'collections' | 'on'>, moment: Moment): string[] {
  const drawn = drawnOf(input)
  if (drawn.reduce((sum, each) => sum + each.drawn.points.length, 0) > NAMED_AT_MOST) return []
  const { day, far } = daysOfMoment(moment)
  return namesOf(drawn.flatMap(({ drawn: { points, moment: once } }) => points.filter(({ properties: { from, to } }) => from <= day && to >= (once ? far : day))))
}

/** The layers that are on and have come, in the order in which their labels are placed. */
function drawnOf({ layers, collections, on }: Pick<StyleInput, 'layers' | 'collections' | 'on'>): LayerDrawn[] {
  return inOrder(layers.filter((layer) => on.includes(layer.id) && collections[layer.id])).map((layer) => ({ id: layer.id, drawn: drawOnce(layer, collections[layer.id]!) }))
}

/** A layer as it is drawn, on or off; undefined when it has not come. */
function drawnNow(id: string, { layers, collections }: Pick<StyleInput, 'layers' | 'collections'>): DrawnLayer | undefined {
  const layer = layers.find((each) => each.id === id)
  return layer && collections[id] && drawOnce(layer, collections[id])
}

/** The base map up to the land of its countries, and what is drawn upon that. */
function groundOf(layers: LayerSpecification[]): [LayerSpecification[], LayerSpecification[]] {
  const end = layers.findLastIndex(({ type, source }: { type: string; source?: unknown }) => type === 'fill' && source === 'countries') + 1
  return [layers.slice(0, end), layers.slice(end)]
}

/** A layer of data shows what is there at the moment. */
function timed(layer: LayerSpecification, moment: boolean): LayerSpecification {
  return only(layer, isThere((layer as { source: string }).source, moment))
}

/** The names of the points that are drawn from afar. */
function namesOf(points: DrawnLayer['points']): string[] {
  return [...new Set(points.filter(({ properties }) => !properties.part).map(({ properties }) => properties.name))].toSorted()
}

/** Fighting comes before all else; the rest keeps the order of the atlas. */
function inOrder(layers: readonly StyleLayer[]): StyleLayer[] {
  const first = (layer: StyleLayer) => (layer.draw.colour === 'red' ? 0 : 1)
  return layers.toSorted((a, b) => first(a) - first(b))
}

function dataSources(id: string, drawn: DrawnLayer): Record<string, SourceSpecification> {
  const source = (features: Drawn<Geometry>[], more = {}): SourceSpecification => ({ type: 'geojson', promoteId: 'reference', data: { type: 'FeatureCollection', features }, ...more })
  const arcs = arcsOf(drawn.rings)
  return {
    ...Object.fromEntries(parts.filter((part) => drawn[part].length).map((part) => [`${id}:${part}`, source(drawn[part] as Drawn<Geometry>[])])),
    ...(arcs.length && { [`${id}:arcs`]: source(arcs, { maxzoom: ARC_TILES }) }),
  }
}

const parts = ['areas', 'rings', 'lines', 'ends', 'points'] as const
type Part = (typeof parts)[number]

/** A pile is of no layer: its source has a name that no layer can have. */
function pileSources(piles: Pile[]): Record<string, SourceSpecification> {
  return piles.length ? { [PILES]: { type: 'geojson', promoteId: 'reference', data: { type: 'FeatureCollection', features: piles } } } : {}
}

let gathered: { drawn: DrawnLayer[]; crowd: Crowd } | undefined

/** Gathered anew only when other layers are drawn than the last time. */
function gatherOnce(layers: LayerDrawn[]): Crowd {
  if (gathered?.drawn.length !== layers.length || !layers.every(({ drawn }, index) => drawn === gathered!.drawn[index])) {
    gathered = { drawn: layers.map(({ drawn }) => drawn), crowd: gather(layers) }
  }
  return gathered.crowd
}

const memory = new WeakMap<Items, { layer: StyleLayer; drawn: DrawnLayer }>()

function drawOnce(layer: StyleLayer, items: Items): DrawnLayer {
  const known = memory.get(items)
  if (known?.layer === layer) return known.drawn
  const drawn = drawLayer(layer, items)
  memory.set(items, { layer, drawn })
  return drawn
}
