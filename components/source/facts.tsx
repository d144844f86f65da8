import type { AtlasSource } from '@/geo/dataset'
import { authorsOf, shortReference, sourcePath } from '@/geo/reference'
import { formatDate } from '@/geo/time'
import styles from './source.module.css'

const consultedWords = { original: 'We read it', copy: 'We read a stored copy or a reprint', named: 'We have not read it: a source or note that we read names it' }
const unknownWords = { title: 'title', author: 'author', publisher: 'publisher', issued: 'day of publication', URL: 'web address', language: 'language' }

/** What we know of a source besides its reference: how we read it, its language and rights, what is unknown, and what it repeats. */
export function SourceFacts({ source, origin, repeatedBy }: { source: AtlasSource; origin: AtlasSource | undefined; repeatedBy: AtlasSource[] }) {
  const rows: Record<string, React.ReactNode> = {
    Read: `${consultedWords[source.consulted]}${source.accessed && source.consulted !== 'named' ? `, on ${formatDate(source.accessed)}` : ''}.`,
    Language: source.language ? (new Intl.DisplayNames(['en'], { type: 'language' }).of(source.language) ?? source.language) : 'unknown',
    Rights: source.rights,
    Unknown: source.unknown?.map((key) => unknownWords[key]).join(', '),
    Repeats: origin && <a href={sourcePath(origin.id)}>{nameOf(origin)}</a>,
    'Repeated by': repeatedBy.length > 0 && (
      <ul>
        {repeatedBy.map((each) => (
          <li key={each.id}>
            <a href={sourcePath(each.id)}>{nameOf(each)}</a>
          </li>
        ))}
      </ul>
    ),
    Note: source.note,
  }
  return (
    <dl className={styles.facts}>
      {Object.entries(rows).map(
        ([label, content]) =>
          content && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{content}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

function nameOf(source: AtlasSource): string {
  return source.title ? `${authorsOf(source)}: ${source.title}` : shortReference(source)
}
