import type { AtlasSource } from '@/geo/dataset'
import type { Atlas } from '@/geo/schema'
import { swatchSvg } from '@/geo/symbol/swatch'
import { countWords, momentsOf, type LegendGroup } from '@/geo/take/legend'
import { noteText } from '@/geo/take/notes'
import { sheetName, type Sheet } from '@/geo/take/paper'
import type { Printed } from '@/geo/take/print'
import { shownQuery, type Shown } from '@/geo/take/shown'
import { dateWords } from '@/geo/take/words'
import { formatDate } from '@/geo/time'
import { creditWords } from '../take/credit-words'
import { Places } from './places'
import styles from './print.module.css'
import { PrintedPlace } from './printed-place'
import { Tools } from './tools'

type PrintedMapProps = {
  title: string
  credits: Atlas['credits']
  /** What is to be known to read it */
  sentences: string[]
  shown: Shown
  sheet: Sheet
  /** https://host */
  base: string
  /** When it is printed */
  date: string
  sources: ReadonlyMap<string, AtlasSource>
  printed: Printed
}

/** Pages to be printed: the map with its legend on the first, then the selected place with its claims, what the map shows, and the footnotes. */
export function PrintedMap({ title, credits, sentences, shown, sheet, base, date, sources, printed: { plates, legend, places, notes, selected } }: PrintedMapProps) {
  const numbers = new Map(notes.map(({ source, number }) => [source.id, number]))
  const query = shownQuery(shown)
  return (
    <>
      <Tools query={query} sheet={sheet} />
      <main className={styles.sheet} data-sheet={sheetName(sheet)} data-orientation={sheet.orientation}>
        <section className={styles.first} aria-labelledby="title">
          <header className={styles.head}>
            <h1 id="title">{title}</h1>
            <p className={styles.date}>{dateWords(shown)}</p>
            {sentences.length > 0 && <p className={styles.sentences}>{sentences.join(' ')}</p>}
          </header>
          <div className={styles.plates}>
            {plates.map(({ svg, caption }, index) => (
              <figure key={index}>
                {caption && <figcaption>{caption}</figcaption>}
                {/* Made by our own pure functions, which escape what the atlas says. */}
                <div dangerouslySetInnerHTML={{ __html: svg }} />
              </figure>
            ))}
          </div>
          <Legend groups={legend} heads={momentsOf(shown).map(({ at }) => formatDate(at))} words={countWords(momentsOf(shown))} />
          <footer className={styles.foot}>
            <p>{creditWords(credits)}. North is up; Mercator projection.</p>
            <p className={styles.address}>
              <a href={`/?${query}`}>{`${base}/?${query}`}</a>, printed {formatDate(date)}
            </p>
          </footer>
        </section>
        {selected && <PrintedPlace {...selected} date={shown.moment.at} numbers={numbers} sources={Object.fromEntries(sources)} />}
        <Places groups={places} />
        <section className={styles.notes} aria-labelledby="notes">
          <h2 id="notes">What this is drawn from</h2>
          {notes.length === 0 && <p>Nothing that is on record lies in this view.</p>}
          <ol>
            {notes.map((note) => (
              <li key={note.source.id} id={`note-${note.number}`} value={note.number}>
                {noteText(note, 3)}
              </li>
            ))}
          </ol>
        </section>
      </main>
    </>
  )
}

function Legend({ groups, heads, words }: { groups: LegendGroup[]; heads: string[]; words: string }) {
  return (
    <section className={styles.legend} aria-label="Legend">
      {groups.map(({ title, rows }) => (
        <table key={title}>
          <caption>{title}</caption>
          <thead className={heads.length > 1 ? undefined : 'visually-hidden'}>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Sign</span>
              </th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, drawing, counts }) => (
              <tr key={label}>
                <th scope="row">
                  <span aria-hidden="true" dangerouslySetInnerHTML={{ __html: swatchSvg(drawing, 'print') }} />
                  {label}
                </th>
                {counts.map((count, index) => (
                  <td key={heads[index]}>{count}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p className={styles.words}>{words}</p>
    </section>
  )
}
