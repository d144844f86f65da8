/** A style and the data of its sources, apart: a map that copies and compares whole styles need not copy and compare those. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection } from 'geojson'

export const noData: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** The style with empty sources in place of those that hold data; a source that names an address keeps it. */
export function withoutData(style: StyleSpecification): StyleSpecification {
  return { ...style, sources: Object.fromEntries(Object.entries(style.sources).map(([id, source]) => [id, source.type === 'geojson' && typeof source.data === 'object' ? { ...source, data: noData } : source])) }
}
