/** Where something is, in words, and how precisely that is known. */
import type { Geometry } from 'geojson'
import type { Place } from './schema'

const precisions = { exact: 'Exact', approximate: 'Approximate', area: 'An area as its source outlines it' }

/** "36.729° N, 68.857° E. Approximate, good to 3 km."; a line or area has no one position to name. */
export function placeWords(geometry: Geometry, { precision, within }: Pick<Place, 'precision' | 'within'>): string {
  const point = geometry.type === 'Point' ? `${degrees(geometry.coordinates[1]!, 'N', 'S')}, ${degrees(geometry.coordinates[0]!, 'E', 'W')}. ` : ''
  return `${point}${precisions[precision]}${within === undefined ? '' : `, good to ${within} km`}.`
}

/** How precisely a position is known, in few words: "approximate, ±8 km". */
export function precisionWords({ precision, within }: Pick<Place, 'precision' | 'within'>): string {
  const words = precisions[precision]
  return `${words[0]!.toLowerCase()}${words.slice(1)}${within === undefined ? '' : `, ±${within} km`}`
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(3)}° ${value < 0 ? negative : positive}`
}
