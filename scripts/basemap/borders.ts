/** Border lines: which two countries each parts, whether it is agreed, and where it runs in a river. */
import type { Feature, LineString, Position } from 'geojson'
import { NOTES, type Status } from './border-notes'
import { cutAtRivers, STRETCHES } from './border-rivers'
import { linesBetween, type Unit, type Units } from './topology'

export type Border = { a: string; b: string; kind: Status; focus: boolean; name?: string; note?: string; river?: string }

export function buildBorders(units: Units, focus: string[]): Feature<LineString, Border>[] {
  const borders: Feature<LineString, Border>[] = []
  const pairs = neighbours(units)
  const used = new Set<string>()
  for (const [one, other] of pairs) {
    const rule = NOTES.find((each) => matches(each.between, one, other))
    if (one.iso3 === other.iso3 && !rule) continue
    if (rule) used.add(rule.between.join('–'))
    const lines = linesBetween(units, (x, y) => (x.id === one.id && y.id === other.id) || (x.id === other.id && y.id === one.id))
    const [a, b] = [one.iso3, other.iso3].toSorted() as [string, string]
    for (const line of lines) {
      borders.push({
        type: 'Feature',
        properties: { a, b, kind: rule?.kind ?? 'international', focus: focus.includes(a) || focus.includes(b), ...(rule?.name && { name: rule.name }), ...(rule?.note && { note: rule.note }) },
        geometry: { type: 'LineString', coordinates: line },
      })
    }
  }
  for (const { between } of NOTES) {
    if (!used.has(between.join('–'))) throw new Error(`The note on the border ${between.join('–')} matches no line: correct its two sides in scripts/basemap/border-notes.ts.`)
  }
  const split = join(borders).flatMap(splitAtRivers)
  for (const { river, between } of STRETCHES) {
    if (!split.some(({ properties }) => properties.river === river && between.includes(properties.a) && between.includes(properties.b))) {
      throw new Error(`No part of the border ${between.join('–')} runs in the river ${river}: correct the stretch in scripts/basemap/border-rivers.ts.`)
    }
  }
  return split
}

/** Every pair of units that share a line, in a fixed order. */
function neighbours(units: Units): [Unit, Unit][] {
  const owners = new Map<number, Set<Unit>>()
  for (const { properties, ...geometry } of units.objects.units.geometries) {
    for (const arc of ((geometry as { arcs?: unknown[] }).arcs ?? []).flat(Infinity) as number[]) {
      const index = arc < 0 ? ~arc : arc
      owners.set(index, (owners.get(index) ?? new Set()).add(properties as Unit))
    }
  }
  const pairs = new Map<string, [Unit, Unit]>()
  for (const set of owners.values()) {
    const [one, other] = [...set].toSorted((x, y) => (x.id < y.id ? -1 : 1))
    if (one && other) pairs.set(`${one.id} ${other.id}`, [one, other])
  }
  return [...pairs.entries()].toSorted(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair)
}

const isSide = (side: string, unit: Unit) => (side.includes('/') ? side === unit.id : side === unit.iso3)
const matches = ([left, right]: [string, string], one: Unit, other: Unit) => (isSide(left, one) && isSide(right, other)) || (isSide(left, other) && isSide(right, one))

/** Joins lines that continue each other and say the same, so that dashes and labels run on where provinces end. */
function join(borders: Feature<LineString, Border>[]): Feature<LineString, Border>[] {
  const groups = new Map<string, Feature<LineString, Border>[]>()
  for (const border of borders) {
    const key = JSON.stringify(border.properties)
    groups.set(key, [...(groups.get(key) ?? []), border])
  }
  return [...groups.values()].flatMap((group) => chain(group.map(({ geometry }) => geometry.coordinates)).map((coordinates) => ({ ...group[0]!, geometry: { type: 'LineString', coordinates } }) as const))
}

export function chain(lines: Position[][]): Position[][] {
  const key = (point: Position) => point.join()
  const ends = new Map<string, number>()
  for (const line of lines) for (const end of [line[0]!, line.at(-1)!]) ends.set(key(end), (ends.get(key(end)) ?? 0) + 1)
  const rest = [...lines]
  const chains: Position[][] = []
  while (rest.length > 0) {
    let line = rest.shift()!
    for (let grew = true; grew; ) {
      grew = false
      for (const [index, next] of rest.entries()) {
        const joined = meet(line, next, (point) => ends.get(key(point)) === 2)
        if (!joined) continue
        line = joined
        rest.splice(index, 1)
        grew = true
        break
      }
    }
    chains.push(line)
  }
  return chains
}

function meet(line: Position[], next: Position[], free: (point: Position) => boolean): Position[] | undefined {
  const same = (x: Position, y: Position) => x[0] === y[0] && x[1] === y[1] && free(x)
  const [start, end, from, to] = [line[0]!, line.at(-1)!, next[0]!, next.at(-1)!]
  if (same(end, from)) return [...line, ...next.slice(1)]
  if (same(end, to)) return [...line, ...next.toReversed().slice(1)]
  if (same(start, to)) return [...next, ...line.slice(1)]
  if (same(start, from)) return [...next.toReversed(), ...line.slice(1)]
  return undefined
}

/** Cuts a border where it leaves or joins a river, and names the river on the parts that run in one. */
function splitAtRivers(border: Feature<LineString, Border>): Feature<LineString, Border>[] {
  return cutAtRivers(border.properties.a, border.properties.b, border.geometry.coordinates).map(({ line, stretch }) => ({
    type: 'Feature',
    properties: { ...border.properties, ...(stretch && { river: stretch.river }) },
    geometry: { type: 'LineString', coordinates: line },
  }))
}
