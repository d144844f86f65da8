'use client'

import { useRef, type RefObject } from 'react'
import type { Item } from '@/geo/geojson'
import { boundingBox, widened } from '@/geo/geometry'
import { viewOf, type Around } from '@/geo/url'
import type { AroundState } from '../around/use-around'
import type { useAtlasState } from './use-atlas-state'
import type { Collections } from './use-collections'

type Options = {
  state: ReturnType<typeof useAtlasState>
  collections: Collections['collections']
  search: AroundState | undefined
  /** What the map is in */
  map: RefObject<HTMLElement | null>
}

/** The ways to a place: each selects it, switches its layer on where it is off, and moves the map where the reader does not see it. */
export function useGoing({ state: { viewGiven, setView, on, setOn, place, setPlace, around, setAround }, collections, search, map }: Options) {
  /** Goes to a place, on what is left of the map once the panel stands beside it; `km` around it are in view too. */
  const goTo = (item: Item, km = 0) =>
    requestAnimationFrame(() => {
      const { clientWidth: width, clientHeight: height } = map.current!
      void setView(viewOf(widened(boundingBox(item.geometry), km), { width, height }))
    })
  const itemOf = (reference: string | null): Item | undefined => {
    const [layer, id] = reference?.split('/') ?? []
    return layer === undefined ? undefined : collections[layer]?.features.find((feature) => feature.id === id)
  }
  const switchOn = (reference: string) => {
    const layer = reference.split('/')[0]!
    if (!on.includes(layer)) void setOn([...on, layer])
  }
  const show = (item: Item) => {
    void setPlace(`${String(item.properties.layer)}/${item.id}`)
    goTo(item)
  }
  const follow = (reference: string) => {
    switchOn(reference)
    const item = itemOf(reference)
    if (item) show(item)
    else void setPlace(reference)
  }
  /** Selects what a search found and keeps the search; with nothing selected it ends. */
  const select = (reference: string | undefined) => {
    const { days, km, centre, found } = search ?? {}
    if (!reference) void setAround(null)
    else if (reference === centre?.reference) void setAround({ days: days!, km: km! })
    else if (found?.some((each) => each.reference === reference)) void setAround({ days: days!, km: km!, centre: centre!.reference })
    void setPlace(reference ?? null)
  }
  const showFound = (reference: string) => {
    switchOn(reference)
    select(reference)
  }
  const searchAround = (query: Around | null) => {
    void setAround(query)
    const item = itemOf(place)
    if (query && item && query.km !== around?.km) goTo(item, query.km)
  }
  // A link that names a place and no view opens where the place is.
  const goesToPlace = useRef(place !== null && !viewGiven)
  const arrive = (item: Item) => {
    if (goesToPlace.current) goTo(item, around?.km)
    goesToPlace.current = false
  }
  return { show, follow, select, showFound, searchAround, arrive }
}
