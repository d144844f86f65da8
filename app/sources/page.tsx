import type { Metadata } from 'next'
import { connection } from 'next/server'
import { baseAddress } from '@/app/base'
import { dataset } from '@/app/dataset'
import { Reading } from '@/components/reading/reading'
import styles from '@/components/reading/reading.module.css'
import { SourceRecord } from '@/components/reading/source-record'
import { alternateLinks } from '@/geo/cite/embedded'
import type { AtlasSource } from '@/geo/dataset'
import { authorsOf } from '@/geo/reference'
import { sourceUses, type SourceUse } from '@/geo/source-use'

export async function generateMetadata(): Promise<Metadata> {
  return { title: 'Sources', alternates: { types: alternateLinks(await baseAddress(), 'sources') } }
}

/** The bibliography, by author: how reliable each source is, and how much of the atlas rests on it. */
export default async function SourcesPage() {
  await connection()
  const { atlas, sources } = dataset()
  const uses = sourceUses(dataset())
  const groups = alphabet([...sources.values()])
  return (
    <Reading title={atlas.title}>
      <h1>Sources</h1>
      <p>
        {sources.size} sources. Each carries a grade of its reliability, from A (completely reliable) to E (unreliable), or F where it cannot be judged. Its page gives the reason, all that rests on it and what contradicts it. See also <a href="/claimants">who says what</a>.
      </p>
      <p>
        Take the whole list as <a href="/cite/sources?f=bibtex">BibTeX</a>, <a href="/cite/sources?f=ris">RIS</a> or <a href="/cite/sources?f=csl">CSL-JSON</a>.
      </p>
      <nav aria-label="By first letter" className={styles.letters}>
        {groups.map(({ letter }) => (
          <a key={letter} href={`#letter-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {groups.map(({ letter, members }) => (
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
    </Reading>
  )
}

/** The sources by the first letter of their author, in order. What begins with none comes first, under 0-9. */
function alphabet(sources: AtlasSource[]): { letter: string; members: AtlasSource[] }[] {
  const ordered = sources.toSorted((a, b) => authorsOf(a).localeCompare(authorsOf(b), 'en') || (a.issued ?? '').localeCompare(b.issued ?? ''))
  const groups = new Map<string, AtlasSource[]>()
  for (const source of ordered) {
    // Accents are taken off, so that Š stands with S.
    const first = authorsOf(source).normalize('NFD').match(/\p{L}|\p{N}/u)?.[0]?.toUpperCase() ?? '0'
    const letter = /\p{L}/u.test(first) ? first : '0-9'
    groups.set(letter, [...(groups.get(letter) ?? []), source])
  }
  return [...groups].map(([letter, members]) => ({ letter, members }))
}

function extent({ claims, contradicts, notes, positions }: SourceUse): { claims: number; places: number } {
  const uses = [...claims, ...contradicts, ...notes]
  return { claims: new Set(uses.map((use) => use.claim)).size, places: new Set([...uses, ...positions].map(({ feature }) => feature)).size }
}
