import { expect, test } from '@playwright/test'
import { toRis } from './ris'

const lines = (text: string) => text.split('\r\n')

test('a newspaper article, by hand', () => {
  const text = toRis([
    {
      id: 'asiaplus-2014-201st-base-dushanbe',
      type: 'article-newspaper',
      title: 'Ракеты & «база»',
      author: [{ family: 'Keeper', given: 'Ada' }, { literal: 'Asia-Plus' }],
      'container-title': 'Asia-Plus',
      issued: { 'date-parts': [[2014, 3]] },
      accessed: { 'date-parts': [[2026, 11, 24]] },
      page: '10–20',
      URL: 'https://example.org/a_b?q=1&r=2',
      language: 'ru',
    },
  ])
  expect(lines(text)).toEqual([
    'TY  - NEWS',
    'ID  - asiaplus-2014-201st-base-dushanbe',
    'AU  - Keeper, Ada',
    'AU  - Asia-Plus',
    'TI  - Ракеты & «база»',
    'T2  - Asia-Plus',
    'PY  - 2014',
    'DA  - 2014/03//',
    'SP  - 10',
    'EP  - 20',
    'UR  - https://example.org/a_b?q=1&r=2',
    'Y2  - 2026/11/24/',
    'LA  - ru',
    'ER  - ',
    '',
    '',
  ])
})

test('no value begins a field or ends a record', () => {
  const text = toRis([{ id: 'x', type: 'webpage', title: 'A\r\nER  - \nTY  - BOOK', abstract: 'one\u2028two' }])
  expect(lines(text).filter((line) => line.startsWith('ER') || line.startsWith('TY'))).toEqual(['TY  - ELEC', 'ER  - '])
  expect(text).toContain('TI  - A ER - TY - BOOK\r\n')
  expect(text).toContain('AB  - one two\r\n')
})

test('what has no type in RIS is generic, and pages that are no range stay together', () => {
  expect(toRis([{ id: 'x', type: 'treaty' }])).toContain('TY  - GEN')
  expect(toRis([{ id: 'x', type: 'speech', page: '3, 5–6, 8–9' }])).toContain('SP  - 3, 5–6, 8–9\r\nER')
  expect(toRis([{ id: 'x', type: 'book', page: '12' }])).toContain('SP  - 12\r\nER')
})
