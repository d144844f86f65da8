'use client'

import { useMemo, type RefObject } from 'react'
import type { Extent } from '@/geo/geometry'
import { boxOf, seenIn, type Seen } from '@/geo/in-view'
import type { Moment } from '@/geo/moment'
import type { View } from '@/geo/url'
import type { LayerView } from '@/geo/view'
import type { Collections } from '../dashboard/use-collections'
import { useSize } from '../timeline/use-size'

/** The frame above the map and to its right, px: --map-margin */
const FRAME = 17

type InView = {
  layers: readonly LayerView[]
  collections: Collections['collections']
  on: readonly string[]
  moment: Moment
  view: View
  extent: Extent
  /** What the map fills with its frame */
  map: RefObject<HTMLElement | null>
}

/** What the map shows, from its middle outwards: reckoned anew when the map, the date or the layers have come to rest, never while they move. Undefined before the map has its size. */
export function useInView({ layers, collections, on, moment, view, extent, map }: InView): Seen[] | undefined {
  const size = useSize(map)
  const { lon, lat, zoom } = view
  return useMemo(
    () => (size && size.width > FRAME && size.height > FRAME ? seenIn({ layers, collections, on, moment, box: boxOf({ lon, lat, zoom }, { width: size.width - FRAME, height: size.height - FRAME }, extent) }) : undefined),
    [layers, collections, on, moment, lon, lat, zoom, size, extent],
  )
}
