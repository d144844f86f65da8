import type { AtlasLayer } from '@/geo/dataset'
import { happensOnce } from '@/geo/moment'
import type { TableQuery } from '@/geo/table/address'
import { filterables } from '@/geo/table/filter'
import { writeSort } from '@/geo/table/table'
import styles from './table.module.css'

/** Words, choices and a date by which the table's rows are picked: a form that needs no scripts. */
export function FilterForm({ layer, query: { at, text, choices, sort }, filtered }: { layer: AtlasLayer; query: TableQuery; filtered: boolean }) {
  return (
    <form method="get" action={`/layers/${layer.id}`} className={styles.filter} role="search" aria-label={`Filter ${layer.title}`}>
      <label>
        <span>Words</span>
        <input type="search" name="q" defaultValue={text} autoComplete="off" />
      </label>
      {filterables(layer).map(({ name, label, choices: of }) => (
        <label key={name}>
          <span>{label}</span>
          <select name={name} defaultValue={choices[name] ?? ''}>
            <option value="">All</option>
            {of.map(({ value, label: words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        <span>{happensOnce(layer) ? 'Up to' : 'There on'}</span>
        <input type="date" name="at" defaultValue={at} />
      </label>
      {sort && <input type="hidden" name="sort" value={writeSort(sort)} />}
      <div className={styles.submit}>
        <button type="submit">Filter</button>
        {filtered && <a href={`/layers/${layer.id}`}>Show all</a>}
      </div>
    </form>
  )
}
