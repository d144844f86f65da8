import type { Metadata } from 'next'
import { connection } from 'next/server'
import { baseAddress } from '@/app/base'
import { dataset } from '@/app/dataset'
import { baseMap } from '@/app/base-files'
import { PrintedMap } from '@/components/print/printed-map'
import { shortReference } from '@/geo/reference'
import { readSheet, sheetName } from '@/geo/take/paper'
import { printed } from '@/geo/take/print'
import { readShown } from '@/geo/take/read-shown'
import { dateWords, pictureWords } from '@/geo/take/words'
import { today } from '@/geo/time'

export async function generateMetadata({ searchParams }: PageProps<'/print'>): Promise<Metadata> {
  await connection()
  // A browser names the file that it prints into by the page's title.
  return { title: dateWords(readShown(dataset(), await searchParams, today())), robots: { index: false } }
}

/** A map on paper, with its legend and footnotes: it needs no scripts. */
export default async function PrintPage({ searchParams }: PageProps<'/print'>) {
  await connection()
  const parameters = await searchParams
  const [shown, sheet] = [readShown(dataset(), parameters, today()), readSheet(parameters)]
  const { atlas, layers, sources, feature } = dataset()
  const source = shown.picture.source === undefined ? undefined : sources.get(shown.picture.source)
  const centre = shown.around && feature(shown.around.centre ?? shown.place ?? '')?.name
  return (
    <>
      <link rel="stylesheet" href={`/print/${sheetName(sheet)}.css`} precedence="default" />
      <PrintedMap
        title={atlas.title}
        credits={atlas.credits}
        sentences={pictureWords({ ...shown, sourceName: source && shortReference(source), layers: layers.filter(({ id }) => shown.layers.includes(id)), centre })}
        shown={shown}
        sheet={sheet}
        base={await baseAddress()}
        date={today()}
        sources={sources}
        printed={await printed(dataset(), shown, sheet, baseMap())}
      />
    </>
  )
}
