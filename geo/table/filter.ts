/** Picks a layer's features by words and by their answers to questions with choices: for its table, and for the API. */
import type { AtlasFeature } from '../dataset'
import { plain } from '../in-view'
import { contestedProperties, propertyName, type FlatProperties } from '../properties'
import type { Layer } from '../schema'

export type TableFilter = {
  /** Every word of it stands in a name, the kind, the summary or an answer with choices */
  text?: string | undefined
  /** By property: the choice it is to have */
  choices: Record<string, string>
}

/** A property that has choices: the kind, or a field. */
export type Filterable = { name: string; label: string; choices: { value: string; label: string }[] }

/** What addresses take for something else: a field of that name cannot be asked for. */
const taken = new Set(['bbox', 'datetime', 'limit', 'offset', 'properties', 'known', 'source', 'by', 'q', 'f', 'sortby', 'at', 'sort', 'page'])

/** The properties that a layer's features can be picked by. */
export function filterables({ kinds, fields }: Pick<Layer, 'kinds' | 'fields'>): Filterable[] {
  const kind = { name: 'kind', label: 'Kind', choices: Object.entries(kinds).map(([value, { label }]) => ({ value, label })) }
  const choices = Object.entries(fields).flatMap(([id, { type, label, choices: of }]) => {
    if (type !== 'choice' || taken.has(propertyName(id)) || !of) return []
    const answers = Object.entries(of).map(([value, choice]) => ({ value, label: choice.label }))
    const open = [{ value: 'contested', label: 'Sources disagree' }, { value: 'unknown', label: 'Not known' }].filter(({ value }) => !(value in of))
    return [{ name: propertyName(id), label, choices: [...answers, ...open] }]
  })
  return [kind, ...choices].filter((each) => each.choices.length > 1)
}

/** Whether a feature, with its properties on some date, is among those picked. */
export function matches({ fields }: Pick<Layer, 'fields'>, feature: Pick<AtlasFeature, 'name' | 'names' | 'aliases' | 'summary'>, properties: FlatProperties, { text, choices }: TableFilter): boolean {
  const chosen = Object.entries(choices).every(([name, value]) => (properties[name] === null || properties[name] === undefined ? value === openOf(properties, name) : properties[name] === value))
  const words = plain(text ?? '').split(/\s+/).filter(Boolean)
  if (!chosen || !words.length) return chosen
  const answers = Object.entries(fields).flatMap(([id, field]) => field.choices?.[String(properties[propertyName(id)])]?.label ?? [])
  const all = plain([feature.name, ...Object.values(feature.names), ...feature.aliases, feature.summary, properties.kind_label, ...answers].join('\n'))
  return words.every((word) => all.includes(word))
}

function openOf(properties: FlatProperties, name: string): string {
  return contestedProperties(properties).includes(name) ? 'contested' : 'unknown'
}
