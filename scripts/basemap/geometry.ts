/** Small functions on longitude and latitude: areas, orientation, what lies in what, where a label goes. */
import type { MultiPolygon, Polygon, Position } from 'geojson'

export type Box = { west: number; south: number; east: number; north: number }

export const inBox = ([lon, lat]: Position, box: Box) => lon! >= box.west && lon! <= box.east && lat! >= box.south && lat! <= box.north

/** Signed area of a ring in square degrees; positive when it runs counter-clockwise. */
export function ringArea(ring: Position[]): number {
  let sum = 0
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] as [number, number]
    const [x2, y2] = ring[index] as [number, number]
    sum += x1 * y2 - x2 * y1
  }
  return sum / 2
}

export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** As RFC 7946 asks: outer rings counter-clockwise, holes clockwise; rings that simplification has flattened go. */
export function rightHanded(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const polygons = polygonsOf(geometry)
    .map((rings) => rings.map(withoutRepeats).filter((ring) => ring.length >= 4 && ringArea(ring) !== 0))
    .filter((rings) => rings.length > 0)
    .map((rings) => rings.map((ring, index) => (ringArea(ring) > 0 === (index === 0) ? ring : ring.toReversed())))
    .toSorted((one, other) => Math.abs(ringArea(other[0]!)) - Math.abs(ringArea(one[0]!)))
  return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0]! } : { type: 'MultiPolygon', coordinates: polygons }
}

export function withoutRepeats(line: Position[]): Position[] {
  return line.filter((point, index) => index === 0 || point[0] !== line[index - 1]![0] || point[1] !== line[index - 1]![1])
}

export function contains(geometry: Polygon | MultiPolygon, point: Position): boolean {
  return polygonsOf(geometry).some((rings) => rings.filter((ring) => ringContains(ring, point)).length % 2 === 1)
}

function ringContains(ring: Position[], [x, y]: Position): boolean {
  let inside = false
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] as [number, number]
    const [x2, y2] = ring[index] as [number, number]
    if (y1 > y! !== y2 > y! && x! < ((x2 - x1) * (y! - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

function distanceToSegment([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  const dx = x2! - x1!
  const dy = y2! - y1!
  const along = dx || dy ? Math.max(0, Math.min(1, ((x! - x1!) * dx + (y! - y1!) * dy) / (dx * dx + dy * dy))) : 0
  return Math.hypot(x! - x1! - along * dx, y! - y1! - along * dy)
}

export function distanceToLine(point: Position, line: Position[]): number {
  let least = Infinity
  for (let index = 1; index < line.length; index++) least = Math.min(least, distanceToSegment(point, line[index - 1]!, line[index]!))
  return least
}

/** The roomiest place inside the largest polygon: the middle of the largest circle, wider than high as names are. */
export function labelPoint(geometry: Polygon | MultiPolygon): Position {
  const stretch = 2
  const rings = polygonsOf(geometry)
    .toSorted((one, other) => Math.abs(ringArea(other[0]!)) - Math.abs(ringArea(one[0]!)))[0]!
    .map((ring) => ring.map(([x, y]) => [x!, y! * stretch]))
  const polygon: Polygon = { type: 'Polygon', coordinates: rings }
  const room = (point: Position) => (contains(polygon, point) ? Math.min(...rings.map((ring) => distanceToLine(point, ring))) : -1)
  const xs = rings[0]!.map(([x]) => x!)
  const ys = rings[0]!.map(([, y]) => y!)
  let [west, south, east, north] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  let best: Position = [(west + east) / 2, (south + north) / 2]
  let most = -Infinity
  const steps = 16
  for (let round = 0; round < 3; round++) {
    for (let column = 0; column <= steps; column++) {
      for (let row = 0; row <= steps; row++) {
        const point = [west + ((east - west) * column) / steps, south + ((north - south) * row) / steps]
        const space = room(point)
        if (space > most) [best, most] = [point, space]
      }
    }
    const [width, height] = [(east - west) / steps, (north - south) / steps]
    ;[west, east, south, north] = [best[0]! - width, best[0]! + width, best[1]! - height, best[1]! + height]
  }
  return [Math.round(best[0]! * 1e3) / 1e3, Math.round((best[1]! / stretch) * 1e3) / 1e3]
}
