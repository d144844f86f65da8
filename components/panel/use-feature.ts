'use client'

import useSWR from 'swr'
import type { AnnotatedItem } from '@/geo/geojson'
import type { Picture } from '@/geo/picture'
import { pictureQuery } from '@/geo/url'
import { fetchJson, Refusal } from '../fetch'

export type FeatureState = {
  /** While another picture of the same place loads, the last one stays */
  item: AnnotatedItem | undefined
  error: Error | undefined
  /** There is nothing on the place in this picture: an answer, not a failure */
  nothing: boolean
  loading: boolean
  retry: () => void
}

/** A feature with its evidence, fetched from the public API in a picture of the record; nothing is fetched where no place is selected. */
export function useFeature(place: string | null, picture: Picture): FeatureState {
  const [layer, feature] = place?.split('/') ?? []
  const query = pictureQuery(picture)
  const { data, error, isLoading, mutate } = useSWR<AnnotatedItem, Error>(place && `/api/collections/${layer}/items/${feature}${query && `?${query}`}`, fetchJson, {
    revalidateOnFocus: false,
    keepPreviousData: true,
    shouldRetryOnError: (failure) => !(failure instanceof Refusal && failure.status < 500),
  })
  return {
    item: error ? undefined : data,
    error,
    nothing: query !== '' && error instanceof Refusal && error.status === 404,
    loading: isLoading,
    retry: () => void mutate(),
  }
}
