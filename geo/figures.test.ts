import { expect, test } from '@playwright/test'
import { figuresWithoutUnit } from './figures'

for (const [text, bare] of [
  ['Some 2,500 troops took part.', []],
  ['Some 2,500 took part.', []],
  ['More than 1,500 were announced in July.', ['1,500']],
  ['Strength was put at 7,000.', ['7,000']],
  ['It measures 1,814 km: 214 in Turkmenistan, 774 in Afghanistan, 826 in Pakistan.', []],
  ['It grew to 10.7 million.', ['10.7']],
  ['It grew to 10.7 million people.', []],
  ['A tenth, or 12 per cent, went by rail. In all it was 408,000.', ['408,000']],
  ['It cost $330, or 70%.', []],
  ['It opened on 16 December 2001, was closed from 1 to 10 February 2023 and, by October 5, was open again in 2024.', []],
  ['On 5 August it was 7,000.', ['7,000']],
  ['Resolution 1386 and Decree 637 say so, in no. 5 too.', []],
  ['The attack began at 19:00.', []],
  ['The 149th regiment left for the Tu-22M3 in hall 3.', ['3']],
  ['From 2,000 to 10,000 fighters were there.', []],
] as const) {
  test(`"${text}" ${bare.length ? `does not say what ${bare.join(', ')} counts` : 'says what it counts'}`, () => {
    expect(figuresWithoutUnit(text)).toEqual(bare)
  })
}
