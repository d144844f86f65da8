/** The letters that a style's own data needs: a face is fetched by ranges of characters, and only those in use. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection } from 'geojson'

/** Every character in the names and details of what is drawn, once, after the `a` that stands for Latin. */
export function lettersOf({ sources }: StyleSpecification): string {
  const letters = new Set('a')
  for (const source of Object.values(sources)) {
    if (source.type !== 'geojson' || typeof source.data !== 'object') continue
    for (const { properties } of (source.data as FeatureCollection).features) {
      for (const letter of `${properties?.name ?? ''}${properties?.detail ?? ''}`) letters.add(letter)
    }
  }
  return [...letters].join('')
}
