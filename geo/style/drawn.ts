/**
 * Items of the API made ready to draw: each with its symbol, the words of its label and what decides whether it shows.
 * The theme is not in them, so that a change of theme moves no data.
 */
import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString, Point, Polygon, Position } from 'geojson'
import { drawingOf, type Drawing } from '../drawing'
import { contestedProperties, drawnBy, propertyName, type FlatProperties } from '../properties'
import type { Layer } from '../schema'
import { arrowId } from '../symbol/arrow'
import { hatchId, LANES } from '../symbol/hatch'
import type { Colour, Look } from '../vocabulary'
import { symbolId } from '../symbol/spec'
import { dimension } from '../geometry'
import { firstDay, formatSpan, lastDay, type PartialDate } from '../time'
import { circle, pixelsPerKilometre } from './circle'
import { courseOf, headingOf } from './course'

export type StyleLayer = Pick<Layer, 'title' | 'kinds' | 'draw' | 'fields' | 'time'> & { id: string }
export type Items = FeatureCollection<Geometry | null, FlatProperties>

/** The properties of what is drawn; `reference` is layer/feature, and comes back from a click. */
export type DrawnProperties = {
  reference: string
  name: string
  /** The second line of its label: who, and how it stands */
  detail: string
  colour: Colour
  /** The id of its image, without the theme: of a point its symbol, of a directed line its heads, of a tinted area its hatch */
  icon: string
  /** Of a line: which strokes it has */
  stroke: string
  /** Of a directed line's end: degrees clockwise from east */
  heading: number
  contested: boolean
  /** On how many questions its sources disagree */
  disputes: number
  /** Sources disagree on how it stands, and not only on something about it */
  unsettled: boolean
  /** It is part of another feature of this layer, or has parts in it: the two are never both drawn */
  part: boolean
  whole: boolean
  /** Of an area: its outline shows even when it is not selected */
  washed: boolean
  /** Of an area: how its tint looks, empty where it has none; and the lane that its edge runs in */
  tint: Look | ''
  lane: number
  /** Of an approximate line: the width of the band it runs in, px at zoom 0 */
  band: number
  /** Whether that band shows even when the line is not selected */
  banded: boolean
  /** The radius that an approximate point is good to, km */
  within: number
  /** Of what happens once: when it began. It is gathered with the others of its place, in a pile that stands for them */
  moment: boolean
  since: PartialDate | ''
  piled: boolean
  /** Below this zoom its symbol gives way to a neighbour's, by so many eighths of a turn from north */
  apart: number
  turn: number
  /** Labels are placed from the lowest to the highest */
  order: number
}
export type Drawn<G extends Geometry> = Feature<G, DrawnProperties>
export type DrawnLayer = {
  points: Drawn<Point>[]
  lines: Drawn<LineString | MultiLineString>[]
  /** Where directed lines end */
  ends: Drawn<Point>[]
  areas: Drawn<Geometry>[]
  rings: Drawn<Polygon>[]
  /** The distinct drawings of the lines, by `stroke` */
  strokes: Map<string, Drawing & { contested: boolean }>
}

/** Makes a layer's items ready to draw, on a date if one is given. */
export function drawLayer(layer: StyleLayer, items: Items, date?: PartialDate): DrawnLayer {
  const drawn: DrawnLayer = { points: [], lines: [], ends: [], areas: [], rings: [], strokes: new Map() }
  const shown = items.features.filter((item) => item.geometry && layer.kinds[String(item.properties.kind)] && stands(item.properties, date))
  // A feature stands for its parts, and they for it, only where both are points, lines or areas: no province hides its city.
  const form = new Map(shown.map((item) => [`${layer.id}/${String(item.id)}`, dimension(item.geometry!)]))
  const isPart = ({ geometry, properties }: Items['features'][number]) => form.get(String(properties.part_of)) === dimension(geometry!)
  const wholes = new Set(shown.filter(isPart).map((item) => item.properties.part_of))
  const moment = layer.time !== undefined && layer.fields[layer.time]?.type === 'date'
  for (const item of shown) {
    const { properties } = item
    const reference = `${layer.id}/${String(item.id)}`
    const drawing = drawingOf(layer, drawnBy(layer, properties))
    const contested = contestedProperties(properties)
    const unsettled = contested.includes('status')
    const stroke = [drawing.line, drawing.look, drawing.colour, unsettled ? 'contested' : '-'].join('|')
    const common: DrawnProperties = {
      reference,
      name: String(properties.name),
      detail: moment ? whenOf(properties) : detailOf(layer, properties),
      colour: drawing.colour,
      icon: imageOf(drawing, contested.length > 0),
      stroke,
      heading: 0,
      contested: contested.length > 0,
      disputes: Number(properties.contested_count ?? contested.length),
      unsettled,
      // A tinted part is a member of its own, drawn at every zoom; the sum of them is drawn when it is selected.
      part: isPart(item) && drawing.area !== 'tint',
      whole: wholes.has(reference),
      washed: drawing.area === 'wash',
      tint: drawing.area === 'tint' ? drawing.look : '',
      lane: drawing.lane % LANES,
      band: 0,
      banded: drawing.line === 'pipe' && drawing.look !== 'solid',
      within: properties.precision === 'approximate' ? Number(properties.within_km ?? 0) : 0,
      moment,
      since: typeof properties.start === 'string' ? properties.start : '',
      piled: false,
      apart: 0,
      turn: 0,
      order: drawing.look === 'solid' ? 0 : 1,
    }
    const geometry = item.geometry!
    const feature = <G extends Geometry>(of: G, more: Partial<DrawnProperties> = {}): Drawn<G> => ({ type: 'Feature', properties: { ...common, ...more }, geometry: of })
    if (geometry.type === 'Point') {
      drawn.points.push(feature(geometry))
      if (common.within) drawn.rings.push(feature(circle(geometry.coordinates, common.within)))
    } else if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
      // The sum of its parts is drawn as its parts, and beneath them when it is selected.
      if (!common.whole) drawn.strokes.set(stroke, { ...drawing, contested: unsettled })
      const course = drawing.line === 'flow' ? coursesOf(geometry) : geometry
      if (drawing.line === 'flow' && !common.whole) drawn.ends.push(...pieces(course).map((line) => feature({ type: 'Point', coordinates: line.at(-1)! } as Point, { heading: headingOf(line) })))
      drawn.lines.push(feature(course, { band: common.within ? 2 * common.within * pixelsPerKilometre(middleLatitude(geometry)) : 0 }))
    } else if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
      drawn.areas.push(feature(geometry))
    }
  }
  return drawn
}

function imageOf(drawing: Drawing, contested: boolean): string {
  if (drawing.geometry === 'point') return symbolId({ ...drawing, contested })
  if (drawing.geometry === 'line') return drawing.line === 'flow' ? arrowId(drawing) : ''
  return drawing.area === 'tint' ? hatchId(drawing) : ''
}

function pieces(geometry: LineString | MultiLineString): Position[][] {
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
}

function coursesOf(geometry: LineString | MultiLineString): LineString | MultiLineString {
  const [first, ...more] = pieces(geometry).map(courseOf)
  return more.length ? { type: 'MultiLineString', coordinates: [first!, ...more] } : { type: 'LineString', coordinates: first! }
}

/** Something whose status is unknown on a date that its time leaves out is not there; in its time it is unclear. */
function stands({ status, start, end }: FlatProperties, date: PartialDate | undefined): boolean {
  if (date === undefined || typeof status === 'string') return true
  const begun = typeof start !== 'string' || firstDay(start) <= lastDay(date)
  const over = typeof end === 'string' && lastDay(end) < firstDay(date)
  return begun && !over
}

/** "Russia · in use": the choice it is drawn by and its status, in the layer's own words. */
function detailOf(layer: StyleLayer, properties: FlatProperties): string {
  const choice = (field: string | undefined) => field && layer.fields[field]?.choices?.[String(properties[propertyName(field)])]?.label
  const [by, status] = [choice(layer.draw.by), choice('status')]
  return [by, by && status ? status.toLowerCase() : status].filter(Boolean).join(' · ')
}

/** "30 December 2025": of what happens once, when it did. */
function whenOf({ start, end }: FlatProperties): string {
  const day = (date: FlatProperties[string] | undefined) => (typeof date === 'string' ? date : undefined)
  return day(start) || day(end) ? formatSpan({ from: day(start), to: day(end) }) : ''
}

function middleLatitude(geometry: LineString | MultiLineString): number {
  const latitudes = pieces(geometry).flat().map(([, lat]) => lat!)
  return (Math.min(...latitudes) + Math.max(...latitudes)) / 2
}
