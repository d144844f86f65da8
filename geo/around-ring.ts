/** The line on the map that is so many km from a place. */
import { distance } from '@turf/distance'
import type { Geometry, Position } from 'geojson'
import { circle } from './style/circle'

/**
 * All that is at most so many km from a geometry, as an area: a circle on the ground around a point; around a line or an
 * area a buffer, which Turf makes on a map drawn true to distance from its middle. It is a line to look at, good to some 2 %;
 * what lies within is reckoned from the geometry itself. The part that makes a buffer is heavy, and loaded when first used.
 */
export async function ringAround(geometry: Geometry, km: number): Promise<Geometry> {
  if (geometry.type === 'Point') return circle(geometry.coordinates, km)
  const { buffer } = await import('@turf/buffer')
  const drawn = buffer({ type: 'Feature' as const, properties: {}, geometry: thinned(geometry, km / 80) }, km, { units: 'kilometers', steps: 12 })
  return drawn?.geometry ?? geometry
}

/** The geometry without corners that are nearer than so many km to the one before: a wide buffer does not show them, and takes seconds over them. */
function thinned(geometry: Geometry, km: number): Geometry {
  const thin = (line: Position[], least: number): Position[] => {
    let last = line[0]!
    const kept = line.filter((at, index) => {
      if (index > 0 && index < line.length - 1 && distance(last, at) < km) return false
      last = at
      return true
    })
    return kept.length < least ? line : kept
  }
  switch (geometry.type) {
    case 'LineString': return { ...geometry, coordinates: thin(geometry.coordinates, 2) }
    case 'MultiLineString': return { ...geometry, coordinates: geometry.coordinates.map((line) => thin(line, 2)) }
    case 'Polygon': return { ...geometry, coordinates: geometry.coordinates.map((ring) => thin(ring, 4)) }
    case 'MultiPolygon': return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => thin(ring, 4))) }
    default: return geometry
  }
}
