import type { Metadata } from 'next'
import { connection } from 'next/server'
import { dataset } from '@/app/dataset'
import { Reading } from '@/components/reading/reading'
import styles from '@/components/reading/reading.module.css'
import { claimantPlaces } from '@/geo/claimant-places'
import { claimantsIn } from '@/geo/claimants'

export const metadata: Metadata = { title: 'Who says what' }

/** Everyone whom the claims name as the one who says so, those with the most claims first. */
export default async function ClaimantsPage() {
  await connection()
  const { atlas } = dataset()
  const everyone = claimantsIn(dataset())
  const places = claimantPlaces(dataset())
  return (
    <Reading title={atlas.title}>
      <h1>Who says what</h1>
      <p>
        {everyone.length} people and bodies are named as the ones who say so, where that is not the author of the <a href="/sources">source</a> that reports it. A name leads to the map of what they say.
      </p>
      <ul className={styles.places}>
        {everyone.map(({ name, roles, claims: count }) => (
          <li key={name} className={styles.claimant}>
            <a href={`/?${new URLSearchParams({ by: name })}`}>{name}</a>
            <span>{count === 1 ? '1 claim' : `${count} claims`}</span>
            <p className={styles.detail}>
              {roles.length > 0 && `${roles.join('; ')}. `}On{' '}
              {places.get(name)?.map(({ feature, claims }, index) => (
                <span key={feature.reference}>
                  {index > 0 && ', '}
                  <a href={`/features/${feature.reference}#claim-${claims[0]}`}>{feature.name}</a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Reading>
  )
}
