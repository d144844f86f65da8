import type { Metadata } from 'next'
import { connection } from 'next/server'
import { baseAddress } from '@/app/base'
import { dataset } from '@/app/dataset'
import { GoToAnchor } from '@/components/reading/go-to-anchor'
import listed from '@/components/reading/list.module.css'
import { Pages } from '@/components/reading/pages'
import { Reading } from '@/components/reading/reading'
import styles from '@/components/reading/reading.module.css'
import { SourceFilter } from '@/components/reading/source-filter'
import { SourceRecord } from '@/components/reading/source-record'
import { alternateLinks } from '@/geo/cite/embedded'
import type { AtlasSource } from '@/geo/dataset'
import { pageOf, readPage } from '@/geo/paging'
import { letterOf, listSources, publishersOf, readSourceQuery, sourceParameters } from '@/geo/source-list'
import { sourceUses, type SourceUse } from '@/geo/source-use'
import { grouped } from '@/geo/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: 'Sources', alternates: { types: alternateLinks(await baseAddress(), 'sources') } }
}

const SIZE = 50

/** The bibliography, by author, page by page: how reliable each source is, and how much of the atlas rests on it. */
export default async function SourcesPage({ searchParams }: PageProps<'/sources'>) {
  await connection()
  const { atlas, sources } = dataset()
  const uses = sourceUses(dataset())
  const parameters = await searchParams
  const query = readSourceQuery(parameters)
  const list = listSources([...sources.values()], query)
  // An address that names a source opens the page that it stands on.
  const place = list.findIndex(({ id }) => id === parameters.with)
  const paged = pageOf(list, place >= 0 ? Math.floor(place / SIZE) + 1 : readPage(String(parameters.page)), SIZE)
  const to = (page: number) => address({ ...Object.fromEntries(sourceParameters(query)), ...(page > 1 && { page: String(page) }) })
  const starts = new Map<string, number>()
  for (const [index, source] of list.entries()) if (!starts.has(letterOf(source))) starts.set(letterOf(source), Math.floor(index / SIZE) + 1)
  const isWhole = list.length === sources.size
  return (
    <Reading title={atlas.title}>
      <GoToAnchor address="/sources" />
      <h1>Sources</h1>
      <p>
        {grouped(sources.size)} sources. Each carries a grade of its reliability, from A (completely reliable) to E (unreliable), or F where it cannot be judged. Its page gives the reason, all that rests on it and what contradicts it. See also <a href="/claimants">who says what</a>.
      </p>
      <p>
        Take the whole list as <a href="/cite/sources?f=bibtex">BibTeX</a>, <a href="/cite/sources?f=ris">RIS</a> or <a href="/cite/sources?f=csl">CSL-JSON</a>.
      </p>
      <SourceFilter query={query} publishers={publishersOf(sources.values())} />
      <p className={listed.count} role="status">
        {list.length === 0 ? 'No source fits. ' : `${paged.from} to ${paged.to} of ${list.length === 1 ? 'one source' : `${grouped(list.length)} sources`}${isWhole ? '' : ' that fit'}. `}
        {!isWhole && <a href="/sources">Show all</a>}
      </p>
      {paged.pages > 1 && (
        <nav aria-label="By first letter" className={styles.letters}>
          {[...starts].map(([letter, page]) => (
            <a key={letter} href={`${page === paged.page ? '' : to(page)}#letter-${letter}`}>
              {letter}
            </a>
          ))}
        </nav>
      )}
      {byLetter(paged.items).map(({ letter, members }) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <ol>
            {members.map((source) => {
              const { claims, places } = extent(uses.get(source.id)!)
              return <SourceRecord key={source.id} source={source} claims={claims} places={places} />
            })}
          </ol>
        </section>
      ))}
      <Pages paged={paged} to={to} label="Pages of the list" />
    </Reading>
  )
}

function address(parameters: Record<string, string>): string {
  const search = String(new URLSearchParams(parameters))
  return search ? `/sources?${search}` : '/sources'
}

function byLetter(sources: readonly AtlasSource[]): { letter: string; members: AtlasSource[] }[] {
  const groups = new Map<string, AtlasSource[]>()
  for (const source of sources) groups.set(letterOf(source), [...(groups.get(letterOf(source)) ?? []), source])
  return [...groups].map(([letter, members]) => ({ letter, members }))
}

function extent({ claims, contradicts, notes, positions }: SourceUse): { claims: number; places: number } {
  const uses = [...claims, ...contradicts, ...notes]
  return { claims: new Set(uses.map((use) => use.claim)).size, places: new Set([...uses, ...positions].map(({ feature }) => feature)).size }
}
