import { statusStretches, statusWords, type StatusStretch } from '@/geo/changes'
import { dayOfHappening, dayToShow, happensOnce, type Moment } from '@/geo/moment'
import type { AnnotatedItem } from '@/geo/geojson'
import { periodWords } from '@/geo/properties'
import type { Layer } from '@/geo/schema'
import { dayNumber, dayOf, formatDate, formatSpan } from '@/geo/time'
import { capital } from '@/geo/words'
import styles from './through-time.module.css'

type ThroughTimeProps = {
  /** As it is recorded, not as on a day */
  item: AnnotatedItem
  layer: Pick<Layer, 'time' | 'fields'>
  moment: Moment
  onDate: (day: string) => void
}

/** When the place is there, if it is not on the date of the map, and the ways to the days on which something changed here. */
export function ThroughTime({ item, layer, moment, onDate }: ThroughTimeProps) {
  const show = (day: string) => (
    <button type="button" onClick={() => onDate(day)}>
      Show {formatDate(day)}
    </button>
  )
  const day = dayToShow(layer, item, moment)
  if (happensOnce(layer)) {
    const own = dayOfHappening(item)
    if (!own || own === moment.at) return null
    return (
      <div className={styles.time} data-absent={Boolean(day) || undefined}>
        <p>
          {periodWords(item.properties)}. {day && `Not on the map, which shows ${moment.since ? formatSpan({ from: moment.since, to: moment.at }) : formatDate(moment.at)}.`}
        </p>
        {show(own)}
      </div>
    )
  }
  const stretches = statusStretches(item)
  if (day) {
    const [first, last] = [stretches[0]!, stretches.at(-1)!]
    const words = day > moment.at ? `Not there yet on ${formatDate(moment.at)}: on record from ${formatDate(first.begins!)}` : `No longer on record on ${formatDate(moment.at)}: until ${formatDate(last.ends!)}`
    return (
      <div className={styles.time} data-absent>
        <p>{words}.</p>
        {show(day)}
      </div>
    )
  }
  const today = dayNumber(moment.at)
  const here = stretches.findIndex((stretch) => (stretch.first ?? -Infinity) <= today && today <= (stretch.last ?? Infinity))
  const current = stretches[here]
  // The beginning of the present state is a change too, once the map has moved on from it.
  const before = current?.first !== undefined && current.first < today ? current : stretches[here - 1]
  const after = stretches[here + 1]
  if ((before?.first === undefined || !before.begins) && !after) return null
  return (
    <nav className={styles.steps} aria-label="Changes here">
      {before?.first !== undefined && before.begins && <Step word="Previous" stretch={before} onDate={onDate} />}
      {after && <Step word="Next" stretch={after} onDate={onDate} />}
    </nav>
  )
}

function Step({ word, stretch, onDate }: { word: 'Previous' | 'Next'; stretch: StatusStretch; onDate: (day: string) => void }) {
  const words = `${formatDate(stretch.begins!)}, ${statusWords(stretch)}`
  return (
    <button type="button" data-step={word.toLowerCase()} aria-label={`${word} change here: ${words}`} title={`${word} change here`} onClick={() => onDate(dayOf(stretch.first!))}>
      <span>{formatDate(stretch.begins!)}</span> {capital(statusWords(stretch))}
    </button>
  )
}
