import { formatDate } from '@/geo/time'
import type { Picture } from '@/geo/picture'
import { accordingWords } from './according-words'
import styles from './picture-bar.module.css'

type PictureBarProps = {
  picture: Picture
  /** What the source of the picture is called */
  sourceName: string | undefined
  /** How many places the picture has in the layers that are on; undefined while they load */
  found: number | undefined
  /** All that is known today */
  onToday: () => void
  /** The whole record again, whoever says so */
  onWhole: () => void
}

/** Above the map, where it does not show the whole record of today: whose picture it is, as known on which day, and the way back. */
export function PictureBar({ picture, sourceName, found, onToday, onWhole }: PictureBarProps) {
  const { known } = picture
  const according = accordingWords(picture, sourceName)
  const places = found !== undefined && `${found} ${found === 1 ? 'place' : 'places'}`
  return (
    <>
      {(known || according) && (
        <div className={styles.bar} role="region" aria-label="Picture">
          {known && (
            <p>
              As known on <strong>{formatDate(known)}</strong>: what was said later is left out.{' '}
              <button type="button" onClick={onToday}>
                Today
              </button>
            </p>
          )}
          {according && (
            <p>
              The picture according to <strong>{according}</strong>
              {places && `: ${places} in the layers that are on`}.{' '}
              <button type="button" onClick={onWhole}>
                The whole record
              </button>
            </p>
          )}
        </div>
      )}
      <p className="visually-hidden" role="status">
        {(known || according) && places && `${places} in this picture.`}
      </p>
    </>
  )
}
