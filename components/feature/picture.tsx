import type { AnnotatedItem } from '@/geo/geojson'
import type { Picture } from '@/geo/picture'
import { shortReference } from '@/geo/reference'
import { formatDate } from '@/geo/time'
import styles from './picture.module.css'
import { ChangedSince } from './since'

/** Says that a feature is not shown as all the evidence has it today: as of when it is known, and according to whom. */
export function PictureNotice({ item, picture: { known, source, by }, level }: { item: AnnotatedItem; picture: Picture; level: 2 | 3 }) {
  if (!known && !source && !by) return null
  return (
    <div className={styles.notice}>
      {known && <p className={styles.known}>As known on {formatDate(known)}.</p>}
      {(source || by) && (
        <p>
          Only{' '}
          {source && (
            <>
              what rests on <a href={`/sources/${source}`}>{item.sources[source] ? shortReference(item.sources[source]) : source}</a>
            </>
          )}
          {source && by && ', and of it '}
          {by && (
            <>
              what <strong>{by}</strong> says
            </>
          )}
          ; standings still weigh all the evidence.
        </p>
      )}
      {known && <ChangedSince item={item} known={known} level={level} />}
    </div>
  )
}
