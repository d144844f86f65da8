/**
 * The scalars of the atlas's files.
 *
 * YAML is read with its string-only ("failsafe") schema, so that `NO` stays Norway and `2014-03` stays a month. Every
 * scalar therefore arrives as a string and is given its type here. `meta.editor` is what an editor, which reads YAML
 * its own way, is to accept: it goes into the generated JSON Schemas.
 */
import { z } from 'zod'
import { idForm } from './id'
import { isPartialDate } from './time'

/** A file name is an id. */
export const id = (what: string) =>
  z.string().regex(idForm, `is not an id: use lower-case words and digits joined by hyphens, as in the name of the ${what}'s file`)

/** A reference to a feature: `layer/feature`. */
export const reference = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'is not a reference to a feature: write layer/feature, the names of a folder in layers/ and of a file in it')

/** A decimal number, whole or not. */
export const number = z
  .string()
  .refine((text) => /^-?\d+(\.\d+)?$/.test(text), 'is not a number: write digits, with a point before decimals and no thousands separator')
  .transform(Number)
  .meta({ editor: { type: 'number' } })

export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && +text >= least && +text <= most, `is not a whole number from ${least} to ${most}`)
    .transform(Number)
    .meta({ editor: { type: 'integer', minimum: least, maximum: most } })

export const yesNo = z
  .string()
  .refine((text) => text === 'true' || text === 'false', 'is neither true nor false')
  .transform((text) => text === 'true')
  .meta({ editor: { type: 'boolean' } })

/** Only `true` may be written; leaving the key out says no. */
export const flag = z
  .literal('true', { error: 'must be true, or the key left out' })
  .transform(() => true as const)
  .meta({ editor: { const: true } })

/** 2014, 2014-03 or 2014-03-18 (ISO 8601 calendar dates): as precise as known, never rounded. */
export const partialDate = z
  .string()
  .refine(isPartialDate, 'is not a date: write 2014, 2014-03 or 2014-03-18, a day that exists')
  .meta({ editor: { type: ['string', 'integer'], pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' } })

/** One line or more of prose. */
export const text = z.string().trim().min(1, 'is empty: write it, or leave the key out')

/** A web address. */
export const address = z.url({ protocol: /^https?$/, error: 'is not a web address: it begins with https:// or http://' })
