'use client'

import { useQueryState, useQueryStates } from 'nuqs'
import { useMemo, useState } from 'react'
import type { According } from '@/geo/according'
import { openingLayers } from '@/geo/opening'
import type { Picture } from '@/geo/picture'
import { momentOf, type Moment } from '@/geo/moment'
import type { PartialDate } from '@/geo/time'
import { aroundParser, claimantParser, dayParser, knownParser, layersParser, placeParser, sourceParser, viewParser, type View } from '@/geo/url'

/**
 * The state of the map's page: all of it is in the URL. Choosing a layer, a place or a picture makes a step that Back
 * undoes; moving the map does not. Where the URL names no layers, those are on that the atlas opens with or, according to
 * one source or claimant, those that have something of theirs, in view; and that of the place the page was opened with.
 */
export function useAtlasState(opening: View, layers: { id: string; visible: boolean }[], accordingTo: According | undefined, today: PartialDate) {
  const [known, setKnown] = useQueryState('known', knownParser.withOptions({ history: 'push' }))
  const [according, setAccording] = useQueryStates({ source: sourceParser, by: claimantParser }, { history: 'push' })
  const picture = useMemo((): Picture => ({ known: known ?? undefined, source: according.source ?? undefined, by: according.by ?? undefined }), [known, according])
  const [place, setPlace] = useQueryState('place', placeParser.withOptions({ history: 'push' }))
  const [linkedLayer] = useState(place?.split('/')[0])
  const opened = picture.source || picture.by ? accordingTo : undefined
  const home = opened?.view ?? opening
  const layersOf = useMemo(() => {
    return layersParser(layers.map((layer) => layer.id)).withDefault(openingLayers(layers, opened, linkedLayer))
  }, [layers, opened, linkedLayer])
  const [view, setViewParameter] = useQueryState('view', viewParser.withOptions({ history: 'replace' }))
  const setView = (next: View) => setViewParameter(viewParser.eq(next, home) ? null : next)
  const [on, setOn] = useQueryState('layers', layersOf.withOptions({ history: 'push' }))
  // The date moves by itself: only what is chosen, not what is passed on the way, is a step for Back.
  const [time, setTime] = useQueryStates({ at: dayParser, since: dayParser }, { history: 'replace' })
  // What was known on a day is shown as of that day, unless another is asked for.
  const { at: now } = momentOf({ known: picture.known }, today)
  const moment = useMemo(() => momentOf({ ...time, known: picture.known }, today), [time, picture.known, today])
  const setMoment = ({ at, since }: Moment, history: 'push' | 'replace' = 'replace') => setTime({ at: at === now ? null : at, since: since ?? null }, { history })
  const [compare, setCompare] = useQueryState('compare', dayParser.withOptions({ history: 'push' }))
  const [around, setAround] = useQueryState('around', aroundParser.withOptions({ history: 'push' }))
  return { picture, setKnown, setAccording, view: view ?? home, viewGiven: view !== null, setView, on, setOn, place, setPlace, now, moment, setMoment, compare, setCompare, around, setAround }
}
