import styles from './print.module.css'

/** The numbers of footnotes, each leading to its own. */
export function NoteNumbers({ numbers }: { numbers: number[] }) {
  if (!numbers.length) return null
  return (
    <span className={styles.numbers}>
      [
      {numbers.map((number, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <a href={`#note-${number}`} aria-label={`Footnote ${number}`}>
            {number}
          </a>
        </span>
      ))}
      ]
    </span>
  )
}
