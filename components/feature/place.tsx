import type { AnnotatedItem } from '@/geo/geojson'
import { placeWords } from '@/geo/position'
import { Citations } from './citations'
import styles from './feature.module.css'

/** Where it is, how precisely that is known, and who says so. */
export function Place({ item: { geometry, place, sources }, level }: { item: AnnotatedItem; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <section className={styles.section} aria-labelledby="place">
      <Heading id="place">Position</Heading>
      <p className={styles.position}>
        {placeWords(geometry, place)} {place.note}
      </p>
      <Citations cites={place.cites} sources={sources} />
    </section>
  )
}
