/**
 * What else happened around something: the ring of the search, what was found in it, and the rest a little faded. It has a
 * source of its own, which no date filters: what was found shows at its place whatever the map's date, its layer on or off.
 */
import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature, Geometry, Point } from 'geojson'
import { palettes, type Theme } from '../palette'
import { grouped } from '../words'
import type { Drawn, DrawnLayer, DrawnProperties } from './drawn'
import { byZoom, hueOf, is, isOneOf, only } from './expressions'
import { fonts } from './fonts'
import { listOf, placeOf } from './heaps'
import { BESIDE, countLayer } from './piles'
import { beside, nameLayout } from './points'

/** A feature, and the day on which it looks as it is to be shown */
export type Spot = { reference: string; day: number }
export type AroundInput = {
  /** All that is near enough */
  ring: Geometry
  km: number
  centre: Spot
  /** Nearest first */
  found: readonly Spot[]
}

/** The source, and the beginning of its layers' ids. */
export const AROUND = '*around'

const FADED = 0.36

/** What is drawn of a search; the same object for the same search. */
export function aroundSource(input: AroundInput, drawnOf: (layer: string) => DrawnLayer | undefined): SourceSpecification {
  const features = memory.get(input) ?? featuresOf(input, drawnOf)
  memory.set(input, features)
  return { type: 'geojson', promoteId: 'reference', data: { type: 'FeatureCollection', features } }
}

const memory = new WeakMap<AroundInput, Feature[]>()

/** Beneath the lines of the data: the ground of the search, and a glow along the lines and outlines that were found, with a thin line for those that are not drawn else. */
export function aroundUnder(theme: Theme): LayerSpecification[] {
  const palette = palettes[theme]
  const shapes = { source: AROUND, filter: ['in', ['get', 'role'], ['literal', ['line', 'area']]] as never, layout: { 'line-join': 'round', 'line-cap': 'round' } as const }
  return [
    { id: `${AROUND}:ground`, type: 'fill', source: AROUND, filter: is('role', 'ring') as never, paint: { 'fill-color': palette.ink, 'fill-opacity': 0.035, 'fill-antialias': false } },
    { id: `${AROUND}:glow`, type: 'line', ...shapes, paint: { 'line-color': palette.ink, 'line-width': byZoom([6, 8, 10]), 'line-opacity': 0.14 } },
    { id: `${AROUND}:lines`, type: 'line', ...shapes, paint: { 'line-color': hueOf(palette), 'line-width': byZoom([1, 1.2, 1.4]) } },
  ]
}

/** Above the data: the ring with its radius along it, and the symbols that were found, haloed and named. */
export function aroundOver(theme: Theme): LayerSpecification[] {
  const palette = palettes[theme]
  const { ink, ink2, paper, land } = palette
  const points = ['in', ['get', 'role'], ['literal', ['point', 'centre']]] as unknown as ExpressionSpecification
  const halo = { 'text-halo-color': land, 'text-halo-width': 1.6, 'text-halo-blur': 0.3 }
  return [
    { id: `${AROUND}:ring`, type: 'line', source: AROUND, filter: is('role', 'ring') as never, paint: { 'line-color': ink, 'line-width': byZoom([1.1, 1.3, 1.5]), 'line-dasharray': [4, 3] } },
    {
      id: `${AROUND}:radius`,
      type: 'symbol',
      source: AROUND,
      filter: is('role', 'ring') as never,
      layout: { 'text-field': ['get', 'name'], 'text-font': [fonts.semibold], 'text-size': 12, 'symbol-placement': 'line', 'symbol-spacing': 500, 'text-offset': [0, -0.8], 'text-max-angle': 40, 'text-overlap': 'always', 'text-ignore-placement': true },
      paint: { 'text-color': ink2, ...halo },
    },
    {
      id: `${AROUND}:halos`,
      type: 'circle',
      source: AROUND,
      filter: points as never,
      paint: { 'circle-radius': byZoom([14, 16, 17]), 'circle-color': paper, 'circle-opacity': 0.86, 'circle-stroke-color': ink, 'circle-stroke-width': ['case', is('role', 'centre'), 2.6, 1.2] },
    },
    {
      id: `${AROUND}:names`,
      type: 'symbol',
      source: AROUND,
      filter: points as never,
      layout: { ...nameLayout, 'text-variable-anchor-offset': beside(1.6) as never },
      paint: { 'text-color': hueOf(palette), ...halo },
    },
    {
      id: `${AROUND}:icons`,
      type: 'symbol',
      source: AROUND,
      filter: points as never,
      layout: { 'icon-image': ['concat', ['get', 'icon'], `|${theme}`], 'icon-size': byZoom([0.86, 1, 1.08]), 'icon-overlap': 'always', 'icon-padding': 0 },
    },
    // Outside the reticle, which the centre has when it is selected, and on the side where its name stands last.
    countLayer(AROUND, theme, ['>', ['get', 'count'], 1], ['case', is('role', 'centre'), ['literal', [-1.9, 1.9]], ['literal', BESIDE]]),
  ]
}

/** A layer of data while a search is shown: what was found is drawn by the search, and the rest fades. */
export function faded(layer: LayerSpecification, { centre, found }: AroundInput): LayerSpecification {
  if (layer.type === 'symbol') {
    const references = [centre, ...found].map(({ reference }) => reference)
    return only({ ...layer, paint: { ...layer.paint, 'icon-opacity': FADED, 'text-opacity': FADED } }, ['!', isOneOf('reference', references)])
  }
  if (layer.type !== 'line') return layer
  const opacity = layer.paint?.['line-opacity'] ?? 1
  // An expression that reads the zoom can stand in no other.
  if (JSON.stringify(opacity).includes('"zoom"')) return layer
  const references = found.map(({ reference }) => reference)
  return { ...layer, paint: { ...layer.paint, 'line-opacity': ['*', opacity, ['case', isOneOf('reference', references), 1, FADED]] } } as LayerSpecification
}

function featuresOf({ ring, km, centre, found }: AroundInput, drawnOf: (layer: string) => DrawnLayer | undefined): Feature[] {
  const places = new Map<string, Drawn<Point>[]>()
  const shapes: Feature[] = []
  for (const { reference, day } of [centre, ...found]) {
    const drawn = drawnOf(reference.split('/')[0]!)
    const point = drawn && lookOn(drawn.points, reference, day)
    const shape = drawn && !point && (lookOn(drawn.lines, reference, day) ?? lookOn(drawn.areas, reference, day))
    if (shape && reference !== centre.reference) shapes.push({ type: 'Feature', geometry: shape.geometry, properties: { ...told(shape.properties), role: shape.geometry.type.endsWith('Polygon') ? 'area' : 'line' } })
    const key = point && placeOf(point)
    const at = key === undefined ? undefined : places.get(key)
    // A feature may have been found for several of its changes.
    if (at?.some(({ properties }) => properties.reference === reference)) continue
    if (point) places.set(key!, [...(at ?? []), point])
  }
  return [
    { type: 'Feature', geometry: ring, properties: { role: 'ring', reference: AROUND, name: `${grouped(km)} km`, detail: '' } },
    ...shapes,
    // What is drawn last lies above: the nearest, and the centre above all.
    ...[...places.values()].map((at, order) => symbolOf(at, order, centre.reference)).toReversed(),
  ]
}

/** One symbol for all that was found at one place; what there is more opens as a list, as of a pile. */
function symbolOf(points: Drawn<Point>[], order: number, centre: string): Feature {
  const [first] = points
  const role = points.some(({ properties }) => properties.reference === centre) ? 'centre' : 'point'
  return { type: 'Feature', geometry: first!.geometry, properties: { ...told(first!.properties), role, order, count: points.length, ...(points.length > 1 && { members: listOf(points) }) } }
}

/** How a feature looks on a day; when it is not there on it, as it looks first. */
function lookOn<G extends Geometry>(drawn: Drawn<G>[], reference: string, day: number): Drawn<G> | undefined {
  const looks = drawn.filter(({ properties }) => properties.reference === reference)
  return looks.find(({ properties: { from, to } }) => from <= day && day <= to) ?? looks[0]
}

/** Without its days, by which the map would take the source for one that a date filters. */
function told({ reference, name, detail, icon, colour, disputes }: DrawnProperties) {
  return { reference, name, detail, icon, colour, disputes }
}
