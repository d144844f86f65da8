/** Names, and how well one answers a query. */
import { tokensOf, type Token } from './fold'

/** A name in a language; without one it is the English name or an alias */
export type Name = { text: string; language?: string | undefined; /** Whose name it is, where it is not the entry's own: of a source, its author or publisher */ field?: string }

/** A name with its words; read once, as it is compared with every query */
export type ReadName = { name: Name; words: readonly Token[]; folded: string; joined: string }

/** 0 the name itself; 1 begins so; 2 sounds the same; 3 has all the words; 4 found otherwise */
export type Tier = 0 | 1 | 2 | 3 | 4

/** Words that a question has and its answer need not, and the joints of names (Mazar-i-Sharif, Sar-e Pol). */
const small = new Set('a al an and are at by did do does e for from had has have how i in is it many much of on or the to ul was were what when where which who why with'.split(' '))

/** The words that tell something; all of them where none does. */
export function telling(words: readonly Token[]): readonly Token[] {
  const some = words.filter(({ folded }) => !small.has(folded))
  return some.length ? some : words
}

/** A name as it is compared: also without a part in brackets, and without small words. */
export function readName(name: Name): ReadName[] {
  const bare = name.text.replaceAll(/\s*\([^)]*\)/g, '')
  const forms = new Map<string, ReadName>()
  for (const text of bare ? [bare, name.text] : [name.text]) {
    const all = tokensOf(text)
    for (const words of [all, telling(all)]) {
      const folded = words.map((word) => word.folded)
      forms.set(folded.join(' '), { name, words, folded: folded.join(' '), joined: folded.join('') })
    }
  }
  return [...forms.values()]
}

/** Whether a name is wholly among the words of a query, which may ask more of it. */
export function isWithin(names: readonly ReadName[], tokens: readonly Token[]): boolean {
  return names.some(({ words }) => words.every((word) => tokens.some((token) => token.folded === word.folded || soundsAs(token, word))))
}

/** How well names answer a query, and which answers best. */
export function bestName(names: readonly ReadName[], tokens: readonly Token[]): { tier: Tier; name?: Name } {
  const asked = tokens.map((token) => token.folded).join(' ')
  const joined = asked.replaceAll(' ', '')
  let best: { tier: Tier; name?: Name } = { tier: 4 }
  for (const read of names) {
    const tier = tierOf(read, tokens, asked, joined)
    if (tier < best.tier) best = { tier, name: read.name }
  }
  return best
}

function tierOf({ words, folded, joined }: ReadName, tokens: readonly Token[], asked: string, askedJoined: string): Tier {
  if (joined === askedJoined) return 0
  if (folded.startsWith(asked)) return 1
  if (words.length === tokens.length && tokens.every((token, index) => token.folded === words[index]!.folded || soundsAs(token, words[index]!))) return 2
  return tokens.every((token) => words.some((word) => word.folded.startsWith(token.folded) || soundsAs(token, word))) ? 3 : 4
}

function soundsAs(a: Token, b: Token): boolean {
  return a.skeleton !== undefined && a.skeleton === b.skeleton
}
