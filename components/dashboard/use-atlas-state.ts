'use client'

import { useQueryState } from 'nuqs'
import { useMemo } from 'react'
import { layersParser, placeParser, viewParser, type View } from '@/geo/url'

/** The state of the map's page: all of it is in the URL. Choosing a layer or a place makes a step that Back undoes; moving the map does not. */
export function useAtlasState(opening: View, layers: { id: string; visible: boolean }[]) {
  const layersOf = useMemo(
    () => layersParser(layers.map((layer) => layer.id)).withDefault(layers.filter((layer) => layer.visible).map((layer) => layer.id)),
    [layers],
  )
  const [view, setViewParameter] = useQueryState('view', viewParser.withOptions({ history: 'replace' }))
  const setView = (next: View) => setViewParameter(viewParser.eq(next, opening) ? null : next)
  const [on, setOn] = useQueryState('layers', layersOf.withOptions({ history: 'push' }))
  const [place, setPlace] = useQueryState('place', placeParser.withOptions({ history: 'push' }))
  return { view: view ?? opening, viewGiven: view !== null, setView, on, setOn, place, setPlace }
}
