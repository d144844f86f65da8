/** The legend of a map that is taken away: of the layers that are on, with how many there are on its date, or on each of two. */
import type { Drawing } from '../drawing'
import { countsOf } from '../legend'
import type { Moment } from '../moment'
import type { Layer } from '../schema'
import type { TalliedItem } from '../tally'
import { formatDate } from '../time'

export type LegendGroup = {
  title: string
  rows: { label: string; drawing: Drawing; /** "12", "214 km"; one for each date */ counts: string[] }[]
}

type LegendLayer = Pick<Layer, 'title' | 'kinds' | 'draw' | 'fields' | 'time'> & { id: string }

/** One group for each layer that shows anything on any of the dates; the first date's counts come first. */
export function legendAt(layers: readonly LegendLayer[], itemsOf: (layer: string) => readonly TalliedItem[], moments: readonly Moment[]): LegendGroup[] {
  return layers.flatMap((layer) => {
    const legends = moments.map((moment) => countsOf(layer, itemsOf(layer.id), moment).legend)
    const labels = [...new Map(legends.flat().map((row) => [row.label, row])).values()]
    const rows = labels.map(({ label, drawing }) => ({
      label,
      drawing,
      counts: legends.map((legend) => {
        const row = legend.find((each) => each.label === label)
        return row?.length ? `${Math.round(row.length).toLocaleString('en-GB')} km` : String(row?.count ?? 0)
      }),
    }))
    const some = rows.filter(({ counts }) => counts.some((count) => count !== '0'))
    return some.length ? [{ title: layer.title, rows: some }] : []
  })
}

/** What the numbers in a legend count. */
export function countWords(moments: readonly Moment[]): string {
  const dates = moments.map(({ at }) => formatDate(at)).join(' and ')
  return `Numbers count all on record on ${dates}, also beyond this map.`
}

/** The moments that a map shows: the other date first, where two are compared. */
export function momentsOf({ moment, compare }: { moment: Moment; compare?: string | undefined }): Moment[] {
  return compare ? [{ at: compare }, moment] : [moment]
}

