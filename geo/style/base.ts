/** The base map from the sea up to the borders: everything that lies under data, but no words. */
import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec'
import { blend, type Palette } from '../palette'
import { all, byZoom, is, isOneOf } from './expressions'
import { graticule } from './graticule'
import { reliefLayers, reliefPictures, reliefSources } from './relief'

/** The collections of a base map, each in `<name>.geojson`. */
export const baseCollections = ['land', 'countries', 'borders', 'provinces', 'lakes', 'rivers', 'river-names', 'towns', 'labels', 'arcs'] as const

/** The files of a base map. */
export const baseFiles: readonly string[] = [...baseCollections.map((name) => `${name}.geojson`), ...reliefPictures.map(({ file }) => file)]

export function baseSources(prefix: string): Record<string, SourceSpecification> {
  const files = baseCollections.map((file): [string, SourceSpecification] => [file, { type: 'geojson', data: `${prefix}${file}.geojson` }])
  return {
    ...reliefSources(prefix),
    ...Object.fromEntries(files),
    // One large tile, so that a lake has one name and not one for each tile that it lies in.
    // A name along a curve has to have the whole curve in one tile: large tiles, and as much again around them.
    arcs: { type: 'geojson', data: `${prefix}arcs.geojson`, maxzoom: 3, buffer: 512, tolerance: 0.1 },
    'lake-names': { type: 'geojson', data: `${prefix}lakes.geojson`, maxzoom: 4 },
    graticule: { type: 'geojson', data: graticule },
  }
}

export function baseLayers(palette: Palette, focus: readonly string[]): LayerSpecification[] {
  const { sea, land, veil, veilOpacity, graticule: fine, relief, border, river, tint, tintOpacity } = palette
  // The veil is laid on in the palette, not on the map: where two translucent areas touch, their seam would show.
  const beyond = blend(veil, veilOpacity, land)
  const inFocus = isOneOf('iso3', focus)
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': beyond, 'fill-outline-color': blend(river, 0.7, land) } },
    { id: 'focus', type: 'fill', source: 'countries', filter: inFocus, paint: { 'fill-color': land } },
    ...reliefLayers(relief, 'under'),
    {
      // Twice as wide as it is to show: the countries beyond, drawn over it, leave the half within. Coasts have none.
      id: 'tint',
      type: 'line',
      source: 'borders',
      filter: ['any', isOneOf('a', focus), isOneOf('b', focus)],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': tint, 'line-opacity': tintOpacity, 'line-width': fromAfar(3, [7.2, 10.8, 16]) },
    },
    { id: 'beyond', type: 'fill', source: 'countries', filter: ['!', inFocus], paint: { 'fill-color': beyond } },
    ...reliefLayers(relief, 'over'),
    line('graticule', 'graticule', { filter: ['>=', ['get', 'step'], ['step', ['zoom'], 15, 4, 5]], colour: fine, width: 0.6, opacity: 0.32 }),
    { ...line('graticule-fine', 'graticule', { filter: is('step', 1), colour: fine, width: 0.5, opacity: 0.2 }), minzoom: 6.2 },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': sea, 'fill-outline-color': river } },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      filter: ['!=', ['get', 'border'], true],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, ['-', 1.1, ['*', 0.2, rank]], 8, ['-', 2.6, ['*', 0.4, rank]]],
      },
    },
    { ...line('province-lines', 'provinces', { filter: inFocus, colour: border, width: byZoom([0.5, 0.7, 0.9]), opacity: 0.6, dash: [4, 2] }), minzoom: 5.2 },
    {
      id: 'border-rivers',
      type: 'line',
      source: 'rivers',
      filter: is('border', true),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': river, 'line-width': fromAfar(0.7, [1.6, 3.2, 5]) },
    },
    line('borders', 'borders', { filter: is('kind', 'international'), colour: border, width: fromAfar(0.5, [0.9, 1.1, 1.3]), dash: [7, 2, 1.2, 2] }),
    line('borders-disputed', 'borders', { filter: ['!=', ['get', 'kind'], 'international'], colour: border, width: fromAfar(0.5, [0.9, 1.1, 1.3]), dash: [2.5, 2] }),
  ]
}

/** A width given at zoom 2 and, as others are, at zoom 4, 6 and 8: on a map of the world lines lie closer together. */
function fromAfar(at2: number, [at4, at6, at8]: [number, number, number]): ReturnType<typeof byZoom> {
  return ['interpolate', ['linear'], ['zoom'], 2, at2, 4, at4, 6, at6, 8, at8]
}

/** From 1, a main river, to 4. */
const rank = ['coalesce', ['get', 'rank'], 4] as never

type LineOptions = { filter: ReturnType<typeof all> | ReturnType<typeof is>; colour: string; width: number | ReturnType<typeof byZoom>; opacity?: number; dash?: number[] }

function line(id: string, source: string, { filter, colour, width, opacity = 1, dash }: LineOptions): LayerSpecification {
  return {
    id,
    type: 'line',
    source,
    filter: filter as never,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width, 'line-opacity': opacity, ...(dash && { 'line-dasharray': dash }) },
  }
}
