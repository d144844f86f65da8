/** What a GeoJSON file of an atlas may hold (RFC 7946): one shape beside its feature, or a layer's bulk import. */
import type { Geometry, Position } from 'geojson'
import { z } from 'zod'
import { idForm } from './id'

const position = z.custom<Position>(
  (value) => Array.isArray(value) && value.length === 2 && value.every((number) => typeof number === 'number' && Number.isFinite(number)),
  'is not a position: write [longitude, latitude] as two numbers',
)
const lineString = z.array(position).min(2, 'is a line of fewer than two positions')
const ring = z.array(position).min(4, 'is a ring of fewer than four positions')
const polygon = z.array(ring).min(1, 'is a polygon without a ring')

const geometry = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('Point'), coordinates: position }),
    z.strictObject({ type: z.literal('LineString'), coordinates: lineString }),
    z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(lineString).min(1) }),
    z.strictObject({ type: z.literal('Polygon'), coordinates: polygon }),
    z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
  ],
  'is not a geometry that an atlas draws: Point, LineString, MultiLineString, Polygon or MultiPolygon',
) satisfies z.ZodType<Geometry>

export const shapeSchema = z.strictObject({
  type: z.literal('Feature'),
  properties: z.strictObject({}, 'must be {}: what is known of a shape stands in the YAML file beside it'),
  geometry,
})

const bulkFeature = z.strictObject({
  type: z.literal('Feature'),
  id: z.string().regex(idForm, 'is not an id: use lower-case words and digits joined by hyphens'),
  properties: z.strictObject({
    name: z.string().min(1),
    names: z.record(z.string(), z.string().min(1)).optional(),
    iso: z.string().optional(),
    'part-of': z.string().optional(),
  }),
  geometry,
})
export const bulkSchema = z.strictObject({ type: z.literal('FeatureCollection'), features: z.array(bulkFeature) })

export type BulkFeature = z.output<typeof bulkFeature>
