import type { Printed } from '@/geo/take/print'
import { NoteNumbers } from './note-numbers'
import styles from './print.module.css'

/** What the map shows, by layer, each place with the numbers of the footnotes that it is drawn from. */
export function Places({ groups }: { groups: Printed['places'] }) {
  if (!groups.length) return null
  return (
    <section className={styles.places} aria-labelledby="places">
      <h2 id="places">What the map shows</h2>
      <div className={styles.columns}>
        {groups.map(({ title, places, plain }) => (
          <section key={title}>
            <h3>{title}</h3>
            {places.length > 0 && (
              <ul>
                {places.map(({ reference, name, detail, notes }) => (
                  <li key={reference}>
                    <a href={`/features/${reference}`}>{name}</a>
                    {detail && <span className={styles.detail}> {detail}</span>} <NoteNumbers numbers={notes} />
                  </li>
                ))}
              </ul>
            )}
            {plain.names.length > 0 && (
              <p>
                {plain.names.join(', ')} <NoteNumbers numbers={plain.notes} />
              </p>
            )}
          </section>
        ))}
      </div>
    </section>
  )
}
