import { expect, test } from '@playwright/test'
import { escapeTex, toBibtex } from './bibtex'
import type { CslItem } from './csl'

test('the ten characters that TeX takes for its own are escaped, and letters of every script stay', () => {
  expect(escapeTex('Q & A: 100% of $5, #1 in a_b')).toBe('Q \\& A: 100\\% of \\$5, \\#1 in a\\_b')
  expect(escapeTex('C:\\x{y}~z^2')).toBe('C:\\textbackslash{}x\\textbraceleft{}y\\textbraceright{}\\textasciitilde{}z\\textasciicircum{}2')
  expect(escapeTex('Ракеты «Б», پایگاه, Ўзбекистон, Š')).toBe('Ракеты «Б», پایگاه, Ўзбекистон, Š')
})

test('a newspaper article, by hand', () => {
  const item: CslItem = {
    id: 'asiaplus-2014-201st',
    type: 'article-newspaper',
    title: 'Ракеты & base {201}',
    author: [{ family: 'Бободжонов', given: 'А.' }, { literal: 'Ministry of Defence and Industry, Press Office' }, { family: 'Rahmon' }, { family: 'Smith, Jr', given: 'Ann and Bob' }, { family: 'ur-Rehman', given: 'Zia' }],
    'container-title': 'Asia-Plus',
    issued: { 'date-parts': [[2014, 3, 8]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
    page: '10–20',
    URL: 'https://example.org/a_b?q={x}&r=1%20#top',
    language: 'ru',
  }
  expect(toBibtex([item])).toBe(
    [
      '@article{asiaplus-2014-201st,',
      '  author = {Бободжонов, А. and {Ministry of Defence and Industry, Press Office} and {Rahmon} and {Smith, Jr}, {Ann and Bob} and {ur-Rehman}, Zia},',
      '  title = {{Ракеты \\& base \\textbraceleft{}201\\textbraceright{}}},',
      '  journal = {Asia-Plus},',
      '  date = {2014-03-08},',
      '  year = {2014},',
      '  month = mar,',
      '  pages = {10--20},',
      '  url = {https://example.org/a_b?q=%7Bx%7D&r=1%20#top},',
      '  urldate = {2026-11-24},',
      '  language = {ru},',
      '}',
      '',
    ].join('\n'),
  )
})

test('each kind of thing names where it appeared and who published it as its entry does', () => {
  const entry = (type: string) => toBibtex([{ id: 'x', type, 'container-title': 'C', publisher: 'P' }]).split('\n').slice(0, 3).join('')
  expect(entry('article-journal')).toBe('@article{x,  journal = {C},  publisher = {P},')
  expect(entry('report')).toBe('@techreport{x,  howpublished = {C},  institution = {P},')
  expect(entry('chapter')).toBe('@incollection{x,  booktitle = {C},  publisher = {P},')
  expect(entry('webpage')).toBe('@misc{x,  howpublished = {C},  publisher = {P},')
  expect(entry('treaty')).toBe('@misc{x,  howpublished = {C},  publisher = {P},')
})

test('what is not known is not there', () => {
  expect(toBibtex([{ id: 'x', type: 'document' }])).toBe('@misc{x,\n\n}\n')
})

test('two sources of one author and year have keys of their own', () => {
  const author = [{ family: 'Keeper', given: 'Ada' }]
  const issued = { 'date-parts': [[2001]] as [number[]] }
  const keys = toBibtex(['keeper-2001-log', 'keeper-2001-chart'].map((id) => ({ id, type: 'report', title: 'The log', author, issued }))).match(/@techreport\{[^,]+/g)
  expect(keys).toEqual(['@techreport{keeper-2001-log', '@techreport{keeper-2001-chart'])
})
