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
}

/** What decides the drawing: ids of the kind, of the status, and of the choice in the field `draw.by`; null when unknown. */
export type DrawnBy = { kind: string; status?: unknown; by?: unknown }

/** The drawing of a feature: choice before kind before layer. A status that is unknown, where the layer has one, looks half. */
export function drawingOf(layer: Pick<Layer, 'draw' | 'kinds' | 'fields'>, { kind: kindId, status, by }: DrawnBy): Drawing {
  const kind = layer.kinds[kindId]!
  const { draw, fields } = layer
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
  }
}
