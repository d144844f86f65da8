/** What a claim answers to its field's question: read by the field's type, compared, and put into words. */
import type { Claim, Field } from './schema'
import { firstDay, formatDate, isPartialDate, lastDay } from './time'

export type Range = { min?: number | undefined; max?: number | undefined }
export type Answer = string | number | Range

/**
 * A claim's value as its field's type has it; undefined when the claim gives none.
 * Throws RangeError, with the bad value and what to write, when it does not fit the type.
 */
export function readAnswer(field: Field, value: Claim['value']): Answer | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'object') {
    if (field.type !== 'number') throw new RangeError(`is a range, but the field's type is ${field.type}`)
    if (value.min === undefined && value.max === undefined) throw new RangeError('is a range without min or max')
    if (value.min !== undefined && value.max !== undefined && value.min > value.max) {
      throw new RangeError(`${value.min} to ${value.max} runs backwards: exchange min and max`)
    }
    return value
  }
  switch (field.type) {
    case 'number':
      if (!/^-?\d+(\.\d+)?$/.test(value)) throw new RangeError(`"${value}" is not a number: write digits, and the limit ("some", "up to") as qualifier`)
      return Number(value)
    case 'date':
      if (!isPartialDate(value)) throw new RangeError(`"${value}" is not a date: write 2014, 2014-03 or 2014-03-18`)
      return value
    case 'choice':
      if (!(value in field.choices!)) throw new RangeError(`"${value}" is not one of ${Object.keys(field.choices!).join(', ')}`)
      return value
    default:
      return value
  }
}

/**
 * Whether two answers can both be right. Dates agree when one may mean the other ("2001" and 2001-12-16), figures when
 * they are the same; free text is never held to disagree.
 */
export function agree(type: Field['type'], a: Answer, b: Answer): boolean {
  if (type === 'text') return true
  if (type === 'date') return firstDay(a as string) <= lastDay(b as string) && firstDay(b as string) <= lastDay(a as string)
  if (typeof a === 'object' && typeof b === 'object') return a.min === b.min && a.max === b.max
  return a === b
}

/** An answer for readers, with the source's qualifier and the unit: "some 6,000 troops", "16 December 2001". */
export function formatAnswer(field: Field, answer: Answer, options: { qualifier?: string | undefined; unit?: string | undefined } = {}): string {
  if (field.type === 'choice') return field.choices?.[String(answer)]?.label ?? String(answer)
  if (field.type === 'date') return formatDate(answer as string)
  if (field.type === 'text') return String(answer)
  return [options.qualifier, formatNumber(answer as number | Range), options.unit ?? field.unit].filter(Boolean).join(' ')
}

function formatNumber(answer: number | Range): string {
  const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })
  if (typeof answer === 'number') return digits.format(answer)
  if (answer.min === undefined) return `up to ${digits.format(answer.max!)}`
  if (answer.max === undefined) return `at least ${digits.format(answer.min)}`
  return `${digits.format(answer.min)}–${digits.format(answer.max)}`
}
