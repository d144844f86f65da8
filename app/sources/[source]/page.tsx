import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { baseAddress } from '@/app/base'
import { dataset } from '@/app/dataset'
import { CiteLinks } from '@/components/cite/cite-links'
import { Reading } from '@/components/reading/reading'
import { Reference } from '@/components/reading/source-record'
import { StandsAgainst } from '@/components/source/against'
import { SourceFacts } from '@/components/source/facts'
import { Passages } from '@/components/source/passages'
import { RestsOn } from '@/components/source/rests'
import styles from '@/components/source/source.module.css'
import { sourceItem } from '@/geo/cite/csl'
import { alternateLinks, embeddedMetadata } from '@/geo/cite/embedded'
import { reliabilityWords } from '@/geo/grades'
import { fullReference, shortReference } from '@/geo/reference'
import { passagesOf, sourceUses } from '@/geo/source-use'
import { capital } from '@/geo/words'

type Props = PageProps<'/sources/[source]'>

async function find({ params }: Props) {
  await connection()
  const source = dataset().sources.get((await params).source)
  if (!source) notFound()
  return source
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const source = await find(props)
  return {
    title: source.title ?? shortReference(source),
    description: fullReference(source),
    alternates: { types: alternateLinks(await baseAddress(), `sources/${source.id}`) },
    other: embeddedMetadata(sourceItem(source)),
  }
}

/** A source and everything in the atlas that rests on it, readable without JavaScript. */
export default async function SourcePage(props: Props) {
  const source = await find(props)
  const { atlas, sources } = dataset()
  const use = sourceUses(dataset()).get(source.id)!
  const { grade, why } = source.reliability
  // The map shows claims: of a source that gives only positions it would show none.
  const supports = use.repeatedBy.length > 0 || use.claims.some(({ cites }) => cites.some(({ relation = 'supports' }) => relation === 'supports'))
  return (
    <Reading title={atlas.title}>
      <article>
        <h1>
          <bdi lang={source.title ? source.language : undefined}>{source.title ?? shortReference(source)}</bdi>
        </h1>
        <Reference source={source} />
        <p className={styles.grade}>
          <strong>
            {capital(reliabilityWords[grade])} ({grade}).
          </strong>{' '}
          {why}
        </p>
        <p>
          {supports && (
            <>
              <a href={`/?source=${source.id}`}>Show on the map only what rests on it</a> ·{' '}
            </>
          )}
          <a href={`/sources?with=${source.id}#${source.id}`}>In the list of sources</a>
        </p>
        <CiteLinks cited={{ source: source.id }} />
        <Section id="record" title="What is known of it">
          <SourceFacts source={source} origin={source.origin ? sources.get(source.origin) : undefined} repeatedBy={use.repeatedBy} />
        </Section>
        <Section id="against" title="What contradicts it">
          <StandsAgainst use={use} sources={sources} />
        </Section>
        <Section id="rests" title="What rests on it">
          <RestsOn use={use} />
        </Section>
        {source.passages && (
          <Section id="passages" title="Paragraph by paragraph">
            <Passages passages={passagesOf(source, use)} />
          </Section>
        )}
      </article>
    </Reading>
  )
}

function Section({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
