import type { Metadata } from 'next'
import { connection } from 'next/server'
import { dataset } from '@/app/dataset'
import { finder } from '@/app/finder'
import { FoundList } from '@/components/find/found-list'
import listed from '@/components/reading/list.module.css'
import { Pages } from '@/components/reading/pages'
import { Reading } from '@/components/reading/reading'
import { isKind } from '@/geo/ogc/search'
import { pageOf, readPage } from '@/geo/paging'

const SIZE = 50
/** So many of each kind are shown where all kinds are. */
const FEW = 10

type Props = PageProps<'/search'>

async function read({ searchParams }: Props) {
  const { q, kind, page } = await searchParams
  return { q: typeof q === 'string' ? q.trim().slice(0, 200) : '', kind: typeof kind === 'string' && isKind(kind) ? kind : undefined, page: readPage(String(page)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { q } = await read(props)
  return { title: q ? `Search: ${q}` : 'Search', robots: { index: false } }
}

/** What is found for some words, by kind, readable without JavaScript. */
export default async function SearchPage(props: Props) {
  await connection()
  const { atlas, layers, sources } = dataset()
  const { q, kind, page } = await read(props)
  const found = q ? (await finder())(q, { kind, limit: kind ? page * SIZE : FEW }) : undefined
  const to = (parameters: Record<string, string>) => `/search?${new URLSearchParams({ q, ...parameters })}`
  return (
    <Reading title={atlas.title}>
      <h1>{q ? `Search: ${q}` : 'Search'}</h1>
      <form action="/search" className={listed.form} role="search" aria-label="Search again">
        <label>
          A place, a name, a word or a date
          <input type="search" name="q" defaultValue={q} maxLength={200} autoComplete="off" />
        </label>
        <button type="submit">Search</button>
      </form>
      {!found && (
        <p>
          Searched are {layers.reduce((sum, { features }) => sum + features.length, 0)} places and events by all their names in every script, the names of the base map, the claims, who makes them, and {sources.size} sources. A date (9 Aug 2021, 2021-08, 1996) gives what happened then.
        </p>
      )}
      {found && (
        <p className={listed.count} role="status">
          {found.numberMatched === 0 ? `Nothing is found for “${q}”. Try another spelling, fewer words, or a date like 9 Aug 2021; all there is stands under Places and Sources.` : `${found.numberMatched} found${kind ? ' of this kind' : ''}.`}{' '}
          {kind && <a href={to({})}>All kinds</a>}
        </p>
      )}
      {found?.groups.map((group) => {
        const paged = kind ? { ...pageOf(Array.from({ length: group.numberMatched }), page, SIZE) } : undefined
        const results = paged ? group.results.slice(paged.from - 1, paged.to) : group.results
        return (
          <section key={group.kind} aria-labelledby={group.kind}>
            <h2 id={group.kind}>{group.title}</h2>
            <FoundList results={results} />
            {!kind && group.numberMatched > group.results.length && (
              <p>
                <a href={to({ kind: group.kind })}>
                  All {group.numberMatched}: {group.title}
                </a>
              </p>
            )}
            {paged && <Pages paged={paged} to={(number) => to({ kind: group.kind, page: String(number) })} label="Pages of the results" />}
          </section>
        )
      })}
    </Reading>
  )
}
