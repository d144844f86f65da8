import type { RefObject } from 'react'
import type { LayerView } from '@/geo/view'
import type { useAtlasState } from '../dashboard/use-atlas-state'

/** The map's page, as what is found goes about on it. */
export type OnMap = {
  state: ReturnType<typeof useAtlasState>
  layers: readonly LayerView[]
  /** What the map is in */
  element: RefObject<HTMLElement | null>
  today: string
  /** The first day of the record */
  begins: string | undefined
}
