/**
 * What a line is drawn of: strokes from the lowest to the highest. The map and the legend both read this table, so that
 * the legend cannot show a line the map does not draw.
 */
import type { Line, Look } from '../vocabulary'

export type Stroke = {
  /** hue: the line's own colour; paper: what shows through, and halos */
  ink: 'hue' | 'paper'
  /** Width in px at zoom 4, 6 and 8 */
  widths: [number, number, number]
  /** Lengths of dashes and gaps, in widths of this stroke */
  dash?: number[]
  round?: boolean
  opacity?: number
}

type Widths = Stroke['widths']

const times = (widths: Widths, factor: number): Widths => widths.map((width) => Math.round(width * factor * 100) / 100) as Widths
const plus = (widths: Widths, more: number): Widths => widths.map((width) => Math.round((width + more) * 100) / 100) as Widths

/**
 * How wide each kind of line is where it stands: zoom 4, 6, 8. Rail is a thin line from afar, where a branch is as long as one
 * of its own marks is wide, and takes on its marks as the map comes closer.
 */
export const lineWidths: Record<Line, Widths> = {
  pipe: [3, 4.2, 5],
  rail: [1.7, 4, 5],
  'rail-ticked': [1.2, 1.6, 2],
  plain: [1.6, 2.2, 2.8],
  flow: [2, 2.8, 3.6],
  rival: [1.2, 1.4, 1.7],
  frontier: [1.1, 1.4, 1.8],
}
const thin: Widths = [1.2, 1.5, 1.9]
const ticks: Widths = [2.6, 7.5, 10]
/** What shows through the middle of a line, at each zoom as a share of it. */
const through = (widths: Widths, share: number): Widths => [Math.round(widths[0] * share * 0.7 * 100) / 100, ...times(widths, share).slice(1)] as Widths

/** The strokes of a line of a kind, as its status makes it look. */
export function strokesOf(line: Line, look: Look): Stroke[] {
  if (line === 'pipe') return pipe(look)
  if (line === 'plain') return plain(look)
  if (line === 'flow') return flow(look)
  if (line === 'rival') return rival(look)
  if (line === 'frontier') return frontier(look)
  return rail(line, look)
}

function pipe(look: Look): Stroke[] {
  const widths = lineWidths.pipe
  const halo: Stroke = { ink: 'paper', widths: plus(widths, 2.2), opacity: 0.9 }
  const core: Stroke = { ink: 'paper', widths: times(widths, 0.48) }
  switch (look) {
    case 'solid':
      return [{ ...halo, round: true }, { ink: 'hue', widths, round: true }]
    case 'broken':
      return [halo, { ink: 'hue', widths, dash: [1.9, 0.85] }]
    case 'dotted':
      return [{ ink: 'hue', widths, dash: [0, 2], round: true }]
    case 'half':
      return [halo, { ink: 'hue', widths, dash: [1.9, 0.85] }, core]
    case 'outline':
      return [halo, { ink: 'hue', widths }, core]
    case 'ghost':
      return [{ ink: 'hue', widths: thin, dash: [2, 2.6], opacity: 0.34 }]
  }
}

function rail(line: 'rail' | 'rail-ticked', look: Look): Stroke[] {
  const widths = lineWidths[line]
  if (look === 'dotted') return [{ ink: 'hue', widths: thin, dash: [2, 2.6], opacity: 0.7 }]
  if (look === 'ghost') return [{ ink: 'hue', widths: thin, dash: [2, 2.6], opacity: 0.34 }]
  if (look === 'half') return [{ ink: 'hue', widths: thin, dash: [5, 2, 0.8, 2] }]
  const under: Stroke = { ink: 'paper', widths: plus(widths, 2), opacity: 0.9 }
  if (line === 'rail-ticked') {
    const ties: Stroke = { ink: 'hue', widths: ticks, dash: [0.17, 0.75] }
    // Where a line was, only its ties are left.
    if (look === 'outline') return [under, ties]
    return look === 'broken' ? [under, { ink: 'hue', widths, dash: [3.4, 1.8] }, ties] : [under, { ink: 'hue', widths }, ties]
  }
  const core: Stroke = { ink: 'paper', widths: through(widths, 0.5) }
  if (look === 'broken') return [under, { ink: 'hue', widths, dash: [2.4, 0.9] }, core]
  return look === 'outline' ? [under, { ink: 'hue', widths }, core] : [under, { ink: 'hue', widths }, { ...core, dash: [3, 3] }]
}

/** Its arrowheads say that it is one; its strokes are as strong as they are, so that the two make one sign. */
function flow(look: Look): Stroke[] {
  const widths = lineWidths.flow
  const halo: Stroke = { ink: 'paper', widths: plus(widths, 2.4), opacity: 0.85, round: true }
  switch (look) {
    case 'solid':
      return [halo, { ink: 'hue', widths, round: true }]
    case 'broken':
      return [halo, { ink: 'hue', widths, dash: [3, 1.5] }]
    case 'dotted':
      return [{ ink: 'hue', widths: times(widths, 0.9), dash: [0, 2.1], round: true }]
    case 'half':
      return [{ ink: 'hue', widths: times(widths, 0.75), dash: [6, 2, 1, 2] }]
    case 'outline':
      return [halo, { ink: 'hue', widths: plus(widths, 1) }, { ink: 'paper', widths: times(widths, 0.6) }]
    case 'ghost':
      return [{ ink: 'hue', widths: thin, dash: [2, 2.6], opacity: 0.4 }]
  }
}

function plain(look: Look): Stroke[] {
  const widths = lineWidths.plain
  switch (look) {
    case 'broken':
      return [{ ink: 'hue', widths, dash: [3.4, 1.6] }]
    case 'dotted':
      return [{ ink: 'hue', widths: thin, dash: [2, 2.6], opacity: 0.8 }]
    case 'ghost':
      return [{ ink: 'hue', widths: thin, dash: [2, 2.6], opacity: 0.34 }]
    case 'half':
      return [{ ink: 'hue', widths: thin, dash: [5, 2, 0.8, 2] }]
    case 'outline':
      return [{ ink: 'hue', widths: plus(widths, 1) }, { ink: 'paper', widths: times(widths, 0.5) }]
    case 'solid':
      return [{ ink: 'paper', widths: plus(widths, 2), opacity: 0.8 }, { ink: 'hue', widths }]
  }
}

/** A soft band on both sides of a thin line: the river and the border in it stay in sight. */
function frontier(look: Look): Stroke[] {
  const widths = lineWidths.frontier
  const band: Stroke = { ink: 'hue', widths: times(widths, 6), round: true, opacity: 0.2 }
  switch (look) {
    case 'solid':
      return [band, { ink: 'hue', widths }]
    case 'broken':
      return [band, { ink: 'hue', widths, dash: [5, 2.4] }]
    case 'dotted':
      return [band, { ink: 'hue', widths, dash: [1.5, 3] }]
    case 'half':
      return [band, { ink: 'hue', widths, dash: [6, 2, 1, 2] }]
    case 'outline':
      return [band]
    case 'ghost':
      return [{ ink: 'hue', widths, dash: [1.5, 3], opacity: 0.4 }]
  }
}

/** Never stronger than the line it is the rival of. */
function rival(look: Look): Stroke[] {
  const widths = lineWidths.rival
  switch (look) {
    case 'solid':
      return [{ ink: 'paper', widths: plus(widths, 2), opacity: 0.8 }, { ink: 'hue', widths }]
    case 'broken':
      return [{ ink: 'hue', widths, dash: [5, 2.4] }]
    case 'dotted':
      return [{ ink: 'hue', widths, dash: [1.5, 3] }]
    case 'half':
      return [{ ink: 'hue', widths, dash: [5, 2, 0.8, 2] }]
    case 'outline':
      return [{ ink: 'hue', widths: plus(widths, 1.4) }, { ink: 'paper', widths: times(widths, 0.9) }]
    case 'ghost':
      return [{ ink: 'hue', widths, dash: [1.5, 3], opacity: 0.4 }]
  }
}

/**
 * The edges of tinted territories. One that is hatched needs none: the border stands on the map already, and four edges
 * in one border would be a tangle wherever it winds.
 */
export const tintEdges: Partial<Record<Look, { widths: Widths; dash?: number[]; opacity: number }>> = {
  outline: { widths: [0.8, 1.2, 1.6], opacity: 0.7 },
  ghost: { widths: [0.9, 1.1, 1.4], dash: [2.4, 3], opacity: 0.6 },
}
