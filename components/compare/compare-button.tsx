import { otherDay } from '@/geo/other-day'
import type { Moment } from '@/geo/moment'
import type { TimeSpan } from '@/geo/time'

type CompareButtonProps = {
  /** The other date, YYYY-MM-DD, while two are compared */
  compare: string | null
  onCompare: (day: string | null) => void
  moment: Moment
  /** The days of the record, as far as it is known */
  extent: TimeSpan | undefined
}

/** Where the focus goes back to when the comparison is closed */
export const compareButtonId = 'compare-two-dates'

/** Puts another date beside that of the page, at first one from which something differs; pressed again, takes it away. */
export function CompareButton({ compare, onCompare, moment, extent }: CompareButtonProps) {
  return (
    <button type="button" id={compareButtonId} aria-pressed={compare !== null} onClick={() => onCompare(compare === null ? otherDay(moment.at, extent?.from) : null)}>
      Compare two dates
    </button>
  )
}
