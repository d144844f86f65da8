import { expect, test } from '@playwright/test'
import { paragraphsOf } from './paragraphs'

for (const [at, numbers] of [
  ['¶12', [12]],
  ['¶2 and ¶3', [2, 3]],
  ['¶9, ¶3 and ¶3', [3, 9]],
  ['¶1 to ¶4', [1, 2, 3, 4]],
  ['¶1–¶3', [1, 2, 3]],
  ['¶¶1-3', [1, 2, 3]],
  ['lead and ¶8', [8]],
  ['¶ 5, second sentence', [5]],
  ['¶9 to ¶3', [3, 9]],
  ['¶2 and passage on 2014', [2]],
  ['last ¶', []],
  ['p. 4', []],
] as const) {
  test(`"${at}" names ${numbers.length ? `the paragraphs ${numbers.join(', ')}` : 'no paragraph by its number'}`, () => {
    expect(paragraphsOf(at)).toEqual(numbers)
  })
}
