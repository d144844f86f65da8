import type { Metadata } from 'next'
import { connection } from 'next/server'
import { dataset } from '@/app/dataset'
import { Reading } from '@/components/reading/reading'
import { SourceRecord } from '@/components/reading/source-record'
import { citationsOf } from '@/geo/dataset'
import { authorsOf } from '@/geo/reference'

export const metadata: Metadata = { title: 'Sources' }

/** The bibliography: every source, how reliable it is and why, and what in the atlas rests on it. */
export default async function SourcesPage() {
  await connection()
  const { atlas, layers, sources } = dataset()
  const features = layers.flatMap((layer) => layer.features)
  const citedBy = (id: string) => features.filter((feature) => citationsOf(feature).some((citation) => citation.source === id))
  const ordered = [...sources.values()].toSorted((a, b) => authorsOf(a).localeCompare(authorsOf(b), 'en') || (a.issued ?? '').localeCompare(b.issued ?? ''))
  return (
    <Reading title={atlas.title}>
      <h1>Sources</h1>
      <p>
        {ordered.length} sources. Each carries a grade of its reliability, from A (completely reliable) to E (unreliable), or F where it cannot be judged, with the reason; and says whether we read it, read a stored copy, or know it only by name.
      </p>
      <ol>
        {ordered.map((source) => (
          <SourceRecord key={source.id} source={source} citedBy={citedBy(source.id)} origin={source.origin ? sources.get(source.origin) : undefined} />
        ))}
      </ol>
    </Reading>
  )
}
