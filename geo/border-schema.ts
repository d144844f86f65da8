/** What the file of notes on disputed borders may hold. */
import { z } from 'zod'
import { address, id, number, partialDate, text } from './scalars'

const source = z.strictObject({ title: text, publisher: text, issued: partialDate.optional(), URL: address, accessed: partialDate })
const position = z.strictObject({ who: text, since: partialDate.optional(), text, cites: z.array(z.string()).optional() })

const note = z
  .strictObject({
    id: id('note'),
    title: text,
    lines: z.array(z.string().regex(/^[A-Z]{3}-[A-Z]{3}$/, 'is no pair of sides: write their codes in alphabetical order, as in AFG-PAK')).min(1),
    name: text.optional(),
    status: z.enum(['disputed', 'unrecognised', 'settled']),
    at: z.strictObject({ lon: number, lat: number, zoom: number }),
    says: z.array(position).min(1),
    drawn: text,
    sources: z.record(z.string(), source).optional(),
  })
  .superRefine(({ says, sources = {} }, context) => {
    says.forEach(({ cites = [] }, index) =>
      cites.forEach((cited, place) => {
        if (!(cited in sources)) context.addIssue({ code: 'custom', path: ['says', index, 'cites', place], message: `names no source of this note: add it below sources, or correct it (there are: ${Object.keys(sources).join(', ') || 'none'})` })
      }),
    )
  })

/** The file `basemap/border-notes.yaml`. */
export const borderNotesSchema = z.array(note)
export type BorderNote = z.infer<typeof note>
