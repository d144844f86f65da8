'use client'

import { useQueryState, useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import type { Picture } from '@/geo/picture'
import { claimantParser, knownParser, layersParser, placeParser, sourceParser, viewParser, type View } from '@/geo/url'

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
  const [known, setKnown] = useQueryState('known', knownParser.withOptions({ history: 'push' }))
  const [according, setAccording] = useQueryStates({ source: sourceParser, by: claimantParser }, { history: 'push' })
  const picture = useMemo((): Picture => ({ known: known ?? undefined, source: according.source ?? undefined, by: according.by ?? undefined }), [known, according])
  return { picture, setKnown, setAccording, view: view ?? opening, viewGiven: view !== null, setView, on, setOn, place, setPlace }
}
