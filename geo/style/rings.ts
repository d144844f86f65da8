/** The words along the ring of an approximate position, which say how good it is. */
import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { LineString, Polygon } from 'geojson'
import { palettes, type Theme } from '../palette'
import { ringsShown } from './areas'
import type { Drawn } from './drawn'
import { fonts } from './fonts'

/** A smaller ring has no room for words: km */
const WORDS_FROM = 15
/** A map that cuts lines into tiles drops the words of those it cuts: tiles of this zoom are larger than any ring that is read. */
export const ARC_TILES = 5

const known = new WeakMap<Drawn<Polygon>[], Drawn<LineString>[]>()

/** The upper two thirds of each ring, from the left over the top: what words are written along. The same object for the same rings. */
export function arcsOf(rings: Drawn<Polygon>[]): Drawn<LineString>[] {
  const before = known.get(rings)
  if (before) return before
  const arcs = rings.filter(({ properties }) => properties.within >= WORDS_FROM).map((ring): Drawn<LineString> => ({ ...ring, geometry: arcOf(ring.geometry) }))
  known.set(rings, arcs)
  return arcs
}

/** A ring begins at the top and runs to the left. */
function arcOf({ coordinates: [ring] }: Polygon): LineString {
  const third = Math.round((ring!.length - 1) / 3)
  return { type: 'LineString', coordinates: [...ring!.slice(0, third + 1).toReversed(), ...ring!.slice(-third - 1, -1).toReversed()] }
}

/** The words along the arcs. */
export function ringLabels(id: string, theme: Theme, selected: string | undefined, moment: boolean): SymbolLayerSpecification[] {
  const palette = palettes[theme]
  const source = `${id}:arcs`
  return [
    {
      id: `${source}:radius`,
      type: 'symbol',
      source,
      minzoom: 6.6,
      filter: ringsShown(source, selected, moment) as never,
      layout: {
        'text-field': ['concat', 'somewhere within ', ['to-string', ['get', 'within']], ' km'],
        'text-font': [fonts.semibold],
        'text-size': 11.5,
        'symbol-placement': 'line-center',
        'text-offset': [0, -0.75],
        'text-max-angle': 50,
        'text-keep-upright': true,
        'text-padding': 0,
      },
      paint: { 'text-color': palette.ink2, 'text-halo-color': palette.land, 'text-halo-width': 1.4 },
    },
  ]
}
