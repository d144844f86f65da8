/** Where spans lie on the lanes, in px. */
import type { Phase } from '@/geo/phases'
import { xOf, type Axis } from '@/geo/time-axis'

export type Box = { left: number; width: number; outside: boolean }

/** Where a span lies: cut at the window's ends, and never thinner than can be seen. */
export function boxOf({ first = -Infinity, last = Infinity }: Pick<Phase, 'first' | 'last'>, axis: Axis, least = 3): Box {
  const { from, to } = axis.window
  const [begin, end] = [Math.max(first, from), Math.min(last + 1, to)]
  const left = xOf(axis, begin)
  return { left, width: Math.max(least, xOf(axis, end) - left), outside: begin >= to || end <= from }
}

/** Where only the month or year of a phase's beginning or end is known, the edge fades over all the days that it may be. */
export function maskOf({ first, begun, ended, last }: Phase, axis: Axis): string | undefined {
  const box = boxOf({ first, last }, axis)
  // Cut at the window's end, an edge is not in sight.
  const soft = (from: number | undefined, to: number | undefined) => (from === undefined || to === undefined || from === to || from < axis.window.from || to >= axis.window.to ? 0 : Math.round(Math.min(1, (xOf(axis, to + 1) - xOf(axis, from)) / box.width) * 100))
  const [start, end] = [soft(first, begun), soft(ended, last)]
  if (!start && !end) return undefined
  const stops = [...(start ? ['rgb(0 0 0 / .15)'] : []), `black ${start}%`, `black ${100 - end}%`, ...(end ? ['rgb(0 0 0 / .15)'] : [])]
  return `linear-gradient(to right, ${stops.join(', ')})`
}

/** The phases whose words have room, up to the next that have. */
export function labelsOf(boxes: Box[], axis: Axis): { index: number; left: number; room: number }[] {
  const wide = boxes.flatMap(({ outside, width }, index) => (!outside && width >= 34 ? [index] : []))
  return wide.map((index, place) => {
    const next = wide[place + 1]
    return { index, left: boxes[index]!.left, room: (next === undefined ? axis.width : boxes[next]!.left) - boxes[index]!.left - 6 }
  })
}
