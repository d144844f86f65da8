'use client'

import { useId } from 'react'
import { whenWords, type Found } from '@/geo/around'
import { dayOf } from '@/geo/time'
import type { Around } from '@/geo/url'
import { grouped } from '@/geo/words'
import styles from './around.module.css'
import { words } from './words'
import type { AroundState } from './use-around'

export type ResultsProps = {
  state: AroundState
  layers: readonly { id: string; title: string }[]
  /** The ids of the layers that are on */
  on: readonly string[]
  onSearch: (query: Around) => void
  /** Goes to a day (YYYY-MM-DD): that of another change of the centre */
  onDate: (day: string) => void
  onShow: (reference: string) => void
}

const DAYS = [7, 30, 90, 365]
const KILOMETRES = [50, 150, 300, 1000]

/** How far is searched, around which date, and what was found. */
export function Results({ state: { days, km, centre, found, failed }, layers, on, onSearch, onDate, onShow }: ResultsProps) {
  const id = useId()
  const { changes, chosen } = centre
  const missing = layers.filter((layer) => failed[layer.id])
  return (
    <section className={styles.results} aria-labelledby={id}>
      <h3 id={id}>What else happened</h3>
      <div className={styles.controls}>
        <Reach label="Within" unit="days" value={days} steps={DAYS} onChange={(next) => onSearch({ days: next, km })} />
        <Reach label="and within" unit="km" value={km} steps={KILOMETRES} onChange={(next) => onSearch({ days, km: next })} />
      </div>
      {chosen &&
        (changes.length > 1 ? (
          <label className={styles.of}>
            <span>of</span>
            <select value={changes.indexOf(chosen)} onChange={(event) => onDate(dayOf(changes[Number(event.target.value)]!.day))}>
              {changes.map((change, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- two changes may have the same date and words, and their order does not change
                <option key={index} value={index}>
                  {whenWords(change.when)} · {change.words}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <p className={styles.of}>
            of <strong>{whenWords(chosen.when)}</strong>
          </p>
        ))}
      <p role="status" className={styles.count}>
        {words({ days, km, found, dated: chosen !== undefined, steps: { days: DAYS, km: KILOMETRES } })}
      </p>
      {missing.length > 0 && found && (
        <p role="alert" className={styles.note}>
          Not searched, because not loaded: {missing.map(({ title }) => title).join(', ')}.
        </p>
      )}
      {found && found.length > 0 && (
        <>
          <ol className={styles.list} aria-labelledby={id}>
            {found.map((each) => (
              <Line key={`${each.reference} ${each.day} ${each.words}`} found={each} off={!on.includes(each.layer)} onShow={onShow} />
            ))}
          </ol>
          <p className={styles.note}>Measured along the shortest way between the two, from outline to outline; 0 km where one lies in or crosses the other.</p>
        </>
      )}
    </section>
  )
}

function Reach({ label, unit, value, steps, onChange }: { label: string; unit: string; value: number; steps: number[]; onChange: (value: number) => void }) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {[...new Set([...steps, value])].toSorted((a, b) => a - b).map((step) => (
          <option key={step} value={step}>
            {grouped(step)} {unit}
          </option>
        ))}
      </select>
    </label>
  )
}

function Line({ found: { reference, name, words: what, when, layerTitle, apart }, off, onShow }: { found: Found; off: boolean; onShow: (reference: string) => void }) {
  return (
    <li>
      <button type="button" onClick={() => onShow(reference)}>
        <span className={styles.when}>{when}</span>
        <span className={styles.name}>{name}</span>
        <span className={styles.what}>
          {what} · {layerTitle}
          {off && <em> (off: choosing it switches it on)</em>}
        </span>
        <span className={styles.apart}>{apart}</span>
      </button>
    </li>
  )
}
