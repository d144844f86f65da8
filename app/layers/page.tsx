import type { Metadata } from 'next'
import { connection } from 'next/server'
import { dataset } from '@/app/dataset'
import { Reading } from '@/components/reading/reading'
import styles from '@/components/reading/reading.module.css'
import { grouped } from '@/geo/words'

export const metadata: Metadata = { title: 'Layers' }

/** The layers of the atlas, each with the way to its table and to the map. */
export default async function LayersPage() {
  await connection()
  const { atlas, layers } = dataset()
  return (
    <Reading title={atlas.title}>
      <h1>Layers</h1>
      <p>Each layer as a table that can be ordered, filtered and downloaded.</p>
      <ul className={styles.open}>
        {layers.map((layer) => (
          <li key={layer.id}>
            <a href={`/layers/${layer.id}`}>{layer.title}</a> ({grouped(layer.features.length)})
            <p>{layer.summary}</p>
          </li>
        ))}
      </ul>
    </Reading>
  )
}
