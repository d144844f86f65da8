/** The documents of the API that describe it: landing page, collections, one collection (OGC API – Features Part 1). */
import type { AtlasLayer, Dataset } from '../dataset'
import { cover, firstDay, lastDay } from '../time'
import { addresses, mediaTypes, type Link } from './links'

export type Collection = {
  id: string
  title: string
  description: string
  itemType: 'feature'
  extent: { spatial: { bbox: number[][]; crs: string }; temporal: { interval: (string | null)[][]; trs: string } }
  crs: string[]
  links: Link[]
}

const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'

/** The landing page of the API. */
export function landingDocument({ atlas }: Dataset, base: string) {
  const to = addresses(base)
  return {
    title: `${atlas.title}: API`,
    description: atlas.summary,
    links: [
      { href: to.api, rel: 'self', type: mediaTypes.json },
      { href: to.collections, rel: 'data', type: mediaTypes.json, title: 'The layers of the atlas' },
      { href: `${to.search}?q={words}`, rel: 'search', type: mediaTypes.json, title: 'Search over places, the base map, layers, claimants, claims, sources and dates' },
    ],
  }
}

export function collectionsDocument({ layers }: Dataset, base: string) {
  return {
    collections: layers.map((layer) => collectionDocument(layer, base)),
    links: [{ href: addresses(base).collections, rel: 'self', type: mediaTypes.json }],
  }
}

/** One layer as a collection: its extent encloses all its features, rounded outward to 0.001 degree. */
export function collectionDocument(layer: AtlasLayer, base: string): Collection {
  const to = addresses(base)
  const time = cover(layer.features.flatMap((feature) => (feature.time ? [feature.time] : [])))
  return {
    id: layer.id,
    title: layer.title,
    description: layer.summary,
    itemType: 'feature',
    extent: {
      spatial: { bbox: layer.features.length ? [around(layer)] : [[-180, -90, 180, 90]], crs: crs84 },
      temporal: {
        interval: [[time?.from ? `${firstDay(time.from)}T00:00:00Z` : null, time?.to ? `${lastDay(time.to)}T23:59:59Z` : null]],
        trs: 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian',
      },
    },
    crs: [crs84],
    links: [
      { href: to.collection(layer.id), rel: 'self', type: mediaTypes.json },
      { href: to.items(layer.id), rel: 'items', type: mediaTypes.geojson, title: layer.title },
    ],
  }
}

function around({ features }: AtlasLayer): number[] {
  const edge = (index: 0 | 1 | 2 | 3, pick: (...values: number[]) => number, round: (value: number) => number) =>
    round(features.reduce((value, { bbox }) => pick(value, bbox[index]), features[0]!.bbox[index]) * 1000) / 1000
  return [edge(0, Math.min, Math.floor), edge(1, Math.min, Math.floor), edge(2, Math.max, Math.ceil), edge(3, Math.max, Math.ceil)]
}
