import type { AtlasLayer } from '@/geo/dataset'
import { disagreement } from '@/geo/properties'
import { tableAddress, type TableQuery } from '@/geo/table/address'
import type { Cell, Column } from '@/geo/table/columns'
import { cellsOf, tableItem, type Dated } from '@/geo/table/table'
import { StandingSign } from '../feature/standing'
import styles from './table.module.css'

type LayerTableProps = { layer: AtlasLayer; columns: readonly Column[]; rows: readonly Dated[]; query: TableQuery; caption: string }

/** The table itself. It scrolls within its region, which the keyboard reaches; the names stay in sight. */
export function LayerTable({ layer, columns, rows, query, caption }: LayerTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <div className={styles.scroll} role="region" aria-labelledby="table-caption" tabIndex={0}>
      <table className={styles.table}>
        <caption id="table-caption">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.id} column={column} layer={layer} query={query} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ feature, day }) => {
            const [name, ...cells] = cellsOf(columns, tableItem(layer, feature, day))
            return (
              <tr key={feature.id}>
                <th scope="row">
                  <a href={`/features/${feature.reference}`}>{name!.text}</a>
                </th>
                {cells.map((cell, index) => (
                  <td key={columns[index + 1]!.id} data-numeric={columns[index + 1]!.numeric || undefined} data-open={cell.open}>
                    <Words cell={cell} />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The head of a column, and the way to the table ordered by it; once more, the other way round. */
function Head({ column: { id, title, numeric }, layer, query }: { column: Column; layer: AtlasLayer; query: TableQuery }) {
  const sorted = query.sort?.column === id ? query.sort : undefined
  const down = sorted !== undefined && !sorted.down
  return (
    <th scope="col" aria-sort={sorted ? (sorted.down ? 'descending' : 'ascending') : undefined} data-numeric={numeric || undefined}>
      <a href={tableAddress(layer, { ...query, sort: { column: id, down }, page: 1 })}>
        {title}
        <span aria-hidden="true" className={styles.arrow}>
          {sorted ? (sorted.down ? '▼' : '▲') : ''}
        </span>
      </a>
    </th>
  )
}

function Words({ cell: { text, open } }: { cell: Cell }) {
  if (open !== 'contested') return text
  return (
    <>
      <span className={styles.contested}>
        <StandingSign is="contested" size={11} /> {disagreement}
      </span>
      {text.slice(disagreement.length)}
    </>
  )
}
