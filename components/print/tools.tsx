import { orientations, papers, sheetName, type Paper, type Sheet } from '@/geo/take/paper'
import { PrintButton } from './print-button'
import styles from './print.module.css'

/** Above the sheet, and not on it: the choice of paper, and the ways to print and back to the map. */
export function Tools({ query, sheet }: { query: string; sheet: Sheet }) {
  const sheets = (Object.keys(papers) as Paper[]).flatMap((paper) => orientations.map((orientation): Sheet => ({ paper, orientation })))
  return (
    <nav className={styles.tools} aria-label="Printing">
      <a href={`/?${query}`}>Back to the map</a>
      <ul>
        {sheets.map((each) => (
          <li key={sheetName(each)}>
            <a href={`/print?${query}&paper=${each.paper}&orientation=${each.orientation}`} aria-current={sheetName(each) === sheetName(sheet) ? 'page' : undefined}>
              {papers[each.paper].label}, {each.orientation}
            </a>
          </li>
        ))}
      </ul>
      <PrintButton />
    </nav>
  )
}
