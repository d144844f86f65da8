import type { Metadata } from 'next'
import { connection } from 'next/server'
import { dataset } from '@/app/dataset'
import { GapsList } from '@/components/reading/gaps-list'
import { Reading } from '@/components/reading/reading'
import styles from '@/components/reading/reading.module.css'
import { gapsOf, isWhole } from '@/geo/gaps'
import { formatDate, today } from '@/geo/time'

export const metadata: Metadata = { title: 'Not known' }

/** What the atlas does not know, feature by feature: as good an answer as any other. */
export default async function UnknownPage() {
  await connection()
  const { atlas, layers } = dataset()
  const date = today()
  const open = layers.map((layer) => ({
    layer,
    features: layer.features.map((feature) => ({ feature, gaps: gapsOf(dataset(), layer, feature, date) })).filter(({ gaps }) => !isWhole(gaps)),
  }))
  const all = open.flatMap(({ features }) => features)
  const count = (of: (gaps: (typeof all)[number]['gaps']) => number) => all.reduce((sum, { gaps }) => sum + of(gaps), 0)
  return (
    <Reading title={atlas.title}>
      <h1>Not known</h1>
      <p>
        As of {formatDate(date)} {all.length} places have a main question that no claim answers, an answer that is due to be looked at again, or no status. In all: {count(({ unanswered }) => unanswered.length)} questions without an answer, {count(({ stale }) => stale.length)} answers that are due, {count(({ noStatus }) => Number(noStatus))} places without a status for today. If you know more, and can cite it, it belongs in the record.
      </p>
      {open.map(({ layer, features }) => (
        <section key={layer.id} id={layer.id}>
          <h2>{layer.title}</h2>
          {features.length === 0 && <p>Nothing that the layer asks for is open.</p>}
          <ul className={styles.open}>
            {features.map(({ feature, gaps }) => (
              <li key={feature.id}>
                <a href={`/features/${feature.reference}`}>{feature.name}</a>
                <GapsList gaps={gaps} feature={feature} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Reading>
  )
}
