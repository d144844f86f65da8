/** Rivers in and around the region. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, LineString, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { nearest, STRETCHES } from './border-rivers'
import { chain, type Border } from './borders'
import { distanceToLine, inBox, type Box } from './geometry'
import { HAND_RIVERS } from './hand-rivers'
import { RIVERS, type River } from './river-names'
import { smooth } from './smooth'

export type RiverLine = { name?: string; rank: number; border: boolean; within?: number }

export const SHOWN: Box = { west: 38, south: 18, east: 98, north: 60 }

export type Waters = Topology<{ rivers: GeometryCollection; lakes: GeometryCollection }>

export function readWaters(folder: string): { asia: Waters; europe: Waters } {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, 'dist', name), 'utf8')) as Waters
  return { asia: read('asia_50m.json'), europe: read('europe_50m.json') }
}

/** Rivers by name; where one is a border, along the finer line of the border. */
export function buildRivers({ asia, europe }: { asia: Waters; europe: Waters }, borders: Feature<LineString, Border>[]): Feature<LineString, RiverLine>[] {
  const named = new Map<River | undefined, Position[][]>()
  for (const lines of [...linesOf(asia), ...linesOf(europe).map(elsewhereThan(linesOf(asia)))]) {
    if (!lines.flat().some((point) => inBox(point, SHOWN))) continue
    for (const river of splitAtConfluence(lines)) {
      const name = RIVERS.find(({ on }) => on.some((point) => river.some((line) => distanceToLine(point, line) < 0.15)))
      named.set(name, [...(named.get(name) ?? []), ...river])
    }
  }
  const lost = RIVERS.filter((river) => !named.has(river))
  if (lost.length > 0) {
    throw new Error(`No line passes ${lost.map(({ name, on }) => `${name} at ${JSON.stringify(on)}`).join('; ')}: correct the places in scripts/basemap/river-names.ts.`)
  }
  const result: Feature<LineString, RiverLine>[] = []
  const add = (coordinates: Position[], properties: RiverLine) => {
    if (coordinates.length > 1) result.push({ type: 'Feature', properties, geometry: { type: 'LineString', coordinates } })
  }
  for (const [river, lines] of named) {
    const properties = { ...(river && { name: river.name }), rank: river?.rank ?? 4, border: false }
    const along = borders.filter((border) => river && border.properties.river === river.name).map(({ geometry }) => geometry.coordinates)
    for (const line of chain(lines)) for (const piece of withoutStretches(line, along)) add(smooth(piece), properties)
  }
  for (const name of new Set(STRETCHES.map(({ river }) => river))) {
    const lines = borders.filter((border) => border.properties.river === name).map(({ geometry }) => geometry.coordinates)
    for (const line of chain(lines)) add(line, { name, rank: RIVERS.find((river) => river.name === name)?.rank ?? 3, border: true })
  }
  const drawn = result.flatMap(({ geometry }) => geometry.coordinates)
  for (const { name, rank, line } of HAND_RIVERS) add(smooth(meet(line, drawn)), { name, rank, border: false, within: 10 })
  return result.toSorted((one, other) => one.properties.rank - other.properties.rank || compare(one.properties.name ?? '~', other.properties.name ?? '~') || Number(one.properties.border) - Number(other.properties.border))
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** Lets a river drawn by hand end in the river it flows into, or begin in the one it continues. */
function meet(line: Position[], drawn: Position[]): Position[] {
  const snap = (point: Position) => {
    const { index, distance } = nearest(drawn, point)
    return distance < 0.12 ? drawn[index]! : point
  }
  return [snap(line[0]!), ...line.slice(1, -1), snap(line.at(-1)!)]
}

/** The lines of each river of the package; a river may be in several pieces. */
function linesOf(waters: Waters): Position[][][] {
  return (feature(waters, waters.objects.rivers).features as Feature[]).map(({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : []))
}

/** The package sorts rivers by continent, and has some in both: of the second, the lines that the first lacks are taken. */
function elsewhereThan(rivers: Position[][][]): (river: Position[][]) => Position[][] {
  const lines = rivers.flat()
  return (river) => river.filter((line) => lines.every((other) => distanceToLine(line[line.length >> 1]!, other) > 0.05))
}

/** The Naryn and the Kara Darya make the Syr Darya here; the package draws Naryn and Syr Darya as one river. */
const CONFLUENCE: Position = [71.75, 40.9]

function splitAtConfluence(river: Position[][]): Position[][][] {
  for (const line of river) {
    const { index, distance } = nearest(line, CONFLUENCE)
    if (distance > 0.2 || index < 1 || index > line.length - 2) continue
    const lines = river.flatMap((other) => (other === line ? [line.slice(0, index + 1), line.slice(index)] : [other]))
    const isAbove = (other: Position[]) => other[other.length >> 1]![0]! > CONFLUENCE[0]!
    return [lines.filter(isAbove), lines.filter((other) => !isAbove(other))]
  }
  return [river]
}

/** Takes out of a river the parts that the border draws, and lets the rest end where the border's part begins. */
function withoutStretches(line: Position[], along: Position[][]): Position[][] {
  let pieces = [line]
  for (const stretch of along) {
    pieces = pieces.flatMap((piece) => {
      const [start, end] = [nearest(piece, stretch[0]!), nearest(piece, stretch.at(-1)!)]
      // Both ends of the piece may lie within the stretch: then the nearest points are its ends, far from the stretch's.
      if (Math.min(...piece.map((point) => distanceToLine(point, stretch))) > 0.1) return [piece]
      const [first, last] = start.index <= end.index ? [start, end] : [end, start]
      const [head, tail] = start.index <= end.index ? [stretch[0]!, stretch.at(-1)!] : [stretch.at(-1)!, stretch[0]!]
      return [first.index > 0 ? [...piece.slice(0, first.index), head] : [], last.index < piece.length - 1 ? [tail, ...piece.slice(last.index + 1)] : []]
    })
  }
  const isAlong = (piece: Position[]) => piece.every((point) => along.some((stretch) => distanceToLine(point, stretch) < 0.15))
  return pieces.filter((piece) => piece.length > 1 && !isAlong(piece))
}
