/** The items of a collection, and one of them with its evidence. */
import type { AtlasLayer, Dataset } from '../dataset'
import { toAnnotatedItem, toItem, type AnnotatedItem, type Item } from '../geojson'
import type { FlatProperties } from '../properties'
import { changesSince, featureIn, featuresIn, type Picture } from '../picture'
import { select } from '../select'
import { columnsOf } from '../table/columns'
import { filterables } from '../table/filter'
import { arranged, type Dated } from '../table/table'
import { formatDate, today } from '../time'
import { addresses, mediaTypes, type Link } from './links'
import { dayFor, type Askable, type ItemsParameters } from './parameters'
import { BadParameter, NotFound } from './problem'

export type ItemsDocument = {
  type: 'FeatureCollection'
  features: Item[]
  numberMatched: number
  numberReturned: number
  timeStamp: string
  links: Link[]
}

/** What a request may ask of a layer's items, beside where and when. */
export function askable(layer: AtlasLayer): Askable {
  return { filterables: filterables(layer), columns: columnsOf(layer) }
}

/** The features of a layer that are asked for, in the order of their files or in that asked for, each on its day. Throws BadParameter. */
export function matchedItems(dataset: Dataset, layer: AtlasLayer, parameters: Omit<ItemsParameters, 'limit' | 'offset' | 'properties' | 'form'>): Dated[] {
  const { bbox, time, picture } = parameters
  refuseUnknownSource(dataset, picture)
  const there = select(featuresIn(layer, picture, dataset.sources), { bbox, time })
  return arranged(layer, there.map((feature) => ({ feature, day: dayFor(feature, parameters, today()) })), parameters)
}

/** A page of a layer's features. Throws BadParameter for a property that no feature has. */
export function itemsDocument(dataset: Dataset, layer: AtlasLayer, parameters: ItemsParameters, query: URLSearchParams, base: string): ItemsDocument {
  const { limit, offset, properties } = parameters
  const matched = matchedItems(dataset, layer, parameters)
  const items = matched.slice(offset, offset + limit).map(({ feature, day }) => toItem(layer, feature, day))
  const page = (rel: string, from: number): Link => {
    const paged = new URLSearchParams(query)
    if (from !== Number(query.get('offset') ?? 0)) paged.set('offset', String(from))
    const search = paged.size ? `?${paged}` : ''
    return { href: `${addresses(base).items(layer.id)}${search}`, rel, type: mediaTypes.geojson }
  }
  return {
    type: 'FeatureCollection',
    features: properties ? picked(layer, items, properties) : items,
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

/** One feature with its evidence and its links, in the picture asked for. Throws NotFound, also when that has nothing on it. */
export function itemDocument(dataset: Dataset, layer: AtlasLayer, id: string, parameters: Pick<ItemsParameters, 'time' | 'picture'>, base: string): AnnotatedItem & { links: Link[] } {
  const { picture } = parameters
  refuseUnknownSource(dataset, picture)
  const recorded = layer.features.find((candidate) => candidate.id === id)
  if (!recorded) throw new NotFound(`The collection "${layer.id}" has no feature "${id}".`)
  const feature = featureIn(layer, recorded, picture, dataset.sources)
  if (!feature) throw new NotFound(`There is nothing on "${recorded.name}" ${wordsOf(picture)}.`)
  const to = addresses(base)
  return {
    ...toAnnotatedItem(dataset, layer, feature, dayFor(feature, parameters, today())),
    // What became known since is told of the whole record, whoever's picture is shown.
    ...(picture.known && { since: changesSince(recorded, featureIn(layer, recorded, { known: picture.known }, dataset.sources), picture.known) }),
    links: [
      { href: to.item(layer.id, id), rel: 'self', type: mediaTypes.geojson },
      { href: to.page(layer.id, id), rel: 'alternate', type: mediaTypes.html, title: feature.name },
      { href: to.collection(layer.id), rel: 'collection', type: mediaTypes.json },
    ],
  }
}

function refuseUnknownSource({ sources }: Dataset, { source }: Picture): void {
  if (source && !sources.has(source)) throw new BadParameter('source', source, 'names a source that the atlas does not have: see /sources')
}

/** A picture in words: "as known on 1 October 2015, according to …". */
function wordsOf({ known, source, by }: Picture): string {
  return [known && `that was said by ${formatDate(known)}`, source && `that rests on the source "${source}"`, by && `that ${by} says`].filter(Boolean).join(', ')
}

/** The layer, or NotFound. */
export function layerOf(dataset: Dataset, id: string): AtlasLayer {
  const layer = dataset.layer(id)
  if (!layer) throw new NotFound(`There is no collection "${id}"; there are ${dataset.layers.map((known) => known.id).join(', ')}.`)
  return layer
}

function picked(layer: AtlasLayer, items: Item[], names: string[]): Item[] {
  const known = new Set(layer.features.flatMap((feature) => Object.keys(toItem(layer, feature, today()).properties)))
  const unknown = names.find((name) => !known.has(name))
  if (unknown !== undefined) throw new BadParameter('properties', names.join(','), `names "${unknown}", which no feature of this collection has; they have ${[...known].join(', ')}`)
  const pick = (all: FlatProperties) => Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)))
  return items.map((item) => ({ ...item, properties: pick(item.properties), slices: item.slices.map((slice) => ({ ...slice, properties: pick(slice.properties) })) }))
}
