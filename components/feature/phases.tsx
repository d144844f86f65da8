import { statusStretches, statusWords } from '@/geo/changes'
import type { AnnotatedItem } from '@/geo/geojson'
import { dayOf, formatSpan } from '@/geo/time'
import styles from './through-time.module.css'

/** What a place went through, as a list: each time it stood otherwise leads to the map on its first day. */
export function Phases({ item, level, linkTo }: { item: AnnotatedItem; level: 2 | 3; linkTo: (day: string) => string }) {
  const stretches = statusStretches(item)
  if (stretches.length < 2) return null
  const Heading = `h${level}` as const
  return (
    <section aria-labelledby="through-time">
      <Heading id="through-time" className="visually-hidden">
        Through time
      </Heading>
      <ol className={styles.phases}>
        {stretches.map((stretch) => (
          <li key={stretch.first ?? 'ever'} data-contested={stretch.contested || undefined}>
            <span>{formatSpan({ from: stretch.begins, to: stretch.ends })}</span>
            {stretch.first === undefined ? statusWords(stretch) : <a href={linkTo(dayOf(stretch.first))}>{statusWords(stretch)}</a>}
          </li>
        ))}
      </ol>
    </section>
  )
}
