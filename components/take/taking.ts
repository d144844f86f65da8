import type { Item } from '@/geo/geojson'
import type { Atlas } from '@/geo/schema'
import type { Shown } from '@/geo/take/shown'
import type { MapProps } from '../map/map'

/** What the ways to take the map away have to know of it, at the moment that they are used. */
export type Taking = {
  /** The title of the atlas */
  title: string
  credits: Atlas['credits']
  /** What the source of the picture is called */
  sourceName: string | undefined
  /** What is shown now, to the day that the map has moved to */
  shown: () => Shown
  /** What the map is drawn from */
  map: Omit<MapProps, 'clock' | 'over'>
  collections: Readonly<Record<string, { features: readonly Item[] }>>
  /** The map on the screen, in px */
  size: () => { width: number; height: number }
}
