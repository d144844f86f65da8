/**
 * Words as they are compared: every script as plain Latin letters, and names spelt in many ways as one skeleton.
 * "Kunduz", "Qunduz", "Кундуз", "قندوز" and "Koundouz" share the skeleton "kndz".
 */
import anyAscii from 'any-ascii'

/** A word of a text, and where it stands in it */
export type Word = { text: string; start: number; end: number }

const wordForm = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’‘ʻʼ`\u200c]*/gu

/** The words of a text in any script, in order. Hyphens and dashes part words; apostrophes do not. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordForm), ({ 0: found, index }) => ({ text: found, start: index, end: index + found.length }))
}

// Where a Persian or Pashto letter is not read as its Arabic shape says, and where a vowel would be lost.
const letters: Record<string, string> = { ا: 'a', أ: 'a', إ: 'a', آ: 'a', ذ: 'z', ض: 'z', ظ: 'z', ث: 's', ځ: 'z', څ: 's', ږ: 'g', ڼ: 'n', ع: '', ء: '' }

/** A word as it is compared */
export type Token = { folded: string; skeleton?: string | undefined }

/** Words come again and again, and transliterating one takes its time. */
const memory = new Map<string, Token>()

/** A word folded, and its skeleton. */
export function tokenOf(word: string): Token {
  const known = memory.get(word)
  if (known) return known
  if (memory.size >= 100_000) memory.clear()
  const folded = transliterated(word)
  const token = { folded, skeleton: skeleton(folded) }
  memory.set(word, token)
  return token
}

/** A word in plain lower-case Latin letters and digits, without accents, apostrophes or an English genitive. */
export function fold(word: string): string {
  return tokenOf(word).folded
}

/** The words of a text as they are written. */
export function wordsIn(text: string): string[] {
  return text.match(wordForm) ?? []
}

/** The words of a text, folded, with their skeletons; what folds to nothing is left out. */
export function tokensOf(text: string): Token[] {
  return wordsIn(text).map(tokenOf).filter(({ folded }) => folded)
}

function transliterated(text: string): string {
  const plain = text.replace(/['’]s$/, '').replaceAll(/[\u0621-\u06ff]/g, (letter) => letters[letter] ?? letter)
  return anyAscii(plain).toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

/** Whether a text has a word for each token: one that begins so, or sounds the same where that says enough. */
export function hasAll(text: string, tokens: readonly Token[]): boolean {
  const words = tokensOf(text)
  return tokens.every((token) => words.some((word) => word.folded.startsWith(token.folded) || (word.skeleton !== undefined && word.skeleton.length > least && word.skeleton === token.skeleton)))
}

// In this order: what several letters stand for is made one letter before single letters are.
const sounds: [RegExp, string][] = [
  [/shch|sch|sh|ş/g, 's'],
  [/dzh|dj|zh/g, 'j'],
  [/tch|ch/g, 'c'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ts|tz/g, 's'],
  [/ck|q/g, 'k'],
]

/** So many consonants make a skeleton that tells names apart. */
const least = 3

/**
 * The consonants of a folded word as they sound; undefined when too few are left to tell names apart, or it has digits.
 * Inner vowels go, as Arabic script leaves them out, and so do the letters that may stand for one (w, v, y).
 */
export function skeleton(folded: string): string | undefined {
  if (/\d/.test(folded)) return undefined
  const sounded = sounds.reduce((text, [from, to]) => text.replaceAll(from, to), folded)
  const head = sounded.charAt(0).replace(/[aeiou]/, 'a').replace('v', 'w')
  // What ends in v is a name of its own (Kabulov is not Kabul).
  const bones = (head + sounded.slice(1).replace(/v$/, 'f').replaceAll(/[aeiouwvy]/g, '')).replaceAll(/(.)\1+/g, '$1')
  // A last h is written and not heard (Dushanbe, دوشنبه).
  const heard = bones.length > least ? bones.replace(/h$/, '') : bones
  return heard.length < least ? undefined : heard
}
