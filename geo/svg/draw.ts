/**
 * The map as a picture: an interpreter of the style that MapLibre draws, for where there is no MapLibre. It runs on the
 * server: for the first picture, the printed page, and readers without JavaScript or WebGL.
 */
import type { Color, LayerSpecification, StyleSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature, FeatureCollection } from 'geojson'
import type { Moment } from '../moment'
import { daysOf, stateOf } from '../style/when'
import type { View } from '../url'
import { apart, inBothThemes } from './both'
import { circleMarks } from './circles'
import { number, writtenOnce } from './element'
import { fillMarks } from './fills'
import { frameOf, type Frame } from './frame'
import { imagesOf } from './images'
import { lineMarks } from './lines'
import { symbolMarks } from './marks'
import { hex } from './paint'
import { emptyRoom } from './place'
import { rasterMarks } from './raster'
import { placeSymbols, type Mark } from './symbols'
import { filterOf, valuesOf } from './values'

/** Where a symbol leads; a quiet one is there for the pointer alone, beside another that has the name */
export type Link = { href: string; name: string; quiet?: boolean }

export type Drawing = {
  /** As geo/style/style.ts builds it, for a theme */
  style: StyleSpecification
  /** What is at each address that the style's sources name */
  files: Readonly<Record<string, FeatureCollection>>
  view: View
  /** px */
  width: number
  height: number
  moment: Moment
  /** To how many px coordinates are rounded; half of one where left out */
  precision?: number
  /** Of what is drawn with these properties; nothing is a link where it is left out */
  linkOf?: ((properties: Record<string, unknown>, layer: string) => Link | undefined) | undefined
  /** Begins every name in the picture: two pictures of one page need two */
  prefix?: string
}

/**
 * The picture as an SVG document of so many px, in Web Mercator, with the view in its middle: geometry lies where MapLibre draws it.
 * The text of the base map is hidden from assistive technology; links are named. It has no style attributes and no <style>.
 * Throws Error when the style has an expression that MapLibre would refuse.
 */
export function drawMap(drawing: Drawing): string {
  return documentOf(drawing, drawParts(drawing))
}

/** The same in two themes at once: colours follow the page's colour scheme, and what else differs bears the class `by-day` or `by-night`. */
export function drawMapInBothThemes(drawing: Omit<Drawing, 'style'>, styles: { light: StyleSpecification; dark: StyleSpecification }): string {
  const prefix = drawing.prefix ?? 'm'
  const inTheme = (style: StyleSpecification, own = prefix) => drawParts({ ...drawing, style, prefix: own })
  return documentOf(drawing, inBothThemes(inTheme(styles.light), inTheme(styles.dark)) ?? apart(inTheme(styles.light), inTheme(styles.dark, `${prefix}n`)))
}

function documentOf({ width, height, prefix }: Omit<Drawing, 'style'>, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${written(parts, prefix)}</svg>`
}

function written(parts: readonly string[], prefix = 'm'): string {
  return writtenOnce(parts.join(''), `${prefix}p`)
}

/** The inside of the picture's SVG. */
export function drawMarks(drawing: Drawing): string {
  return written(drawParts(drawing), drawing.prefix)
}

/** The inside of the picture's SVG part by part: the images that are used, then what each layer draws. */
function drawParts({ style, files, view, width, height, moment, precision = 0.5, linkOf, prefix = 'm' }: Drawing): string[] {
  const frame = frameOf(view, width, height)
  const state = stateOf(daysOf(style), moment)
  const images = imagesOf(frame, prefix)
  const shown = style.layers.filter((layer) => isShown(layer, frame))
  const featuresOf = (layer: LayerSpecification) => dataOf(style, files, layer).filter(filterOf(layer, frame, state))
  // What is placed last is drawn last and finds room first.
  const room = emptyRoom()
  const placed = new Map<string, Mark[]>()
  for (const layer of shown.toReversed()) if (layer.type === 'symbol') placed.set(layer.id, placeSymbols(layer, featuresOf(layer), frame, state, images, room))
  const parts = shown.map((layer, index) => {
    switch (layer.type) {
      case 'background':
        return backgroundMarks(layer, frame, state)
      case 'fill':
        return fillMarks(layer, featuresOf(layer), frame, state, precision, images)
      case 'line':
        return lineMarks(layer, featuresOf(layer), frame, state, precision)
      case 'circle':
        return circleMarks(layer, featuresOf(layer), frame, state)
      case 'raster':
        return rasterMarks(layer, style, frame, state, `${prefix}f${index.toString(36)}`)
      case 'symbol':
        return symbolsOf(layer, placed.get(layer.id)!, `${prefix}t${index.toString(36)}`, linkOf)
      default:
        return ''
    }
  })
  return [images.markup(), ...parts]
}

function symbolsOf({ id }: SymbolLayerSpecification, marks: Mark[], prefix: string, linkOf: Drawing['linkOf']): string {
  const own = linkOf && ((properties: Record<string, unknown>) => linkOf(properties, id))
  const linked = own && marks.some(({ feature }) => own(feature.properties ?? {}))
  const markup = symbolMarks(marks, prefix, own)
  return !markup || linked ? markup : `<g aria-hidden="true">${markup}</g>`
}

function isShown({ layout, minzoom = 0, maxzoom = 25 }: LayerSpecification, { zoom }: Frame): boolean {
  return layout?.visibility !== 'none' && zoom >= minzoom && zoom < maxzoom
}

function dataOf({ sources }: StyleSpecification, files: Drawing['files'], layer: LayerSpecification): Feature[] {
  const name = (layer as { source?: string }).source
  const source = name === undefined ? undefined : sources[name]
  if (source?.type !== 'geojson') return []
  const data = typeof source.data === 'string' ? files[source.data] : (source.data as FeatureCollection)
  return data?.features.filter(({ geometry }) => geometry) ?? []
}

function backgroundMarks(layer: LayerSpecification, frame: Frame, state: Record<string, unknown>): string {
  const values = valuesOf(layer, frame, state)
  const fill = hex(values<Color>('background-color'), values<number>('background-opacity'))
  return fill ? `<path fill="${fill}" d="M0 0h${number(frame.right)}v${number(frame.bottom)}H0z"/>` : ''
}
