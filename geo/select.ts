/** Picks features by box, time and page. */
import { booleanIntersects } from '@turf/boolean-intersects'
import type { Geometry, Position } from 'geojson'
import type { AtlasFeature } from './dataset'
import { overlap, type TimeSpan } from './time'

/** [west, south, east, north] in degrees; west > east crosses the antimeridian. */
export type Box = [number, number, number, number]

export type Selection = { bbox?: Box | undefined; time?: TimeSpan | undefined }

/** The features whose geometry meets the box (edges included) and whose time meets the span; one without time always does. */
export function select(features: AtlasFeature[], { bbox, time }: Selection): AtlasFeature[] {
  const boxes = bbox && (bbox[0] > bbox[2] ? [[bbox[0], bbox[1], 180, bbox[3]] as Box, [-180, bbox[1], bbox[2], bbox[3]] as Box] : [bbox])
  return features.filter(
    (feature) =>
      (!boxes || boxes.some((box) => meets(feature, box))) && (!time || !feature.time || overlap(feature.time, time)),
  )
}

function meets({ geometry, bbox }: AtlasFeature, box: Box): boolean {
  const apart = bbox[0] > box[2] || bbox[2] < box[0] || bbox[1] > box[3] || bbox[3] < box[1]
  const inside = bbox[0] >= box[0] && bbox[2] <= box[2] && bbox[1] >= box[1] && bbox[3] <= box[3]
  return !apart && (inside || booleanIntersects(geometry, geometryOf(box)))
}

/** A box as a geometry: a polygon, or a line or point where it has no width or height. */
function geometryOf([west, south, east, north]: Box): Geometry {
  if (west === east && south === north) return { type: 'Point', coordinates: [west, south] }
  const corners: Position[] = [[west, south], [east, south], [east, north], [west, north], [west, south]]
  if (west === east || south === north) return { type: 'LineString', coordinates: [corners[0]!, corners[2]!] }
  return { type: 'Polygon', coordinates: [corners] }
}
