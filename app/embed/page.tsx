import type { Metadata } from 'next'
import { connection } from 'next/server'
import { dataset } from '@/app/dataset'
import { Embed } from '@/components/embed/embed'
import { Still } from '@/components/embed/still'
import { accordingTo } from '@/geo/according'
import { shortReference } from '@/geo/reference'
import { readShown } from '@/geo/take/read-shown'
import { shownQuery } from '@/geo/take/shown'
import { dateWords } from '@/geo/take/words'
import { today } from '@/geo/time'
import { atlasView } from '@/geo/view'

export async function generateMetadata({ searchParams }: PageProps<'/embed'>): Promise<Metadata> {
  await connection()
  return { title: dateWords(readShown(dataset(), await searchParams, today())), robots: { index: false } }
}

/** The map for other people's pages: this alone of all pages may stand in a frame (see proxy.ts). */
export default async function EmbedPage({ searchParams }: PageProps<'/embed'>) {
  await connection()
  const date = today()
  const shown = readShown(dataset(), await searchParams, date)
  const { source, by } = shown.picture
  const record = source === undefined ? undefined : dataset().sources.get(source)
  return (
    <Embed atlas={atlasView(dataset(), shown.moment)} today={date} sourceName={record && shortReference(record)} according={source || by ? accordingTo(dataset(), { source, by }) : undefined}>
      <Still query={shownQuery(shown)} title={dataset().atlas.title} />
    </Embed>
  )
}
