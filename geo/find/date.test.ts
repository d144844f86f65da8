import { expect, test } from '@playwright/test'
import { datesIn } from './date'

for (const text of ['9 Aug 2021', '9 August 2021', '9th of August, 2021', 'Aug 9, 2021', 'August 9th 2021', '2021 Aug 9', '2021-08-09', '2021/8/9', '2021.08.09', '9 августа 2021', '9 avgust 2021', '۲۰۲۱-۰۸-۰۹', ' 9 AUG. 2021 ']) {
  test(`${text} is 9 August 2021`, () => expect(datesIn(text, ['ru', 'uz', 'fa'])).toEqual({ dates: ['2021-08-09'], rest: '' }))
}

for (const [text, dates] of [
  ['August 2021', ['2021-08']],
  ['aug 2021', ['2021-08']],
  ['Sept 2015', ['2015-09']],
  ['2021-08', ['2021-08']],
  ['8/2021', ['2021-08']],
  ['2021 August', ['2021-08']],
  ['август 2021', ['2021-08']],
  ['1996', ['1996']],
  // Day first; where it can be the month, that is offered too.
  ['08/09/2021', ['2021-09-08', '2021-08-09']],
  ['28.9.2015', ['2015-09-28']],
  ['9/28/2015', ['2015-09-28']],
] as const) {
  test(`${text} is ${dates.join(' or ')}`, () => expect(datesIn(text, ['ru'])).toEqual({ dates, rest: '' }))
}

for (const text of ['30 Feb 2021', '31.4.2015', '2593', '1520 mm', '7,500', 'Kunduz', '9 August', 'May', '201st', '12345', 'B-2021x', '']) {
  test(`“${text}” names no date`, () => {
    const { dates } = datesIn(text)
    // A day that is not there may still name its month or year.
    expect(dates.every((date) => date.length < 10)).toBe(true)
    if (!/20\d\d|2015/.test(text)) expect(dates).toEqual([])
  })
}

test('a date among other words is found, and the words are left', () => {
  expect(datesIn('Kunduz 28 September 2015')).toEqual({ dates: ['2015-09-28'], rest: 'Kunduz' })
  expect(datesIn('in 2015, Kunduz fell')).toEqual({ dates: ['2015'], rest: 'in Kunduz fell' })
})
