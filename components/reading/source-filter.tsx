import { reliabilityWords } from '@/geo/grades'
import { grades, sourceTypes, type SourceQuery } from '@/geo/source-list'
import { capital } from '@/geo/words'
import styles from './list.module.css'

/** Searches and filters the list of sources: a form that works without scripts. */
export function SourceFilter({ query, publishers }: { query: SourceQuery; publishers: { name: string; count: number }[] }) {
  const named = query.publisher && !publishers.some(({ name }) => name === query.publisher) ? [{ name: query.publisher, count: 0 }, ...publishers] : publishers
  return (
    <form action="/sources" className={styles.form} role="search" aria-label="Sources">
      <label>
        Title, author, publisher or date
        <input type="search" name="q" defaultValue={query.q} maxLength={200} autoComplete="off" />
      </label>
      <label>
        Kind
        <select name="type" defaultValue={query.type ?? ''}>
          <option value="">All kinds</option>
          {Object.entries(sourceTypes).map(([type, words]) => (
            <option key={type} value={type}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        Reliability
        <select name="grade" defaultValue={query.grade ?? ''}>
          <option value="">All grades</option>
          {grades.map((grade) => (
            <option key={grade} value={grade}>
              {grade}: {reliabilityWords[grade].replace(/^source /, '')}
            </option>
          ))}
        </select>
      </label>
      <label>
        Publisher
        <select name="publisher" defaultValue={query.publisher ?? ''}>
          <option value="">All publishers</option>
          {named.map(({ name, count }) => (
            <option key={name} value={name}>
              {capital(name)} {count > 0 && `(${count})`}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.years}>
        <label>
          From year
          <input type="number" name="from" min={1000} max={2999} defaultValue={query.from} />
        </label>
        <label>
          To year
          <input type="number" name="to" min={1000} max={2999} defaultValue={query.to} />
        </label>
      </div>
      <button type="submit">Show</button>
    </form>
  )
}
