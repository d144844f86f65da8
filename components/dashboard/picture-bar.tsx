import { formatDate, lastDay, type PartialDate } from '@/geo/time'
import type { Picture } from '@/geo/picture'
import { accordingWords } from './according-words'
import styles from './picture-bar.module.css'

type PictureBarProps = {
  picture: Picture
  today: PartialDate
  /** What the source of the picture is called */
  sourceName: string | undefined
  /** How many places the picture has in the layers that are on; undefined while they load */
  found: number | undefined
  onKnown: (date: PartialDate | null) => void
  /** The whole record again, whoever says so */
  onWhole: () => void
  /** What else can be done with the picture, at the end of the bar */
  children?: React.ReactNode
}

/** Whose picture the map shows: all that is known today or was known on a day, by everyone or according to one. */
export function PictureBar({ picture, today, sourceName, found, onKnown, onWhole, children }: PictureBarProps) {
  const { known } = picture
  const according = accordingWords(picture, sourceName)
  return (
    <div className={styles.bar} data-active={Boolean(known || according)} role="region" aria-label="Picture">
      <label className={styles.known}>
        <span>As known on</span>
        {/* What is typed is a date only once it is whole; until then the picture stays. */}
        <input
          type="date"
          key={known}
          defaultValue={known ? lastDay(known) : today}
          max={today}
          onChange={({ target: { value, validity } }) => value && validity.valid && value >= '1900' && onKnown(value === today ? null : value)}
        />
      </label>
      {known && (
        <p className={styles.words}>
          What was said after {formatDate(known)} is left out.{' '}
          <button type="button" onClick={() => onKnown(null)}>
            Today
          </button>
        </p>
      )}
      {according && (
        <p className={styles.words}>
          The picture according to <strong>{according}</strong>
          {found !== undefined && `: ${found} ${found === 1 ? 'place' : 'places'} in the layers that are on`}.{' '}
          <button type="button" onClick={onWhole}>
            The whole record
          </button>
        </p>
      )}
      {children && <div className={styles.more}>{children}</div>}
      <p className="visually-hidden" role="status">
        {(known || according) && found !== undefined && `${found} ${found === 1 ? 'place' : 'places'} in this picture.`}
      </p>
    </div>
  )
}
