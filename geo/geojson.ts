/** Features of the atlas as GeoJSON (RFC 7946): flat properties for the map and for everyone else's software. */
import type { Feature as GeoJSONFeature, Geometry } from 'geojson'
import { citationsOf, type AtlasClaim, type AtlasFeature, type AtlasLayer, type AtlasSource, type Dataset } from './dataset'
import { gapsOf, type Gaps } from './gaps'
import type { Since } from './picture'
import type { FlatProperties } from './properties'
import { propertiesAt, slicesOf, told, type Slice } from './slices'
import type { PartialDate } from './time'

export type Item = GeoJSONFeature<Geometry, FlatProperties> & {
  id: string
  /** The stretches of its time in which nothing changes: on a day of one, its properties are these over the item's */
  slices: Slice[]
}

/** One feature with its evidence: the item, its claims as recorded and weighed, and the records of the sources they cite or go back to, by id. */
export type AnnotatedItem = Item & {
  place: AtlasFeature['place']
  claims: AtlasClaim[]
  fields: AtlasFeature['fields']
  names: AtlasFeature['names']
  aliases: string[]
  related: { feature: string; name: string; how: string }[]
  sources: Record<string, AtlasSource>
  /** What is not known of it */
  gaps: Gaps
  /** What would settle a disagreement, by field */
  settle: Record<string, string>
  /** Given when it is asked for as known on an earlier date: what became known since */
  since?: Since
}

/**
 * A feature as it stands on a date (its status, user and other facts then). Property names are snake_case; a length is
 * in km; a property is null when nothing is known, or when sources disagree: `contested` then names it.
 */
export function toItem(layer: AtlasLayer, feature: AtlasFeature, date: PartialDate): Item {
  const properties: FlatProperties = {
    layer: layer.id,
    name: feature.name,
    ...Object.fromEntries(Object.entries(feature.names).map(([language, name]) => [`name_${language}`, name])),
    kind: feature.kind,
    kind_label: layer.kinds[feature.kind]!.label,
    ...(feature.summary && { summary: feature.summary }),
    ...(feature.iso && { iso: feature.iso }),
    ...(feature.partOf && { part_of: feature.partOf }),
    parts: feature.parts.length,
    sum_of_parts: feature.sumOfParts,
    precision: feature.place.precision,
    within_km: feature.place.within ?? null,
    start: feature.time?.from ?? null,
    end: feature.time?.to ?? null,
  }
  Object.assign(properties, propertiesAt(layer, feature, date))
  properties.claims = feature.claims.length
  if (feature.length !== undefined) properties.computed_length_km = Math.round(feature.length * 10) / 10
  return { type: 'Feature', id: feature.id, geometry: feature.geometry, properties, slices: told(slicesOf(layer, feature), { properties }) }
}

/** The item with its claims, as recorded and weighed, and the full record of every source they cite or go back to. */
export function toAnnotatedItem(dataset: Dataset, layer: AtlasLayer, feature: AtlasFeature, date: PartialDate): AnnotatedItem {
  const related = [
    ...(feature.partOf ? [{ feature: feature.partOf, how: 'Part of' }] : []),
    ...feature.parts.map((part) => ({ feature: part, how: 'Part' })),
    ...feature.related,
  ]
  const cited = new Set([...citationsOf(feature).map((citation) => citation.source), ...feature.claims.flatMap(({ standing }) => standing.origins)])
  const settled = Object.entries(feature.fields).flatMap(([id, { settle }]) => {
    const words = feature.settle[id] ?? settle
    return words ? [[id, words] as const] : []
  })
  return {
    ...toItem(layer, feature, date),
    names: feature.names,
    aliases: feature.aliases,
    place: feature.place,
    fields: feature.fields,
    claims: feature.claims,
    related: related.map(({ feature: reference, how }) => ({ feature: reference, name: dataset.feature(reference)?.name ?? reference, how })),
    gaps: gapsOf(dataset, layer, feature, date),
    settle: Object.fromEntries(settled),
    sources: Object.fromEntries([...cited].map((id) => [id, dataset.sources.get(id)!])),
  }
}
