/** What a claim answers to its field's question: read by the field's type, compared, and put into words. */
import type { Claim, Field } from './schema'
import { firstDay, formatDate, isPartialDate, lastDay, type PartialDate } from './time'

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

/** What of a claim is compared with another's. */
export type Compared = { answer?: Answer | undefined; qualifier?: string | undefined; unit?: string | undefined }

/**
 * Whether two claims can both be right. Dates agree when one may mean the other ("2001" and 2001-12-16); figures when the
 * ranges that they leave open meet ("up to 7,000" and 6,000; "some" leaves five per cent); figures in different units and
 * free text are never held to disagree.
 */
export function agree(field: Field, a: Compared, b: Compared): boolean {
  if (a.answer === undefined || b.answer === undefined || field.type === 'text') return true
  if (field.type === 'choice') return a.answer === b.answer
  if (field.type === 'number' && unitOf(field, a) !== unitOf(field, b)) return true
  const [one, other] = [boundsOf(field, a), boundsOf(field, b)]
  return one[0] <= other[1] && other[0] <= one[1]
}

/**
 * Whether one claim, if it is right, makes the other right too: the day bears out the year, not the year the day, and
 * 6,500 bears out "over 6,000". Free text is never held to.
 */
export function bearsOut(field: Field, one: Compared, other: Compared): boolean {
  if (one.answer === undefined || other.answer === undefined || field.type === 'text') return false
  if (field.type === 'choice') return one.answer === other.answer
  if (field.type === 'number' && unitOf(field, one) !== unitOf(field, other)) return false
  const [inner, outer] = [boundsOf(field, one), boundsOf(field, other)]
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

function unitOf(field: Field, { unit }: Compared): string | undefined {
  return unit ?? field.unit
}

/** The least and the greatest that an answer may mean: days, or figures. */
export function boundsOf(field: Field, { answer, qualifier = '' }: Compared): [string, string] | [number, number] {
  if (field.type === 'date') return [firstDay(answer as PartialDate), lastDay(answer as PartialDate)]
  if (typeof answer === 'object') return [answer.min ?? -Infinity, answer.max ?? Infinity]
  const figure = answer as number
  if (atMost.test(qualifier)) return [-Infinity, figure]
  if (atLeast.test(qualifier)) return [figure, Infinity]
  const leeway = roughly.test(qualifier) ? Math.abs(figure) * 0.05 : 0
  return [figure - leeway, figure + leeway]
}

const atMost = /^(up to|at most|no more than|not more than|under|below|less than|fewer than|as many as|as high as|as much as)\b/
const atLeast = /^(at least|more than|over|above|upwards of|no fewer than|no less than|not less than)\b/
const roughly = /^(about|around|some|roughly|approximately|nearly|almost|virtually|close to|an estimated|estimated|of the order of|circa)\b/

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
