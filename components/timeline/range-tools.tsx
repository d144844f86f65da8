'use client'

import type { Clock } from '../time/clock'
import { useReading } from './use-reading'

type RangeToolsProps = { clock: Clock; /** The first day of all there is */ from: string; /** The first day that the timeline shows */ windowFrom: string; onAll: () => void }

/** What happened between two dates: from the first year in sight on, or from the very beginning. */
export function RangeTools({ clock, from, windowFrom, onAll }: RangeToolsProps) {
  const since = useReading(clock, (moment) => moment.since)
  const all = since !== undefined && since <= from
  const setSince = (day: string | undefined) => clock.set({ ...clock.now(), since: day }, true)
  return (
    <>
      <button type="button" aria-pressed={since !== undefined && !all} title="What happened between two dates" onClick={() => setSince(since !== undefined && !all ? undefined : windowFrom)}>
        Range
      </button>
      <button
        type="button"
        aria-pressed={all}
        title="All that happened since the beginning of the record"
        onClick={() => {
          setSince(all ? undefined : from)
          if (!all) onAll()
        }}
      >
        All years
      </button>
    </>
  )
}
