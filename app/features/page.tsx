import type { Metadata } from 'next'
import { connection } from 'next/server'
import { dataset } from '@/app/dataset'
import { ContestedCount } from '@/components/feature/contested'
import { Reading } from '@/components/reading/reading'
import styles from '@/components/reading/reading.module.css'
import { toItem } from '@/geo/geojson'
import { today } from '@/geo/time'

export const metadata: Metadata = { title: 'Places' }

/** Every feature of the atlas, by layer: the way to all of it without the map. */
export default async function FeaturesPage() {
  await connection()
  const { atlas, layers } = dataset()
  const date = today()
  return (
    <Reading title={atlas.title}>
      <h1>Places</h1>
      {layers.map((layer) => (
        <section key={layer.id} id={layer.id}>
          <h2>{layer.title}</h2>
          <p>
            {layer.summary} <a href={`/layers/${layer.id}`}>As a table</a>
          </p>
          <ul className={styles.places}>
            {layer.features.map((feature) => {
              const { status_label: status, kind_label: kind, claims, contested_count: disputes } = toItem(layer, feature, date).properties
              return (
                <li key={feature.id}>
                  <a href={`/features/${feature.reference}`}>{feature.name}</a>
                  <span>{[kind, status, claims ? `${claims} ${claims === 1 ? 'claim' : 'claims'}` : undefined].filter(Boolean).join(' · ')} <ContestedCount count={Number(disputes)} words /></span>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </Reading>
  )
}
