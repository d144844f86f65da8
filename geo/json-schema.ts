/** JSON Schemas for editors, made from the schema: completion and hints while an analyst types. */
import { z } from 'zod'
import { borderNotesSchema } from './border-schema'
import { atlasSchema, featureSchema, layerSchema, sourceSchema } from './schema'

export const schemas = { atlas: atlasSchema, layer: layerSchema, feature: featureSchema, source: sourceSchema, 'border-notes': borderNotesSchema }

/** The JSON Schema (draft 7, which editors' YAML support reads) of a kind of file, as text. */
export function jsonSchema(name: keyof typeof schemas): string {
  const schema = z.toJSONSchema(schemas[name], {
    io: 'input',
    target: 'draft-7',
    // Oxus reads every scalar as a string and an editor does not: `meta.editor` says what the editor is to accept.
    override: ({ jsonSchema: made }) => {
      const { editor } = made as { editor?: object }
      const isFreeText = made.type === 'string' && !made.pattern && !made.format && !made.enum && made.const === undefined
      // A volume is 5 and a title may be 1984: free text needs no quotes for looking like a number.
      if (isFreeText && !editor) made.type = ['string', 'number', 'boolean'] as unknown as 'string'
      if (!editor) return
      for (const key of Object.keys(made)) if (key !== 'description') delete made[key as keyof typeof made]
      Object.assign(made, editor)
    },
  })
  return `${JSON.stringify({ title: `Oxus: ${name}`, ...schema }, null, 2)}\n`
}
