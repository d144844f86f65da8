/** The items of a collection, and one of them with its evidence. */
import type { AtlasLayer, Dataset } from '../dataset'
import { toAnnotatedItem, toItem, type AnnotatedItem, type Item } from '../geojson'
import { select } from '../select'
import { today, type TimeSpan } from '../time'
import { addresses, mediaTypes, type Link } from './links'
import { dateOf, type ItemsParameters } from './parameters'
import { BadParameter, NotFound } from './problem'

export type ItemsDocument = {
  type: 'FeatureCollection'
  features: Item[]
  numberMatched: number
  numberReturned: number
  timeStamp: string
  links: Link[]
}

/** A page of a layer's features, in the order of their files. Throws BadParameter for a property that no feature has. */
export function itemsDocument(layer: AtlasLayer, parameters: ItemsParameters, query: URLSearchParams, base: string): ItemsDocument {
  const { bbox, time, limit, offset, properties } = parameters
  const matched = select(layer.features, { bbox, time })
  const date = dateOf(time, today())
  const items = matched.slice(offset, offset + limit).map((feature) => toItem(layer, feature, date))
  const page = (rel: string, from: number): Link => {
    const paged = new URLSearchParams(query)
    if (from !== Number(query.get('offset') ?? 0)) paged.set('offset', String(from))
    const search = paged.size ? `?${paged}` : ''
    return { href: `${addresses(base).items(layer.id)}${search}`, rel, type: mediaTypes.geojson }
  }
  return {
    type: 'FeatureCollection',
    features: properties ? picked(layer, items, properties, date) : items,
    numberMatched: matched.length,
    numberReturned: items.length,
    timeStamp: new Date().toISOString(),
    links: [
      page('self', offset),
      ...(offset + limit < matched.length ? [page('next', offset + limit)] : []),
      ...(offset > 0 ? [page('prev', Math.max(0, offset - limit))] : []),
      { href: addresses(base).collection(layer.id), rel: 'collection', type: mediaTypes.json },
    ],
  }
}

/** One feature with its evidence and its links. */
export function itemDocument(dataset: Dataset, layer: AtlasLayer, id: string, time: TimeSpan | undefined, base: string): AnnotatedItem & { links: Link[] } {
  const feature = layer.features.find((candidate) => candidate.id === id)
  if (!feature) throw new NotFound(`The collection "${layer.id}" has no feature "${id}".`)
  const to = addresses(base)
  return {
    ...toAnnotatedItem(dataset, layer, feature, dateOf(time, today())),
    links: [
      { href: to.item(layer.id, id), rel: 'self', type: mediaTypes.geojson },
      { href: to.page(layer.id, id), rel: 'alternate', type: mediaTypes.html, title: feature.name },
      { href: to.collection(layer.id), rel: 'collection', type: mediaTypes.json },
    ],
  }
}

/** The layer, or NotFound. */
export function layerOf(dataset: Dataset, id: string): AtlasLayer {
  const layer = dataset.layer(id)
  if (!layer) throw new NotFound(`There is no collection "${id}"; there are ${dataset.layers.map((known) => known.id).join(', ')}.`)
  return layer
}

function picked(layer: AtlasLayer, items: Item[], names: string[], date: string): Item[] {
  const known = new Set(layer.features.flatMap((feature) => Object.keys(toItem(layer, feature, date).properties)))
  const unknown = names.find((name) => !known.has(name))
  if (unknown !== undefined) throw new BadParameter('properties', names.join(','), `names "${unknown}", which no feature of this collection has; they have ${[...known].join(', ')}`)
  return items.map((item) => ({ ...item, properties: Object.fromEntries(Object.entries(item.properties).filter(([name]) => names.includes(name))) }))
}
