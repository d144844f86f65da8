/** The values of a layer's properties, by the evaluator that MapLibre itself has: there is one cartography. */
import { featureFilter, Formatted, latest, normalizePropertyExpression, type LayerSpecification, type ResolvedImage, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import type { Frame } from './frame'

/** A value of a layer's layout or paint, for a feature where it depends on one; undefined where the style language has no default. */
export type Values = <T>(name: string, feature?: Feature) => T

const reference = latest as unknown as Record<string, Record<string, StylePropertySpecification>>

const MOST = 4000
const compiledBefore = new Map<string, unknown>()

/** What is compiled is kept: most expressions of a style are those of the last one, in whatever theme. */
function once<T>(key: string, compile: () => T): T {
  if (compiledBefore.has(key)) return compiledBefore.get(key) as T
  if (compiledBefore.size >= MOST) compiledBefore.clear()
  const made = compile()
  compiledBefore.set(key, made)
  return made
}

/** MapLibre's own names for what a geometry is. */
function typeOf({ geometry: { type } }: Feature): 'Point' | 'LineString' | 'Polygon' {
  return type.endsWith('Polygon') ? 'Polygon' : type.endsWith('LineString') ? 'LineString' : 'Point'
}

function told(feature: Feature) {
  return { type: typeOf(feature), id: feature.id, properties: feature.properties ?? {} }
}

/** Reads a layer at the frame's zoom. As in MapLibre, paint and sizes follow the zoom, and the rest of a layout its whole steps. Throws Error on a bad expression. */
export function valuesOf(layer: LayerSpecification, { zoom, step }: Frame, state: Record<string, unknown>): Values {
  const compiled = new Map<string, (feature?: Feature) => unknown>()
  const compile = (name: string) => {
    const group = (['layout', 'paint'] as const).find((each) => reference[`${each}_${layer.type}`]?.[name])
    if (!group) throw new Error(`A layer of type "${layer.type}" has no property "${name}" (${layer.id}).`)
    const specification = reference[`${group}_${layer.type}`]![name]!
    const given = ((layer as Record<string, unknown>)[group] as Record<string, unknown> | undefined)?.[name]
    // Where a default is itself a list of values the evaluator wants it given, and none means none.
    const value = given ?? specification.default
    if (value === undefined || value === null) return () => undefined
    const expression = once(`${layer.type} ${name} ${JSON.stringify(value)}`, () => normalizePropertyExpression(value as never, `${layer.id}.${name}`, specification))
    const at = { zoom: group === 'paint' || name === 'text-size' || name === 'icon-size' ? zoom : step, globalState: state as Record<string, never> }
    return (feature?: Feature) => expression.evaluate(at, feature && told(feature), {})
  }
  return <T>(name: string, feature?: Feature) => {
    let read = compiled.get(name)
    if (!read) compiled.set(name, (read = compile(name)))
    return read(feature) as T
  }
}

/** Whether a layer shows a feature: its filter at the frame's zoom and in a global state. */
export function filterOf(layer: LayerSpecification, { step }: Frame, state: Record<string, unknown>): (feature: Feature) => boolean {
  const { filter } = layer as { filter?: never }
  if (filter === undefined) return () => true
  const { filter: passes } = once(`filter ${JSON.stringify(filter)}`, () => featureFilter(filter, `${layer.id}.filter`))
  const at = { zoom: step, globalState: state as Record<string, never> }
  return (feature) => passes(at, told(feature))
}

/** The id of the image that a property names; empty where it names none. A constant comes as it was written. */
export function imageOf(values: Values, name: string, feature: Feature): string {
  const image = values<ResolvedImage | string | undefined>(name, feature)
  return (typeof image === 'string' ? image : image?.name) ?? ''
}

/** A label's text; undefined where there is none. */
export function textOf(values: Values, feature: Feature): Formatted | undefined {
  const text = values<Formatted | string | undefined>('text-field', feature)
  const formatted = typeof text === 'string' ? Formatted.fromString(text) : text
  return formatted?.toString() ? formatted : undefined
}

/** How wide a line is at the whole step below the zoom: its dashes are measured in that. */
export function widthAtStep(layer: LayerSpecification, frame: Frame, state: Record<string, unknown>): (feature: Feature) => number {
  const values = valuesOf(layer, { ...frame, zoom: frame.step }, state)
  return (feature) => values<number>('line-width', feature)
}
