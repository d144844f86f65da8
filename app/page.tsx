import { connection } from 'next/server'
import { preload } from 'react-dom'
import { Dashboard } from '@/components/dashboard/dashboard'
import { accordingTo } from '@/geo/according'
import { momentOf } from '@/geo/moment'
import { shortReference } from '@/geo/reference'
import { today } from '@/geo/time'
import { claimantParser, dayParser, itemsAddress, knownParser, sourceParser } from '@/geo/url'
import { atlasView } from '@/geo/view'
import { dataset } from './dataset'
import { pictureOf } from './picture/picture'
import { sceneOf } from './picture/scene'
import { locatorOf } from './locator'

export default async function Page({ searchParams }: PageProps<'/'>) {
  await connection()
  const date = today()
  const parameters = await searchParams
  const moment = momentOf({ at: dayParser.parseServerSide(parameters.at), since: dayParser.parseServerSide(parameters.since), known: knownParser.parseServerSide(parameters.known) }, date)
  const source = sourceParser.parseServerSide(parameters.source) ?? undefined
  const by = claimantParser.parseServerSide(parameters.by) ?? undefined
  const scene = sceneOf(parameters, dataset(), date)
  // What the map will draw is asked for with the page, before its scripts have come.
  for (const layer of scene.on) preload(itemsAddress(layer, scene.picture), { as: 'fetch', crossOrigin: 'anonymous' })
  const record = source === undefined ? undefined : dataset().sources.get(source)
  return (
    <Dashboard
      atlas={atlasView(dataset(), moment)}
      today={date}
      first={{ id: pictureOf(scene, date), view: scene.view }}
      locator={locatorOf(dataset().atlas)}
      sourceName={record && shortReference(record)}
      according={source || by ? accordingTo(dataset(), { source, by }) : undefined}
    />
  )
}
