/** How a feature is drawn: what its layer's file says of its kind, its status and the field that its layer is drawn by. */
import type { Kind, Layer } from './schema'
import type { Area, Colour, Glyph, Line, Look, Shape } from './vocabulary'

export type Drawing = {
  geometry: Kind['geometry']
  colour: Colour
  look: Look
  shape: Shape
  glyph: Glyph
  line: Line
  area: Area
  /** Of a tint: its place among those of its layer, which says how it is hatched and where its edge runs */
  lane: number
}

/** What decides the drawing: ids of the kind, of the status, and of the choice in the field `draw.by`; null when unknown. */
export type DrawnBy = { kind: string; status?: unknown; by?: unknown }

/** The drawing of a feature: choice before kind before layer. A status that is unknown, where the layer has one, looks half. */
export function drawingOf(layer: Pick<Layer, 'draw' | 'kinds' | 'fields'>, { kind: kindId, status, by }: DrawnBy): Drawing {
  const { draw, fields, kinds } = layer
  const kind = kinds[kindId]!
  const choice = draw.by === undefined ? undefined : fields[draw.by]?.choices?.[String(by)]
  const statuses = fields.status?.choices
  return {
    geometry: kind.geometry,
    colour: choice?.colour ?? kind.colour ?? draw.colour,
    look: statuses ? (statuses[String(status)]?.look ?? (statuses[String(status)] ? 'solid' : 'half')) : 'solid',
    shape: choice?.shape ?? kind.shape ?? draw.shape ?? 'circle',
    glyph: kind.glyph ?? 'none',
    line: kind.line ?? 'plain',
    area: kind.area ?? 'outline',
    lane: choice && (choice.colour ?? choice.shape) ? Object.keys(fields[draw.by!]!.choices!).indexOf(String(by)) : Math.max(0, tints(kinds).indexOf(kindId)),
  }
}

function tints(kinds: Layer['kinds']): string[] {
  return Object.entries(kinds).flatMap(([id, kind]) => (kind.area === 'tint' ? [id] : []))
}
