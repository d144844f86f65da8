'use client'

import { useMemo } from 'react'
import useSWR, { useSWRConfig } from 'swr'
import type { ItemsDocument } from '@/geo/ogc/items'
import type { Picture } from '@/geo/picture'
import { itemsAddress, pictureQuery } from '@/geo/url'
import { fetchItems } from '../fetch'

export type Collections = {
  collections: Record<string, ItemsDocument>
  /** Layers that are being fetched */
  loading: string[]
  /** What went wrong, by layer */
  failed: Record<string, string>
  retry: () => void
}

/** The features of the layers that are on, in a picture, through the public API: each fetched once, and kept when it is switched off. */
export function useCollections(on: string[], picture: Picture): Collections {
  const { cache, mutate } = useSWRConfig()
  const query = pictureQuery(picture)
  const fetchOnce = async (layer: string) => {
    const address = itemsAddress(layer, picture)
    const known = cache.get(address)?.data as ItemsDocument | undefined
    return known ?? mutate(address, fetchItems(address), { revalidate: false }).then((items) => items!)
  }
  const { data, isValidating, mutate: again } = useSWR(
    ['collections', query, ...on],
    async ([, , ...layers]: string[]) => {
      const results = await Promise.allSettled(layers.map(fetchOnce))
      return results.map((result, index) => ({ layer: layers[index]!, result }))
    },
    { keepPreviousData: true, revalidateOnFocus: false, revalidateOnReconnect: false },
  )
  return useMemo(() => {
    const settled = data ?? []
    const collections = Object.fromEntries(settled.flatMap(({ layer, result }) => (result.status === 'fulfilled' ? [[layer, result.value] as const] : [])))
    const failed = Object.fromEntries(settled.flatMap(({ layer, result }) => (result.status === 'rejected' ? [[layer, (result.reason as Error).message] as const] : [])))
    return { collections, failed, loading: isValidating ? on.filter((layer) => !collections[layer]) : [], retry: () => void again() }
  }, [data, isValidating, on, again])
}
