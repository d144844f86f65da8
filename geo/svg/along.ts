/** Where symbols stand along a line, and the stretch of it that a word runs on. */
import { contains, type Box, type Point } from './frame'

export type Stop = { at: Point; /** Radians clockwise from east, the way the line goes there */ angle: number; /** px from the line's beginning */ distance: number }

/** The stops along a line: `spacing` px apart, the first so far in that a label of so many px is clear of the line's end, one in the middle where none has room. */
export function stopsAlong(line: readonly Point[], spacing: number, length: number, extra: number, frame: Box): Stop[] {
  const total = lengthOf(line)
  if (total < length) return []
  const gap = spacing - length < spacing / 4 ? length + spacing / 4 : spacing
  const cut = !contains(frame, line[0]!)
  const first = (cut ? gap / 2 : length / 2 + extra) % gap
  const stops: Stop[] = []
  for (let distance = first; distance < total; distance += gap) {
    if (distance - length / 2 < 0 || distance + length / 2 > total) continue
    stops.push(stopAt(line, distance))
  }
  return stops.length || cut ? stops : [stopAt(line, total / 2)]
}

/** The stop in the middle of a line; none where a label of so many px is longer than it. */
export function middleOf(line: readonly Point[], length: number): Stop[] {
  const total = lengthOf(line)
  return total < length ? [] : [stopAt(line, total / 2)]
}

export function lengthOf(line: readonly Point[]): number {
  return line.slice(1).reduce((sum, [x, y], index) => sum + Math.hypot(x - line[index]![0], y - line[index]![1]), 0)
}

export function stopAt(line: readonly Point[], distance: number): Stop {
  let passed = 0
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1]!, line[index]!]
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    if (passed + length >= distance || index === line.length - 1) {
      const share = length ? Math.min(1, (distance - passed) / length) : 0
      return { at: [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])], angle: Math.atan2(to[1] - from[1], to[0] - from[0]), distance }
    }
    passed += length
  }
  throw new Error('A line has at least two points.')
}

/** The part of a line between two distances, px; from left to right, as one reads. */
export function stretchOf(line: readonly Point[], from: number, to: number): Point[] {
  const points: Point[] = [stopAt(line, from).at]
  let passed = 0
  for (let index = 1; index < line.length; index++) {
    passed += Math.hypot(line[index]![0] - line[index - 1]![0], line[index]![1] - line[index - 1]![1])
    if (passed > from && passed < to) points.push(line[index]!)
  }
  points.push(stopAt(line, to).at)
  return points.at(-1)![0] < points[0]![0] ? points.toReversed() : points
}

/** Whether a stretch nowhere turns by more than so many degrees within a window of so many px. */
export function isStraight(line: readonly Point[], most: number, window: number): boolean {
  const turns: { at: number; by: number }[] = []
  let passed = 0
  let before: number | undefined
  for (let index = 1; index < line.length; index++) {
    const [dx, dy] = [line[index]![0] - line[index - 1]![0], line[index]![1] - line[index - 1]![1]]
    const angle = Math.atan2(dy, dx)
    if (before !== undefined) turns.push({ at: passed, by: Math.abs(((angle - before + 3 * Math.PI) % (2 * Math.PI)) - Math.PI) })
    passed += Math.hypot(dx, dy)
    before = angle
  }
  return turns.every(({ at }, index) => {
    let sum = 0
    for (let other = index; other < turns.length && turns[other]!.at - at <= window; other++) sum += turns[other]!.by
    return (sum * 180) / Math.PI <= most
  })
}
