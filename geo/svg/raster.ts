/** Pictures that lie on the map by their corners, such as the relief. */
import type { ImageSourceSpecification, RasterLayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { escaped, number } from './element'
import { overlap, type Frame, type Point } from './frame'
import { valuesOf, type Values } from './values'

/** `name` is that of the filter that it may need. */
export function rasterMarks(layer: RasterLayerSpecification, { sources }: StyleSpecification, frame: Frame, state: Record<string, unknown>, name: string): string {
  const source = sources[layer.source ?? '']
  if (source?.type !== 'image') return ''
  const { url, coordinates } = source as ImageSourceSpecification
  const [[left, top], , [right, bottom]] = coordinates.map((corner) => frame.project(corner)) as [Point, Point, Point]
  const values = valuesOf(layer, frame, state)
  const opacity = values<number>('raster-opacity')
  if (opacity < 0.005 || !url || !overlap({ left, top, right, bottom }, frame)) return ''
  const matrix = toneOf(values)
  const filter = matrix ? `<filter id="${name}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB"><feColorMatrix values="${matrix}"/></filter>` : ''
  return `${filter}<image href="${escaped(url)}" x="${number(left)}" y="${number(top)}" width="${number(right - left)}" height="${number(bottom - top)}" preserveAspectRatio="none"${opacity < 1 ? ` opacity="${number(opacity)}"` : ''}${matrix ? ` filter="url(#${name})"` : ''}/>`
}

/** MapLibre's saturation, contrast and brightness as one matrix, row by row; undefined where they leave all as it is. */
function toneOf(values: Values): string | undefined {
  const [saturation, contrast, low, high] = (['raster-saturation', 'raster-contrast', 'raster-brightness-min', 'raster-brightness-max'] as const).map((name) => values<number>(name)) as [number, number, number, number]
  const grey = saturation > 0 ? 1 - 1 / (1.001 - saturation) : -saturation
  const slope = (high - low) * (contrast > 0 ? 1 / (1 - contrast) : 1 + contrast)
  const offset = (high + low - slope) / 2
  if (grey === 0 && slope === 1 && offset === 0) return undefined
  const [own, other] = [slope * (1 - grey + grey / 3), (slope * grey) / 3]
  const rows = [0, 1, 2].map((row) => [0, 1, 2].map((column) => (row === column ? own : other)).concat(0, offset))
  return [...rows, [0, 0, 0, 1, 0]].flat().map((value) => String(Number(value.toFixed(4)))).join(' ')
}
