/** Features of the atlas as GeoJSON (RFC 7946): flat properties for the map and for everyone else's software. */
import type { Feature as GeoJSONFeature, Geometry } from 'geojson'
import type { Answer } from './answer'
import { citationsOf, type AtlasClaim, type AtlasFeature, type AtlasLayer, type AtlasSource, type Dataset } from './dataset'
import { isContested, resolveAt, resolveNearest } from './evidence'
import { gapsOf, type Gaps } from './gaps'
import type { Since } from './picture'
import { propertyName, type FlatProperties } from './properties'
import type { PartialDate } from './time'

export type Item = GeoJSONFeature<Geometry, FlatProperties> & { id: string }

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
  for (const [id, field] of Object.entries(layer.fields)) {
    if (!field.fact && field.type !== 'choice') continue
    const claims = feature.claims.filter((claim) => claim.field === id)
    // A status is that of the day; of the other facts the last one known is told.
    const { answers } = id === 'status' ? resolveAt(field, claims, date) : resolveNearest(field, claims, date)
    properties[propertyName(id)] = answers.length === 1 ? flat(answers[0]!) : null
    if (id === 'status') properties.status_label = answers.length === 1 ? (field.choices?.[String(answers[0])]?.label ?? null) : null
  }
  const contested = contestedFields(feature, date)
  properties.contested = contested.length ? contested.map(propertyName).join(',') : null
  properties.contested_count = contested.length
  properties.claims = feature.claims.length
  if (feature.length !== undefined) properties.computed_length_km = Math.round(feature.length * 10) / 10
  return { type: 'Feature', id: feature.id, geometry: feature.geometry, properties }
}

/** The fields on which claims contest each other: of the status on the date, of all others at any time. */
export function contestedFields(feature: AtlasFeature, date: PartialDate): string[] {
  return Object.entries(feature.fields).flatMap(([id, field]) => {
    const claims = feature.claims.filter((claim) => claim.field === id)
    return (id === 'status' ? resolveAt(field, claims, date).contested : isContested(field, claims)) ? [id] : []
  })
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

function flat(answer: Answer): string | number {
  return typeof answer === 'object' ? `${answer.min ?? ''}..${answer.max ?? ''}` : answer
}
