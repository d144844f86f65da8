/** The canonical form of an atlas's files: one text for one content, so that a change shows as what it is. Text in, text out. */
import { isDeepStrictEqual } from 'node:util'
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { isMap, isPair, isScalar, isSeq, parse, parseDocument, Scalar, type Node, type Pair, type YAMLMap } from 'yaml'
import type { z } from 'zod'
import { isClosed, signedArea } from './geometry'

/** Prose of more than so many characters is folded, one sentence a line. */
const longest = 96

/**
 * YAML with its keys in the order of the schema (records keep their author's order), two spaces of indent, no needless
 * quotes, and long prose folded with one sentence a line. Comments stay. Throws Error on YAML that is broken, and rather
 * than change what the file says.
 */
export function canonicalYaml(text: string, schema: z.ZodType): string {
  const document = parseDocument(text, { schema: 'failsafe' })
  if (document.errors.length) throw document.errors[0]!
  if (!isMap(document.contents)) throw new Error('holds no keys')
  const said = trimmed(document.toJS())
  arrange(document.contents, schema)
  const written = sentencePerLine(document.toString({ lineWidth: 0, indentSeq: true, flowCollectionPadding: false }))
  // What looks like the head of a folded text may stand inside another text: then nothing is written.
  if (!isDeepStrictEqual(parse(written, { schema: 'failsafe' }), said)) throw new Error('would say something else in its canonical form')
  return written
}

function trimmed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trimmed)
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, trimmed(inner)]))
  return typeof value === 'string' ? value.trim() : value
}

/** A shape: six decimals at most, a position a line, no properties, rings closed and right-handed (RFC 7946). Throws Error on what is no shape. */
export function canonicalShape(text: string): string {
  const { geometry } = JSON.parse(text) as Partial<Feature<Geometry>>
  if (!isDrawn(geometry)) throw new Error('is not one feature with a geometry that an atlas draws')
  const { type, coordinates } = rewound(geometry) as { type: string; coordinates: unknown }
  return `{\n  "type": "Feature",\n  "properties": {},\n  "geometry": {\n    "type": "${type}",\n    "coordinates": ${nested(coordinates, 4)}\n  }\n}\n`
}

/** A bulk import: one feature a line, sorted by id, six decimals at most, rings closed and right-handed. Throws Error on what is none. */
export function canonicalBulk(text: string): string {
  const { features } = JSON.parse(text) as Partial<FeatureCollection>
  if (!Array.isArray(features) || !features.every((feature) => isDrawn(feature.geometry))) throw new Error('is not a collection of features with geometries that an atlas draws')
  const lines = features
    .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
    .map(({ id, properties, geometry }) => JSON.stringify({ type: 'Feature', id, properties, geometry: rewound(geometry) }))
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}

/** Whether it is a geometry with coordinates: of any other, what it holds would be lost. */
function isDrawn(geometry: Geometry | null | undefined): geometry is Exclude<Geometry, { type: 'GeometryCollection' }> {
  return Array.isArray((geometry as { coordinates?: unknown } | null | undefined)?.coordinates)
}

function arrange(node: Node, schema: z.ZodType | undefined) {
  const form = unwrapped(schema)
  if (isMap(node)) {
    node.flow = false
    const shape = form?.def.type === 'object' ? (form as z.ZodObject).shape : undefined
    const order = Object.keys(shape ?? {})
    const place = (pair: Pair) => (order.includes(String(pair.key)) ? order.indexOf(String(pair.key)) : order.length)
    if (shape) keepCommentWithFirstKey(node)
    if (shape) node.items = node.items.toSorted((a, b) => place(a) - place(b))
    for (const pair of node.items) {
      const inner = shape ? shape[String(pair.key)] : form?.def.type === 'record' ? (form as z.ZodRecord).valueType : undefined
      if (isPair(pair) && pair.value) arrange(pair.value as Node, inner as z.ZodType | undefined)
    }
  } else if (isSeq(node)) {
    // A list of a few words stands on one line.
    node.flow = node.items.every(isScalar) && String(node.items).length < longest - 20
    const element = form?.def.type === 'array' ? (form as z.ZodArray).element : undefined
    for (const item of node.items) arrange(item as Node, element as z.ZodType | undefined)
  } else if (isScalar(node) && typeof node.value === 'string') {
    node.value = node.value.trim()
    const paragraphs = (node.value as string).includes('\n')
    node.type = paragraphs ? Scalar.BLOCK_LITERAL : (node.value as string).length > longest ? Scalar.BLOCK_FOLDED : Scalar.PLAIN
  }
}

/** YAML hangs a comment above a map's first key on the map: it is to move with the key. At the head of the file it stays. */
function keepCommentWithFirstKey(map: YAMLMap) {
  const first = map.items[0]?.key
  if (!map.commentBefore || !isScalar(first) || first.range?.[0] === undefined || map.range?.[0] === 0) return
  first.commentBefore = [map.commentBefore, first.commentBefore].filter(Boolean).join('\n')
  map.commentBefore = null
}

/** The schema inside optional, piped and the like; of a union, the object among its options. */
function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  const definition = schema?.def as { type: string; innerType?: z.ZodType; in?: z.ZodType; options?: z.ZodType[] } | undefined
  if (definition?.type === 'optional') return unwrapped(definition.innerType)
  if (definition?.type === 'pipe') return unwrapped(definition.in)
  if (definition?.type === 'union') return definition.options!.map(unwrapped).find((option) => option?.def.type === 'object')
  return schema
}

/** The space after a sentence. A short word or a title, month or the like before a full stop is shortened, not the last of its sentence. */
const sentenceEnd = /(?<=[^\s.]{3}[.!?]["”’)]?)(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Gen|Col|Maj|Capt|Sgt|Adm|Brig|Prof|Sen|Rep|Gov|Pres|Amb|Mrs|Vol|vol|Fig|fig|Art|art|Sec|sec|eds|Inc|Ltd|Corp|approx|est)\.) (?=["“‘(]?[A-ZÀ-Þ0-9])/

/** In a folded scalar a single line break is a space, so that breaking the line after a sentence changes nothing. */
function sentencePerLine(text: string): string {
  return text.replaceAll(/^(\s*)(.*>-)\n(\s+)(\S.*)$/gm, (_, indent: string, head: string, inner: string, prose: string) => {
    const sentences = prose.split(sentenceEnd)
    return `${indent}${head}\n${sentences.map((sentence) => inner + sentence).join('\n')}`
  })
}

function rewound(geometry: Geometry): Geometry {
  const wind = (polygon: Position[][]) => polygon.map((given, index) => {
    const ring = isClosed(given) ? given : [...given, given[0]!]
    // A ring without area has no direction: turned, it would be turned again the next time.
    const wrong = index === 0 ? signedArea(ring) < 0 : signedArea(ring) > 0
    return wrong ? ring.toReversed() : ring
  })
  const turned = geometry.type === 'Polygon' ? { ...geometry, coordinates: wind(geometry.coordinates) } : geometry.type === 'MultiPolygon' ? { ...geometry, coordinates: geometry.coordinates.map(wind) } : geometry
  return JSON.parse(JSON.stringify(turned, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(6)) : value))) as Geometry
}

function nested(coordinates: unknown, indent: number): string {
  if (!Array.isArray(coordinates)) return JSON.stringify(coordinates)
  if (typeof coordinates[0] === 'number') return `[${coordinates.join(', ')}]`
  const inner = ' '.repeat(indent + 2)
  return `[\n${coordinates.map((item) => inner + nested(item, indent + 2)).join(',\n')}\n${' '.repeat(indent)}]`
}
