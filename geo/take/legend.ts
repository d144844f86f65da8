/** The legend of a map that is taken away: of the layers that are on, with how many there are on its date, or on each of two. */
import { countsOf } from '../legend'
import { shownAt, type Moment } from '../moment'
import { contestedProperties } from '../properties'
import type { Layer } from '../schema'
import type { Swatch } from '../symbol/swatch'
import type { TalliedItem } from '../tally'
import { formatDate } from '../time'
import { grouped } from '../words'

export type LegendGroup = {
  title: string
  rows: { label: string; drawing: Swatch; /** "12", "214 km"; one for each date */ counts: string[] }[]
}

type LegendLayer = Pick<Layer, 'title' | 'kinds' | 'draw' | 'fields' | 'time'> & { id: string }
type ItemsOf = (layer: string) => readonly TalliedItem[]

/** One group for each layer that shows anything on any of the dates, and the sign of disagreement; the first date's counts come first. */
export function legendAt(layers: readonly LegendLayer[], itemsOf: ItemsOf, moments: readonly Moment[]): LegendGroup[] {
  const groups = layers.flatMap((layer) => {
    const legends = moments.map((moment) => countsOf(layer, itemsOf(layer.id), moment).legend)
    const labels = [...new Map(legends.flat().map((row) => [row.label, row])).values()]
    const rows = labels.map(({ label, drawing }) => ({
      label,
      drawing,
      counts: legends.map((legend) => {
        const row = legend.find((each) => each.label === label)
        return row?.length ? `${grouped(Math.round(row.length))} km` : String(row?.count ?? 0)
      }),
    }))
    const some = rows.filter(({ counts }) => counts.some((count) => count !== '0'))
    return some.length ? [{ title: layer.title, rows: some }] : []
  })
  return [...groups, ...disputed(groups, layers, itemsOf, moments)]
}

/** The sign that a symbol carries where sources disagree, on the first point that the legend has. */
function disputed(groups: LegendGroup[], layers: readonly LegendLayer[], itemsOf: ItemsOf, moments: readonly Moment[]): LegendGroup[] {
  const counts = moments.map((moment) => layers.flatMap((layer) => shownAt(layer, itemsOf(layer.id), moment)).filter(({ properties }) => contestedProperties(properties).length).length)
  const drawing = groups.flatMap(({ rows }) => rows).find((row) => row.drawing.geometry === 'point')?.drawing
  return drawing && counts.some(Boolean) ? [{ title: 'On any sign', rows: [{ label: 'Sources disagree', drawing: { ...drawing, colour: 'ink', contested: true }, counts: counts.map(String) }] }] : []
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
