'use client'

import dynamic from 'next/dynamic'
import { useId } from 'react'
import type { Around as Query } from '@/geo/url'
import styles from './around.module.css'
import type { ResultsProps } from './results'
import type { AroundState } from './use-around'

const Results = dynamic(() => import('./results').then((module) => module.Results), { loading: () => <p role="status">Searching…</p> })

/** What is searched at first */
const FIRST = { days: 90, km: 300 }

type AroundProps = Pick<ResultsProps, 'layers' | 'on' | 'onDate' | 'onShow'> & {
  /** layer/feature */
  place: string
  state: AroundState | undefined
  onSearch: (query: Query | null) => void
}

/** In the panel of a place: asks what else happened around it, lists that, and leads back from what was found to where the search began. */
export function Around({ place, state, layers, on, onSearch, onDate, onShow }: AroundProps) {
  const id = useId()
  const here = state?.centre.reference === place
  const from = state && !here ? state.found?.find(({ reference }) => reference === place) : undefined
  return (
    <div className={styles.around}>
      {state && !here && (
        <p className={styles.back}>
          <button type="button" onClick={() => onShow(state.centre.reference)}>
            Back to {state.centre.name}
          </button>
          {from && <span>{from.apart}</span>}
        </p>
      )}
      <button type="button" className={styles.ask} aria-expanded={here} aria-controls={id} onClick={() => onSearch(here ? null : state ? { days: state.days, km: state.km } : FIRST)}>
        What else happened<span className="visually-hidden"> around it</span>
      </button>
      <div id={id}>{state && here && <Results state={state} layers={layers} on={on} onSearch={onSearch} onDate={onDate} onShow={onShow} />}</div>
    </div>
  )
}
