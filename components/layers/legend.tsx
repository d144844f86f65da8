import type { LegendRow } from '@/geo/legend'
import type { LayerView } from '@/geo/view'
import { grouped } from '@/geo/words'
import styles from './layers.module.css'
import { Swatch } from './swatch'

/** The legend of a layer: its signs as the map draws them, each with how many there are or how long they are, and beneath them what their outlines say. */
export function Legend({ layer: { title, legend } }: { layer: Pick<LayerView, 'title' | 'legend'> }) {
  const rows = legend.filter(({ status }) => !status)
  const key = legend.filter(({ status }) => status)
  return (
    <>
      <ul className={styles.legend} aria-label={`Legend of ${title}`}>
        {rows.map((row) => (
          <Row key={row.label} {...row} />
        ))}
      </ul>
      {key.length > 0 && (
        <ul className={styles.key} aria-label={`What the outlines of ${title} say`}>
          {key.map((row) => (
            <Row key={row.label} {...row} />
          ))}
        </ul>
      )}
    </>
  )
}

function Row({ label, drawing, count, length }: LegendRow) {
  return (
    <li>
      <Swatch drawing={drawing} />
      <span>{label}</span>
      <span className={styles.count}>{length ? `${grouped(Math.round(length))} km` : count}</span>
    </li>
  )
}
