import type { AtlasSource } from '@/geo/dataset'
import { reliabilityWords } from '@/geo/grades'
import { addressOf, authorsOf, closed, publicationOf, sourcePath } from '@/geo/reference'
import { formatDate } from '@/geo/time'
import { capital } from '@/geo/words'
import styles from './reading.module.css'

/** A source's reference, whole: who, when, what, where it appeared, and the address that leads to it. */
export function Reference({ source, to }: { source: AtlasSource; /** Where its title leads */ to?: string }) {
  const address = addressOf(source)
  const publication = publicationOf(source)
  const name = source.title ?? 'Title unknown'
  const title = (
    <cite dir="auto" lang={source.title ? source.language : undefined}>
      {name}
    </cite>
  )
  return (
    <p className={styles.reference}>
      {closed(authorsOf(source))} {source.issued ? formatDate(source.issued) : 'No date'}. {to ? <a href={to}>{title}</a> : title}
      {closed(name).slice(name.length)} {publication && `${closed(publication)} `}
      {!to && address && <a href={address}>{address}</a>}
    </p>
  )
}

/** One source in the list: the reference, how reliable it is, what is unknown of it, and how much rests on it. Its page tells the rest. */
export function SourceRecord({ source, claims, places }: { source: AtlasSource; claims: number; places: number }) {
  const { grade } = source.reliability
  return (
    <li id={source.id} className={styles.source}>
      <Reference source={source} to={sourcePath(source.id)} />
      <p className={styles.detail}>
        {capital(reliabilityWords[grade])} ({grade}). {citedFor(claims, places)}
        {source.unknown?.length ? ` Unknown: ${source.unknown.join(', ')}.` : ''}
      </p>
    </li>
  )
}

function citedFor(claims: number, places: number): string {
  if (!places) return 'Not cited.'
  const where = places === 1 ? 'one place' : `${places} places`
  return claims ? `Cited for ${claims === 1 ? 'one claim' : `${claims} claims`} on ${where}.` : `Cited for the position of ${where}.`
}
