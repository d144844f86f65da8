/**
 * Where a border runs in a river. The 1:10m border is finer than the 1:50m river, so there the river is drawn along the
 * border. A stretch is the part of two countries' border between the points nearest to `from` and `to`.
 */
import type { Position } from 'geojson'

export type Stretch = { river: string; between: [string, string]; from: Position; to: Position }

export const STRETCHES: Stretch[] = [
  { river: 'Pamir', between: ['AFG', 'TJK'], from: [73.605, 37.446], to: [72.67, 37.02] },
  { river: 'Panj', between: ['AFG', 'TJK'], from: [72.67, 37.02], to: [68.31, 37.11] },
  { river: 'Amu Darya', between: ['AFG', 'TJK'], from: [68.31, 37.11], to: [67.7805, 37.1889] },
  { river: 'Amu Darya', between: ['AFG', 'UZB'], from: [67.7805, 37.1889], to: [66.5196, 37.3642] },
  { river: 'Amu Darya', between: ['AFG', 'TKM'], from: [66.5196, 37.3642], to: [65.7965, 37.5693] },
  { river: 'Amu Darya', between: ['TKM', 'UZB'], from: [62.5354, 39.935], to: [61.4108, 41.292] },
  { river: 'Hari Rud', between: ['AFG', 'IRN'], from: [61.0655, 34.8147], to: [61.2697, 35.6185] },
  { river: 'Hari Rud', between: ['IRN', 'TKM'], from: [61.2697, 35.6185], to: [61.1658, 36.6363] },
  { river: 'Atrek', between: ['IRN', 'TKM'], from: [55.2961, 38.0076], to: [53.9137, 37.3428] },
  { river: 'Chu', between: ['KAZ', 'KGZ'], from: [73.6341, 43.0625], to: [74.9768, 42.9265] },
  { river: 'Aras', between: ['AZE', 'IRN'], from: [44.807, 39.6399], to: [46.1359, 38.8637] },
  { river: 'Aras', between: ['ARM', 'IRN'], from: [46.1359, 38.8637], to: [46.514, 38.8822] },
  { river: 'Aras', between: ['AZE', 'IRN'], from: [46.514, 38.8822], to: [47.9573, 39.7073] },
]

export type Run = { line: Position[]; stretch?: Stretch }

/** Cuts one border line where it enters or leaves a river. */
export function cutAtRivers(a: string, b: string, line: Position[]): Run[] {
  const cuts = STRETCHES.filter(({ between }) => between.includes(a) && between.includes(b)).flatMap((stretch) => {
    const ends = [nearest(line, stretch.from), nearest(line, stretch.to)]
    // An exclave's border, or a piece elsewhere, has nothing of the river.
    if (ends.some(({ distance }) => distance > 0.1)) return []
    const [first, last] = ends.map(({ index }) => index).toSorted((one, other) => one - other) as [number, number]
    return first === last ? [] : [{ first, last, stretch }]
  })
  const runs: Run[] = []
  let index = 0
  for (const { first, last, stretch } of cuts.toSorted((one, other) => one.first - other.first)) {
    if (first > index) runs.push({ line: line.slice(index, first + 1) })
    runs.push({ line: line.slice(first, last + 1), stretch })
    index = last
  }
  if (index < line.length - 1) runs.push({ line: line.slice(index) })
  return runs
}

export function nearest(line: Position[], point: Position): { index: number; distance: number } {
  let best = { index: -1, distance: Infinity }
  for (const [index, each] of line.entries()) {
    const distance = Math.hypot(each[0]! - point[0]!, each[1]! - point[1]!)
    if (distance < best.distance) best = { index, distance }
  }
  return best
}
