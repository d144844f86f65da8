/** Lines of the style as strokes. */
import type { Color, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { group, path, type Element } from './element'
import { grown, type Frame, type Point } from './frame'
import { hex } from './paint'
import { linesIn, outlinesIn, pathData, simplified } from './shape'
import { valuesOf, widthAtStep } from './values'

/** A layer of lines; those that are drawn alike are one shape. */
export function lineMarks(layer: LineLayerSpecification, features: readonly Feature[], frame: Frame, state: Record<string, unknown>, precision: number): string {
  const values = valuesOf(layer, frame, state)
  const stepWidth = widthAtStep(layer, frame, state)
  const alike = new Map<string, { element: Element['attributes']; data: string[] }>()
  for (const feature of features) {
    const [width, gap, offset] = [values<number>('line-width', feature), values<number>('line-gap-width', feature), values<number>('line-offset', feature)]
    const stroke = hex(values<Color>('line-color', feature), values<number>('line-opacity', feature))
    if (!stroke || width <= 0) continue
    const dashes = values<number[] | undefined>('line-dasharray', feature)
    const cap = values<string>('line-cap', feature)
    const join = values<string>('line-join', feature)
    // A line with a gap in its middle is two, each with its middle half a width beyond the gap.
    const ways = gap > 0 ? [offset + (gap + width) / 2, offset - (gap + width) / 2] : [offset]
    // In steps, so that a line that is drawn several times is often one and the same shape.
    const room = Math.ceil((width + gap + Math.abs(offset)) / 8 + 1) * 8
    const data = frame.remember(feature.geometry, ['line', ...ways, room, precision].join(), () => {
      const box = grown(frame, room)
      const lines = feature.geometry.type.endsWith('Polygon') ? outlinesIn(feature.geometry, frame, box) : linesIn(feature.geometry, frame, box)
      return ways.map((way) => pathData(way ? lines.flatMap((line) => beside(line, way)) : lines, precision)).join('')
    })
    if (!data) continue
    const element = {
      fill: 'none',
      stroke,
      'stroke-width': width,
      'stroke-linecap': cap === 'butt' ? undefined : cap,
      'stroke-linejoin': join === 'miter' ? undefined : join,
      'stroke-dasharray': dashes?.length ? dashesOf(dashes, stepWidth(feature) * frame.scale, cap === 'round' ? width : undefined) : undefined,
    }
    const key = JSON.stringify(element)
    const known = alike.get(key)
    if (known) known.data.push(data)
    else alike.set(key, { element, data: [data] })
  }
  return group([...alike.values()].map(({ element, data }) => path(data.join(''), element)))
}

/**
 * Dashes are measured in the line's width at the last whole zoom, and grow with the map until the next: `unit` is what that
 * comes to, px. So do the round ends of MapLibre's dashes, while those of SVG are as wide as the line: the dashes make up for it.
 */
function dashesOf(dashes: readonly number[], unit: number, round: number | undefined): string {
  const more = round === undefined ? 0 : Math.max(0, unit - round)
  return dashes.map((dash, index) => Number(Math.max(0, dash * unit + (index % 2 ? -more : more)).toFixed(2))).join(' ')
}

/** The line so many px to the right of another; where it turns sharply, not farther out than twice that. */
export function beside(line: readonly Point[], by: number): Point[][] {
  const points = simplified(line).filter((point, index, all) => index === 0 || Math.hypot(point[0] - all[index - 1]![0], point[1] - all[index - 1]![1]) > 0.01)
  if (points.length < 2) return []
  const closed = points.length > 3 && Math.hypot(points[0]![0] - points.at(-1)![0], points[0]![1] - points.at(-1)![1]) < 0.01
  const normals = points.slice(1).map((to, index): Point => {
    const [dx, dy] = [to[0] - points[index]![0], to[1] - points[index]![1]]
    const length = Math.hypot(dx, dy)
    return [-dy / length, dx / length]
  })
  const moved = points.map((point, index): Point => {
    const after = normals[index] ?? (closed ? normals[0]! : normals.at(-1)!)
    const before = normals[index - 1] ?? (closed ? normals.at(-1)! : after)
    const [x, y] = [before[0] + after[0], before[1] + after[1]]
    const square = x * x + y * y
    // The mitre is longer the sharper the turn.
    const reach = by * Math.min(2 / Math.max(square, 1e-6), 2 / Math.sqrt(Math.max(square, 1e-6)))
    return [point[0] + x * reach, point[1] + y * reach]
  })
  return [moved]
}
