/** What we compute from geometry ourselves, to stand beside what sources claim. */
import { length } from '@turf/length'
import type { Geometry } from 'geojson'

/** Geodesic length of a line geometry in km, along great circles on a sphere of 6,371.0088 km (Turf); 0 for points and areas. */
export function lengthOf(geometry: Geometry): number {
  if (geometry.type !== 'LineString' && geometry.type !== 'MultiLineString') return 0
  return length({ type: 'Feature', properties: {}, geometry }, { units: 'kilometers' })
}
