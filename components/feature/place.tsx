import type { AnnotatedItem } from '@/geo/geojson'
import { Citations } from './citations'
import styles from './feature.module.css'

/** Where it is, how precisely that is known, and who says so. */
export function Place({ item: { geometry, place, sources }, level }: { item: AnnotatedItem; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  const point = geometry.type === 'Point' ? geometry.coordinates : undefined
  return (
    <section className={styles.section} aria-labelledby="place">
      <Heading id="place">Position</Heading>
      <p className={styles.position}>
        {point && `${degrees(point[1]!, 'N', 'S')}, ${degrees(point[0]!, 'E', 'W')}. `}
        {precisionWords[place.precision]}
        {place.within !== undefined && `, good to ${place.within} km`}. {place.note}
      </p>
      <Citations cites={place.cites} sources={sources} />
    </section>
  )
}

const precisionWords = { exact: 'Exact', approximate: 'Approximate', area: 'An area as its source outlines it' }

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(3)}° ${value < 0 ? negative : positive}`
}
