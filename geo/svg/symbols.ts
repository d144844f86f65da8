/** Symbols of the style: who finds room, and how they are drawn. */
import type { Color, SymbolLayerSpecification, VariableAnchorOffsetCollection } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { isStraight, middleOf, stopsAlong, stretchOf } from './along'
import { contains, grown, type Box, type Frame, type Point } from './frame'
import type { Image, Images } from './images'
import { middlesOf } from './middle'
import { hex } from './paint'
import type { Room } from './place'
import { linesIn, simplified } from './shape'
import { DESCENT, setText, shareOf, type Anchor, type Block } from './text'
import { imageOf, textOf, valuesOf, type Values } from './values'

/** An image that stands in the picture: its middle, how large it is drawn and how it is turned, degrees */
export type Icon = { image: Image; at: Point; width: number; height: number; turn: number; opacity: number }
/** A label that stands: around a point, or along a stretch of a line */
export type Label = { block: Block; size: number; anchor: Anchor; at: Point; along?: Point[]; /** How far the baseline lies below the line, px */ sink?: number; fill: string; halo: string | undefined; haloWidth: number; opacity: number }
export type Mark = { feature: Feature; icon?: Icon; label?: Label }

/** How far outside the frame symbols still take room, px. */
const AROUND = 40
const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }

/** What of a layer's symbols finds room, in the order in which it is drawn. */
export function placeSymbols(layer: SymbolLayerSpecification, features: readonly Feature[], frame: Frame, state: Record<string, unknown>, images: Images, room: Room): Mark[] {
  const values = valuesOf(layer, frame, state)
  // MapLibre looks for room with the sizes of the next whole zoom.
  const next = valuesOf(layer, { ...frame, zoom: frame.step + 1 }, state)
  const key = layer.layout?.['symbol-sort-key'] === undefined ? undefined : (feature: Feature) => values<number>('symbol-sort-key', feature)
  const sorted = key ? features.toSorted((a, b) => key(a) - key(b)) : features
  const marks = sorted.flatMap((feature) => spotsOf(values, next, feature, frame, images).flatMap((spot) => place(values, spot, frame, room) ?? []))
  // Without a key, what stands lower on the map lies above what stands higher.
  const overlapping = values<string | undefined>('icon-overlap') === 'always' || values<boolean>('icon-allow-overlap')
  return !key && overlapping && values<string>('symbol-placement') === 'point' ? marks.toSorted((a, b) => (a.icon?.at[1] ?? 0) - (b.icon?.at[1] ?? 0)) : marks
}

type Spot = { feature: Feature; at: Point; turn: number; along: Point[] | undefined; icon: Icon | undefined; block: Block | undefined; size: number; /** px of the text, and how many times as large as drawn the image is, where room is looked for */ roomSize: number; roomScale: number }

function spotsOf(values: Values, next: Values, feature: Feature, frame: Frame, images: Images): Spot[] {
  const placement = values<string>('symbol-placement')
  const near = grown(frame, AROUND)
  const points = placement === 'point' ? middlesOf(feature.geometry, frame).filter((at) => contains(near, at)) : []
  // The middle of a line is that of all of it, wherever the picture ends.
  const central = placement === 'line-center'
  const lines = placement === 'point' ? [] : linesIn(feature.geometry, frame, central ? EVERYWHERE : near)
  if (!points.length && !lines.length) return []
  const { icon, block, size } = partsOf(values, feature, placement === 'point', images)
  if (!block && !icon) return []
  const scale = icon ? icon.width / icon.image.width : 1
  const common = { feature, icon, block, size, roomSize: next<number>('text-size', feature), roomScale: scale ? next<number>('icon-size', feature) / scale : 1 }
  if (placement === 'point') return points.map((at) => ({ ...common, at, turn: 0, along: undefined }))
  const length = Math.max(block ? block.width * size : 0, icon?.width ?? 0)
  const spacing = central ? Infinity : values<number>('symbol-spacing') * frame.scale
  return lines.flatMap((cut) => {
    const line = simplified(cut)
    const stops = central ? middleOf(line, length) : stopsAlong(line, spacing, length, 2 * size, near)
    return stops.flatMap(({ at, angle, distance }) => {
      if (!contains(near, at)) return []
      const along = block && stretchOf(line, distance - length / 2, distance + length / 2)
      if (along && !isStraight(along, values<number>('text-max-angle'), size)) return []
      return [{ ...common, at, turn: (angle * 180) / Math.PI, along }]
    })
  })
}

/** The image and the words of a feature, before they are placed. */
function partsOf(values: Values, feature: Feature, broken: boolean, images: Images): Pick<Spot, 'icon' | 'block' | 'size'> {
  const size = values<number>('text-size', feature)
  const text = size > 0 ? textOf(values, feature) : undefined
  const block = text && setText(text, values<string[]>('text-font', feature)[0]!, { maxWidth: broken ? values<number>('text-max-width', feature) : Infinity, lineHeight: values<number>('text-line-height'), spacing: values<number>('text-letter-spacing', feature) })
  if (block) transform(block, values<string>('text-transform', feature))
  const image = images.get(imageOf(values, 'icon-image', feature))
  const scale = values<number>('icon-size', feature)
  const icon = image && { image, width: image.width * scale, height: image.height * scale, turn: values<number>('icon-rotate', feature), opacity: values<number>('icon-opacity', feature), at: [0, 0] as Point }
  return { icon, block: block?.lines.length ? block : undefined, size }
}

function transform({ lines }: Block, how: string) {
  if (how === 'none') return
  for (const { runs } of lines) for (const run of runs) run.text = how === 'uppercase' ? run.text.toUpperCase() : run.text.toLowerCase()
}

/** The spot as it is drawn; undefined where it finds no room. */
function place(values: Values, spot: Spot, frame: Frame, room: Room): Mark | undefined {
  const { feature, block, along } = spot
  const always = (part: 'text' | 'icon') => values<string | undefined>(`${part}-overlap`) === 'always' || (values<string | undefined>(`${part}-overlap`) === undefined && values<boolean>(`${part}-allow-overlap`))
  const free = (boxes: Box[]) => room.isFree(boxes)
  // The label first, at the first place that is free.
  let label: { label: Label; boxes: Box[] } | undefined
  if (block && along) {
    const set = alongLine(values, spot, along, block)
    if (always('text') || free(set.boxes)) label = set
  } else if (block) {
    const ways = anchorsOf(values, spot).map(([anchor, offset]) => aroundPoint(values, spot, block, anchor, offset))
    label = ways.find(({ boxes }) => free(boxes)) ?? (always('text') ? ways[0] : undefined)
  }
  let icon = spot.icon && iconAt(values, spot, spot.icon, label?.label)
  if (icon && !always('icon') && !free(icon.boxes)) icon = undefined
  const [alone, wordless] = [!spot.icon || values<boolean>('icon-optional'), !block || values<boolean>('text-optional')]
  if (!wordless && !label) icon = undefined
  if (!alone && !icon) label = undefined
  if (label && !values<boolean>('text-ignore-placement')) room.take(label.boxes)
  if (icon && !values<boolean>('icon-ignore-placement')) room.take(icon.boxes)
  const seen = [...(label?.boxes ?? []), ...(icon?.boxes ?? [])].some((box) => box.right > frame.left && box.left < frame.right && box.bottom > frame.top && box.top < frame.bottom)
  return (label || icon) && seen ? { feature, ...(icon && { icon: icon.icon }), ...(label && { label: label.label }) } : undefined
}

/** The places a label may take, in order: anchor, and ems to the right and down. */
function anchorsOf(values: Values, { feature, roomSize }: Spot): [Anchor, Point][] {
  const variable = values<VariableAnchorOffsetCollection | undefined>('text-variable-anchor-offset', feature)?.values ?? []
  // MapLibre moves what has a choice of places by its padding too, away from the anchor.
  const padding = values<number>('text-padding', feature) / roomSize
  const pairs: [Anchor, Point][] = []
  for (let index = 0; index < variable.length; index += 2) {
    const [anchor, [x, y]] = [variable[index] as Anchor, variable[index + 1] as Point]
    const [acrossShare, downShare] = shareOf(anchor)
    const descent = anchor.startsWith('top') ? -DESCENT : anchor.startsWith('bottom') ? DESCENT : 0
    pairs.push([anchor, [x + (1 - 2 * acrossShare) * padding, y + (1 - 2 * downShare) * padding + descent]])
  }
  return pairs.length ? pairs : [[values<Anchor>('text-anchor', feature), values<Point>('text-offset', feature)]]
}

function look(values: Values, feature: Feature): Pick<Label, 'fill' | 'halo' | 'haloWidth' | 'opacity'> {
  const haloWidth = values<number>('text-halo-width', feature)
  return { fill: hex(values<Color>('text-color', feature)) ?? 'none', halo: haloWidth > 0 ? hex(values<Color>('text-halo-color', feature)) : undefined, haloWidth, opacity: values<number>('text-opacity', feature) }
}

function aroundPoint(values: Values, { feature, at, size, roomSize }: Spot, block: Block, anchor: Anchor, [x, y]: Point): { label: Label; boxes: Box[] } {
  const [acrossShare, downShare] = shareOf(anchor)
  const [left, top] = [at[0] + (x - acrossShare * block.width) * roomSize, at[1] + (y - downShare * block.height) * roomSize]
  const box = grown({ left, top, right: left + block.width * roomSize, bottom: top + block.height * roomSize }, values<number>('text-padding', feature))
  return { label: { block, size, anchor, at: [at[0] + x * size, at[1] + y * size], ...look(values, feature) }, boxes: [box] }
}

function alongLine(values: Values, { feature, at, size }: Spot, along: Point[], block: Block): { label: Label; boxes: Box[] } {
  const [, y] = values<Point>('text-offset', feature)
  const padding = values<number>('text-padding', feature)
  const half = size / 2 + padding
  const steps = Math.max(1, Math.ceil((block.width * size) / size))
  const boxes = Array.from({ length: steps + 1 }, (_, index): Box => {
    const [px, py] = along.length > 1 ? pointAt(along, index / steps) : at
    return { left: px - half, right: px + half, top: py + y * size - half, bottom: py + y * size + half }
  })
  return { label: { block, size, anchor: 'center', at, along, sink: (y + 10.5 / 24) * size, ...look(values, feature) }, boxes }
}

function pointAt(line: readonly Point[], share: number): Point {
  const lengths = line.slice(1).map(([x, y], index) => Math.hypot(x - line[index]![0], y - line[index]![1]))
  let left = share * lengths.reduce((sum, length) => sum + length, 0)
  const index = lengths.findIndex((length) => {
    if (left <= length) return true
    left -= length
    return false
  })
  if (index < 0) return line.at(-1)!
  const [from, to, part] = [line[index]!, line[index + 1]!, lengths[index] ? left / lengths[index]! : 0]
  return [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]
}

function iconAt(values: Values, { feature, at, turn, roomScale }: Spot, icon: Icon, label: Label | undefined): { icon: Icon; boxes: Box[] } {
  const scale = icon.width / icon.image.width
  const [x, y] = values<Point>('icon-offset', feature)
  const angle = ((icon.turn + turn) * Math.PI) / 180
  const moved: Point = [at[0] + (x * Math.cos(angle) - y * Math.sin(angle)) * scale, at[1] + (x * Math.sin(angle) + y * Math.cos(angle)) * scale]
  const placed: Icon = { ...icon, at: moved, turn: icon.turn + turn }
  const fit = values<string>('icon-text-fit')
  if (label && fit !== 'none') {
    const { block, size, anchor } = label
    const [acrossShare, downShare] = shareOf(anchor)
    const [top, right, bottom, left] = values<{ values?: number[] } & number[]>('icon-text-fit-padding', feature) as unknown as [number, number, number, number]
    const [width, height] = [block.width * size, block.height * size]
    const [minX, minY] = [label.at[0] - acrossShare * width, label.at[1] - downShare * height]
    if (fit !== 'height') [placed.width, placed.at] = [width + left + right, [minX + (width + right - left) / 2, placed.at[1]]]
    if (fit !== 'width') [placed.height, placed.at] = [height + top + bottom, [placed.at[0], minY + (height + bottom - top) / 2]]
  }
  const padding = values<{ values: number[] } | undefined>('icon-padding', feature)?.values[0] ?? 0
  const [halfWidth, halfHeight] = [(placed.width * roomScale) / 2 + padding, (placed.height * roomScale) / 2 + padding]
  return { icon: placed, boxes: [{ left: placed.at[0] - halfWidth, right: placed.at[0] + halfWidth, top: placed.at[1] - halfHeight, bottom: placed.at[1] + halfHeight }] }
}
