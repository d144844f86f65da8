/** Figures in a statement, and whether it says what they count. */
import type { Claim, Field } from './schema'

const figure = /(?<![\w¶.,:/–-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\w:–-])(?!,\d)(?!\.\d)/gu
const month = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** "of", "in" and the like do not say what a figure counts; "million" and "thousand" are part of the figure. */
const notCounted = new RegExp(`^(${month}|and|or|in|on|at|to|by|of|for|but|was|were|is|are|had|has|from|with|while|as|the|a|an|that|when|until|since|after|before|between|per|it|its|there|here|then|than|more)$`, 'i')
const magnitude = /^(thousand|million|billion|trillion)$/i
/** A name or number of a thing is no amount: Resolution 1386, no. 5, Federal Law 637. */
const named = /(?:\p{Lu}[\p{L}-]*|no\.|number|¶+|page|p\.|chapter|article|paragraph|clause|stage|phase|version|age|aged|year)\s*$/u

/**
 * The figures of a statement that counts nothing: no figure in their sentence is followed by what it counts ("2,500
 * troops", "5 per cent", "$3"). Years, days of a month, and numbers in names are no figures. Within a sentence, one unit
 * serves all its figures: "214 km in one country, 774 in the next".
 */
export function figuresWithoutUnit(text: string): string[] {
  return sentences(text).flatMap((sentence) => {
    const figures = [...sentence.matchAll(figure)]
    return figures.some((match) => !isYear(match[0]) && hasUnit(sentence, match)) ? [] : figures.filter((match) => isAmount(sentence, match)).map(([amount]) => amount)
  })
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+(?=[\p{Lu}\d"“])/u)
}

function isAmount(sentence: string, match: RegExpExecArray): boolean {
  const [before, after] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)]
  if (isYear(match[0])) return false
  if (new RegExp(`^\\s+(?:and \\d+ |to \\d+ |or \\d+ )?(${month})\\b`).test(after) || new RegExp(`\\b(${month})\\s+(?:\\d+ (?:and|to|or) )?$`).test(before)) return false
  // A capital that only begins the sentence is no name: "Some 2,500".
  return !named.test(before) || /^\s*\S+\s*$/.test(before)
}

function isYear(amount: string): boolean {
  return /^(1[0-9]|20|21)\d\d$/.test(amount)
}

function hasUnit(sentence: string, match: RegExpExecArray): boolean {
  const [before, after] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)]
  if (/[$€£₽]\s*$/.test(before) || /^\s*(%|°|′|per cent\b)/.test(after)) return true
  const words = /^(?:\s+to\s+[\d,.]+|\s+or\s+[\d,.]+|\s+and\s+[\d,.]+)?((?:\s+[\p{L}’'²³/-]+){1,2})/u.exec(after)?.[1]?.trim().split(/\s+/) ?? []
  const [first, second] = words
  const counted = first && magnitude.test(first) ? second : first
  return counted !== undefined && !notCounted.test(counted)
}

/** What is wrong with the figures of a claim: one without a unit, in words or in the answer. A field of numbers has its unit. */
export function wrongFigures(field: Field, { text, value, unit, qualifier }: Pick<Claim, 'text' | 'value' | 'unit' | 'qualifier'>): string[] {
  if (field.type === 'number') return []
  const bare = figuresWithoutUnit(text)
  return [
    ...(bare.length ? [`text: "${bare.join('", "')}" does not say what it counts: add the unit, as in "2,500 troops"`] : []),
    ...(typeof value === 'string' && /^-?\d[\d,.]*$/.test(value) && field.type === 'text' && !isYear(value) ? [`value "${value}" is a figure without a unit: declare a number field with one, or write what it counts`] : []),
    ...(unit || qualifier ? [`has a ${unit ? 'unit' : 'qualifier'}, but its field is no number: take it out, or declare a number field`] : []),
  ]
}
