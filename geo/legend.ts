/** A layer's legend, made from its file and counted from its items, so that it counts what the map draws: nobody writes one by hand. */
import { drawingOf, type Drawing } from './drawing'
import type { Moment } from './moment'
import type { Layer } from './schema'
import { tallyAt, type Alike, type TalliedItem } from './tally'

export type LegendRow = { label: string; drawing: Drawing; count: number; /** Of lines: km drawn, computed */ length?: number; /** Says what an outline means, whoever's the sign is: the key of a layer whose other rows say who */ status?: true }

/** What is counted of a layer. */
export type Counts = {
  /** All its items */
  count: number
  /** Those that the map shows at the moment, and the legend of them */
  shown: number
  legend: LegendRow[]
}

/** Counts a layer's items at a moment. */
export function countsOf(layer: LegendLayer & Pick<Layer, 'time'> & { id: string }, items: readonly TalliedItem[], moment: Moment): Counts {
  const { shown, drawn } = tallyAt(layer, items, moment)
  return { count: items.length, shown, legend: legendOf(layer, drawn) }
}

type LegendLayer = Pick<Layer, 'kinds' | 'draw' | 'fields'>
type Drawn = Alike & { drawing: Drawing }

/**
 * The rows of a layer's legend for what is drawn of it: for points drawn by a field, one for each of its choices that has a
 * sign of its own and one for the rest; else one for each kind; and one for each status that looks other than plain.
 */
export function legendOf(layer: LegendLayer, alike: readonly Alike[]): LegendRow[] {
  const drawn = alike.map((each): Drawn => ({ ...each, drawing: drawingOf(layer, each.by) }))
  const rows = layer.draw.by && layer.fields[layer.draw.by] ? rowsByChoice(layer, drawn) : rowsByKind(layer, drawn)
  return [...rows, ...rowsByStatus(layer, drawn)]
}

function rowsByChoice(layer: LegendLayer, drawn: Drawn[]): LegendRow[] {
  const choices = Object.entries(layer.fields[layer.draw.by!]!.choices!)
  const marked = choices.filter(([, choice]) => choice.shape ?? choice.colour)
  const kind = Object.keys(layer.kinds)[0]!
  const plain = { look: 'solid', glyph: 'none' } as const
  const rest = drawn.filter(({ by }) => !marked.some(([id]) => id === by.by))
  const rows = marked.map(([id, choice]) => row(choice.label, { ...drawingOf(layer, { kind, by: id }), ...plain }, drawn.filter(({ by }) => by.by === id)))
  return rest.length ? [...rows, row(layer.draw.otherwise ?? 'Other', { ...drawingOf(layer, { kind }), ...plain }, rest)] : rows
}

function rowsByKind(layer: LegendLayer, drawn: Drawn[]): LegendRow[] {
  const kinds = Object.entries(layer.kinds)
  // Where all is of one kind, the word for what stands says more than the kind's.
  const standing = kinds.filter(([, { line }]) => line !== 'rival').length === 1 ? Object.values(layer.fields.status?.choices ?? {}).find((choice) => choice.look === 'solid')?.label : undefined
  return kinds
    .map(([id, kind]) => {
      const of = drawn.filter(({ by }) => by.kind === id)
      // A rival course is one whatever its status, and looks like no other line.
      if (kind.line === 'rival') return row(kind.label, of[0]?.drawing ?? drawingOf(layer, { kind: id }), of)
      return row(standing ?? kind.label, { ...drawingOf(layer, { kind: id }), look: 'solid' }, of.filter(({ drawing }) => kind.geometry !== 'line' || drawing.look === 'solid'))
    })
    .filter(({ count }) => count > 0)
}

function rowsByStatus(layer: LegendLayer, drawn: Drawn[]): LegendRow[] {
  const { status } = layer.fields
  // Among signs that say who, all outlines are told apart, the plain one too.
  const key = layer.draw.by !== undefined
  const choices = Object.entries(status?.choices ?? {}).filter(([, choice]) => choice.look && (key || choice.look !== 'solid'))
  // What nobody says of the day, or what sources disagree on, is drawn as unclear.
  const rows = status ? [...choices, [null, { label: 'Not known, or disputed' }] as const] : choices
  return rows.flatMap(([id, choice]) => {
    const of = drawn.filter(({ by, drawing }) => (by.status ?? null) === id && drawing.line !== 'rival')
    if (!of.length) return []
    // The sign of a status is then nobody's.
    const drawing = key ? drawingOf(layer, { kind: of[0]!.by.kind, status: id }) : of[0]!.drawing
    return [{ ...row(choice.label, { ...drawing, glyph: 'none' }, of), ...(key && { status: true as const }) }]
  })
}

function row(label: string, drawing: Drawing, of: Drawn[]): LegendRow {
  const [count, length] = [of.reduce((sum, each) => sum + each.count, 0), of.reduce((sum, each) => sum + each.length, 0)]
  return { label, drawing, count, ...(length && { length }) }
}
