import { expect, test } from '@playwright/test'
import { escapeMarkdown, markup } from './markup'

test('what Markdown would take for a mark is escaped', () => {
  expect(escapeMarkdown('a *b* _c_ [d](e) <f> `g` | ~h~ $i$ \\')).toBe('a \\*b\\* \\_c\\_ \\[d\\](e) \\<f\\> \\`g\\` \\| \\~h\\~ \\$i\\$ \\\\')
  expect(escapeMarkdown('AT&T &amp; &#38;')).toBe('AT&T \\&amp; &\\#38;')
  expect(escapeMarkdown('1. April')).toBe('1\\. April')
  expect(escapeMarkdown('2014. It opened')).toBe('2014\\. It opened')
  expect(escapeMarkdown('- minus')).toBe('\\- minus')
  expect(escapeMarkdown('34–36 km, on 1. April')).toBe('34–36 km, on 1. April')
  expect(escapeMarkdown('two\nlines')).toBe('two lines')
})

test('an address ends where its link ends', () => {
  expect(markup.markdown.link('here [1]', 'https://e.org/a_(b)?c=d e')).toBe('[here \\[1\\]](https://e.org/a_%28b%29?c=d%20e)')
  expect(markup.markdown.address('https://e.org/<x>')).toBe('<https://e.org/%3Cx%3E>')
})

test('plain text underlines by what a reader sees', () => {
  expect(markup.text.title('Баграм')).toBe('Баграм\n======')
  expect(markup.text.section(2, 'Š')).toBe('Š\n-')
})
