import type { BorderLine, BorderNote } from '@/geo/borders'
import type { View } from '@/geo/url'
import styles from './borders.module.css'

/** All borders that there is something to say of: those in dispute, then those that were settled after they were drawn. */
export function BorderList({ notes, onChoose }: { notes: readonly BorderNote[]; onChoose: (border: BorderLine, at: View) => void }) {
  const [settled, disputed] = [notes.filter(({ status }) => status === 'settled'), notes.filter(({ status }) => status !== 'settled')]
  return (
    <>
      <p>Where two sides do not agree on a border, or one does not accept it, the map shows who governs up to where, and draws the line broken.</p>
      <Lines notes={disputed} label="In dispute" onChoose={onChoose} />
      {settled.length > 0 && <Lines notes={settled} label="Settled after it was drawn" onChoose={onChoose} />}
    </>
  )
}

function Lines({ notes, label, onChoose }: { notes: readonly BorderNote[]; label: string; onChoose: (border: BorderLine, at: View) => void }) {
  return (
    <>
      <h3>{label}</h3>
      <ul className={styles.lines} aria-label={label}>
        {notes.map(({ id, title, lines, name, at }) => {
          const [a, b] = lines[0]!.split('-') as [string, string]
          return (
            <li key={id}>
              <button type="button" onClick={() => onChoose({ a, b, name }, at)}>
                {title}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
