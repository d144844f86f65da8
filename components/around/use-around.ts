'use client'

import { useMemo } from 'react'
import useSWRImmutable from 'swr/immutable'
import type { AroundLayer, Found } from '@/geo/around'
import { changesOf, type Change } from '@/geo/changes'
import type { AroundInput } from '@/geo/style/around'
import { dayNumber } from '@/geo/time'
import type { Around } from '@/geo/url'
import type { Collections } from '../dashboard/use-collections'

export type AroundState = Pick<Around, 'days' | 'km'> & {
  centre: { reference: string; name: string; /** Its dated changes, and the one that is searched around */ changes: Change[]; chosen: Change | undefined }
  /** Undefined until all has come that is searched */
  found: Found[] | undefined
  /** The layers that could not be searched, and why */
  failed: Record<string, string>
  /** What the map draws of it */
  drawn: AroundInput | undefined
  /** The days that are searched, YYYY-MM-DD: for the timeline */
  band: { from: string; to: string } | undefined
}

type Options = {
  around: Around | null
  /** The selected place */
  place: string | null
  layers: readonly AroundLayer[]
  loaded: Collections
  /** The date of the map: of what has changed several times, the change nearest to it is searched around */
  at: string
}

/** What else happened around the selected place, or around the one it was found from; undefined when nobody asks. What reckons it is loaded when asked. */
export function useAround({ around, place, layers, loaded: { collections, loading, failed }, at }: Options): AroundState | undefined {
  const asked = around !== null && place !== null
  const reference = asked ? (around.centre ?? place) : ''
  const [days, km] = [around?.days ?? 0, around?.km ?? 0]
  const { data: reckoning } = useSWRImmutable(asked ? 'around' : null, () => import('@/geo/around'))

  const [layerId, id] = reference.split('/')
  const layer = layers.find((each) => each.id === layerId)
  const item = collections[layerId!]?.features.find((feature) => feature.id === id)
  const changes = useMemo(() => (layer && item ? changesOf(layer, [item]) : []), [layer, item])
  const chosen = useMemo(() => reckoning?.nearestTo(changes, dayNumber(at)), [reckoning, changes, at])
  const { data: ring } = useSWRImmutable(asked && item ? ['around', reference, km] : null, async () => (await import('@/geo/around-ring')).ringAround(item!.geometry, km))

  const complete = asked && reckoning !== undefined && loading.length === 0
  const found = useMemo(() => {
    if (!complete) return undefined
    if (!item || !chosen) return []
    const centre = { reference, geometry: item.geometry, span: chosen.when, within: Number(item.properties.within_km ?? 0) }
    return reckoning.around(centre, layers, collections, { days, km })
  }, [complete, reckoning, item, chosen, reference, layers, collections, days, km])
  const drawn = useMemo((): AroundInput | undefined => (ring && found && chosen ? { ring, km, centre: { reference, day: chosen.day }, found } : undefined), [ring, km, found, chosen, reference])
  const band = useMemo(() => (reckoning && chosen ? reckoning.bandOf(chosen.when, { days }) : undefined), [reckoning, chosen, days])
  return asked ? { days, km, centre: { reference, name: String(item?.properties.name ?? reference), changes, chosen }, found, failed, drawn, band } : undefined
}
