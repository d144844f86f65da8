/**
 * Items of the API made ready to draw: each with its symbol, the words of its label and what decides whether it shows.
 * The theme is not in them, so that a change of theme moves no data.
 */
import type { Feature, Geometry, LineString, MultiLineString, Point, Polygon, Position } from 'geojson'
import type { Drawing } from '../drawing'
import { happensOnce } from '../moment'
import type { Layer } from '../schema'
import type { PartialDate } from '../time'
import type { Colour, Look as LookName } from '../vocabulary'
import { circle, onCircle, pixelsPerKilometre } from './circle'
import { courseOf, headingOf } from './course'
import { middleOf } from './middle'
import { looksOf, type Look } from './look'
import { stretchesOf, type TimedItem } from './stretches'

export type StyleLayer = Pick<Layer, 'title' | 'kinds' | 'draw' | 'fields' | 'time'> & { id: string }
export type Items = { type?: string; features: readonly (Omit<TimedItem, 'geometry'> & { geometry: Geometry | null })[] }

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
  tint: LookName | ''
  lane: number
  /** Of an approximate line: the width of the band it runs in, px at zoom 0 */
  band: number
  /** Whether that band shows even when the line is not selected */
  banded: boolean
  /** The radius that an approximate point is good to, km */
  within: number
  /** The first and the last day (see time.ts) on which it is drawn so; of what happens once, of its own time */
  from: number
  to: number
  /** Of what happens once: when it began. It is gathered with the others of its place, in a pile that stands for them */
  moment: boolean
  since: PartialDate | ''
  piled: boolean
  /** What happens once is drawn while the date is before `until` and the far end of the range after `after`: else it is in a pile */
  until: number
  after: number
  /** It is drawn beside what is piled, for the times at which it is the only one of its place */
  alone: boolean
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
  /** Whether its features happen once, and are shown for a while after */
  moment: boolean
}

/** Makes a layer's items ready to draw: each once for every stretch of time in which it looks the same. */
export function drawLayer(layer: StyleLayer, items: Items): DrawnLayer {
  const moment = happensOnce(layer)
  const drawn: DrawnLayer = { points: [], lines: [], ends: [], areas: [], rings: [], strokes: new Map(), moment }
  const shown = items.features.filter((item): item is TimedItem => item.geometry !== null && layer.kinds[String(item.properties.kind)] !== undefined)
  for (const [item, stretches] of stretchesOf(layer.id, shown, moment)) {
    const reference = `${layer.id}/${String(item.id)}`
    for (const look of looksOf(layer, reference, stretches, moment)) draw(drawn, item.geometry, look, Boolean(item.properties.parts))
  }
  return drawn
}

/** Adds what is drawn of an item in one stretch of time. */
function draw(drawn: DrawnLayer, geometry: Geometry, { properties, drawing }: Look, parts: boolean): void {
  const feature = <G extends Geometry>(of: G, more: Partial<DrawnProperties> = {}): Drawn<G> => ({ type: 'Feature', properties: { ...properties, ...more }, geometry: of })
  if (geometry.type === 'Point') {
    drawn.points.push(feature(onRim(geometry, properties)))
    if (properties.within) drawn.rings.push(feature(circle(geometry.coordinates, properties.within)))
  } else if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
    // The sum of its parts is drawn as its parts, and beneath them when it is selected.
    if (!properties.whole) drawn.strokes.set(properties.stroke, { ...drawing, contested: properties.unsettled })
    const course = drawing.line === 'flow' ? coursesOf(geometry) : geometry
    if (drawing.line === 'flow' && !properties.whole) drawn.ends.push(...pieces(course).map((line) => feature({ type: 'Point', coordinates: line.at(-1)! } as Point, { heading: headingOf(line) })))
    drawn.lines.push(feature(course, { band: properties.within ? 2 * properties.within * pixelsPerKilometre(middleLatitude(geometry)) : 0 }))
  } else if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
    drawn.areas.push(feature(geometry))
    // Its symbol stands for it while it is not pointed at: no outline or wash colours a country. A part with a symbol of its own says more.
    if (properties.washed && !parts) drawn.points.push(feature({ type: 'Point', coordinates: middleOf(geometry) }, { order: properties.order + AREAL }))
  }
}

/** What stands for an area is at no spot that it would have to keep: it comes after what is. */
const AREAL = 1

/** Beyond so many km an event is at no spot: its symbol stands on the rim of the ring, and never in its middle. */
const SPOT = 20

function onRim(geometry: Point, { moment, within }: DrawnProperties): Point {
  return moment && within > SPOT ? { type: 'Point', coordinates: onCircle(geometry.coordinates, within, SOUTH_EAST) } : geometry
}

/** There the name has room on the right, and the words along the ring stand on top. */
const SOUTH_EAST = (3 * Math.PI) / 4

function pieces(geometry: LineString | MultiLineString): Position[][] {
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
}

function coursesOf(geometry: LineString | MultiLineString): LineString | MultiLineString {
  const [first, ...more] = pieces(geometry).map(courseOf)
  return more.length ? { type: 'MultiLineString', coordinates: [first!, ...more] } : { type: 'LineString', coordinates: first! }
}

function middleLatitude(geometry: LineString | MultiLineString): number {
  const latitudes = pieces(geometry).flat().map(([, lat]) => lat!)
  return (Math.min(...latitudes) + Math.max(...latitudes)) / 2
}
