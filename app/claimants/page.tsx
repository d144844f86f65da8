import type { Metadata } from 'next'
import { connection } from 'next/server'
import { dataset } from '@/app/dataset'
import listed from '@/components/reading/list.module.css'
import { Pages } from '@/components/reading/pages'
import { Reading } from '@/components/reading/reading'
import styles from '@/components/reading/reading.module.css'
import { claimantPlaces } from '@/geo/claimant-places'
import { claimantsIn } from '@/geo/claimants'
import { hasAll, tokensOf } from '@/geo/find/fold'
import { pageOf, readPage } from '@/geo/paging'

export const metadata: Metadata = { title: 'Who says what' }

const SIZE = 100

/** Everyone whom the claims name as the one who says so, those with the most claims first. */
export default async function ClaimantsPage({ searchParams }: PageProps<'/claimants'>) {
  await connection()
  const { atlas } = dataset()
  const everyone = claimantsIn(dataset())
  const places = claimantPlaces(dataset())
  const { q: asked, page } = await searchParams
  const q = typeof asked === 'string' ? asked.trim().slice(0, 200) : ''
  const tokens = tokensOf(q)
  const fitting = tokens.length ? everyone.filter(({ name, roles }) => hasAll([name, ...roles].join(' '), tokens)) : everyone
  const paged = pageOf(fitting, readPage(String(page)), SIZE)
  return (
    <Reading title={atlas.title}>
      <h1>Who says what</h1>
      <p>
        {everyone.length} people and bodies are named as the ones who say so, where that is not the author of the <a href="/sources">source</a> that reports it. A name leads to the map of what they say.
      </p>
      <form action="/claimants" className={listed.form} role="search" aria-label="Claimants">
        <label>
          Name or role
          <input type="search" name="q" defaultValue={q} maxLength={200} autoComplete="off" />
        </label>
        <button type="submit">Show</button>
      </form>
      <p className={listed.count} role="status">
        {fitting.length === 0 ? 'Nobody fits. ' : `${paged.from} to ${paged.to} of ${fitting.length}${q ? ' that fit' : ''}, those with the most claims first. `}
        {q && <a href="/claimants">Show all</a>}
      </p>
      <ul className={styles.places}>
        {paged.items.map(({ name, roles, claims: count }) => (
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
      <Pages paged={paged} to={(number) => `/claimants?${new URLSearchParams({ ...(q && { q }), page: String(number) })}`} label="Pages of the list" />
    </Reading>
  )
}
