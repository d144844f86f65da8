/** The canonical form of an atlas's files: one text for one content, so that a change shows as what it is. Text in, text out. */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { isMap, isPair, isScalar, isSeq, parseDocument, Scalar, type Node, type Pair } from 'yaml'
import type { z } from 'zod'
import { signedArea } from './geometry'

/** Prose of more than so many characters is folded, one sentence a line. */
const longest = 96

/**
 * YAML with its keys in the order of the schema (records keep their author's order), two spaces of indent, no needless
 * quotes, and long prose folded with one sentence a line. Comments stay. Throws Error on YAML that is broken.
 */
export function canonicalYaml(text: string, schema: z.ZodType): string {
  const document = parseDocument(text, { schema: 'failsafe' })
  if (document.errors.length) throw document.errors[0]!
  if (document.contents) arrange(document.contents as Node, schema)
  return sentencePerLine(document.toString({ lineWidth: 0, indentSeq: true, flowCollectionPadding: false }))
}

/** A shape: six decimals at most, a position a line, no properties, rings right-handed (RFC 7946). Throws SyntaxError on broken JSON. */
export function canonicalShape(text: string): string {
  const { geometry } = JSON.parse(text) as Feature<Geometry>
  const { type, coordinates } = rewound(geometry) as { type: string; coordinates: unknown }
  return `{\n  "type": "Feature",\n  "properties": {},\n  "geometry": {\n    "type": "${type}",\n    "coordinates": ${nested(coordinates, 4)}\n  }\n}\n`
}

/** A bulk import: one feature a line, sorted by id, six decimals at most, rings right-handed. Throws SyntaxError on broken JSON. */
export function canonicalBulk(text: string): string {
  const { features } = JSON.parse(text) as FeatureCollection
  const lines = features
    .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
    .map(({ id, properties, geometry }) => JSON.stringify({ type: 'Feature', id, properties, geometry: rewound(geometry) }))
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}

function arrange(node: Node, schema: z.ZodType | undefined) {
  const form = unwrapped(schema)
  if (isMap(node)) {
    node.flow = false
    const shape = form?.def.type === 'object' ? (form as z.ZodObject).shape : undefined
    const order = Object.keys(shape ?? {})
    const place = (pair: Pair) => (order.includes(String(pair.key)) ? order.indexOf(String(pair.key)) : order.length)
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

/** The schema inside optional, piped and the like; of a union, the object among its options. */
function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  const definition = schema?.def as { type: string; innerType?: z.ZodType; in?: z.ZodType; options?: z.ZodType[] } | undefined
  if (definition?.type === 'optional') return unwrapped(definition.innerType)
  if (definition?.type === 'pipe') return unwrapped(definition.in)
  if (definition?.type === 'union') return definition.options!.map(unwrapped).find((option) => option?.def.type === 'object')
  return schema
}

/** In a folded scalar a single line break is a space, so that breaking the line after a sentence changes nothing. */
function sentencePerLine(text: string): string {
  return text.replaceAll(/^(\s*)(.*>-)\n(\s+)(\S.*)$/gm, (_, indent: string, head: string, inner: string, prose: string) => {
    const sentences = prose.split(/(?<=[^\s.]{3}[.!?]["”’)]?) (?=["“‘(]?[A-ZÀ-Þ0-9])/)
    return `${indent}${head}\n${sentences.map((sentence) => inner + sentence).join('\n')}`
  })
}

function rewound(geometry: Geometry): Geometry {
  const wind = (polygon: Position[][]) => polygon.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed()))
  const turned = geometry.type === 'Polygon' ? { ...geometry, coordinates: wind(geometry.coordinates) } : geometry.type === 'MultiPolygon' ? { ...geometry, coordinates: geometry.coordinates.map(wind) } : geometry
  return JSON.parse(JSON.stringify(turned, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(6)) : value))) as Geometry
}

function nested(coordinates: unknown, indent: number): string {
  if (!Array.isArray(coordinates)) return JSON.stringify(coordinates)
  if (typeof coordinates[0] === 'number') return `[${coordinates.join(', ')}]`
  const inner = ' '.repeat(indent + 2)
  return `[\n${coordinates.map((item) => inner + nested(item, indent + 2)).join(',\n')}\n${' '.repeat(indent)}]`
}
