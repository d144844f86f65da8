import { expect, test } from '@playwright/test'
import { inBothThemes } from './both'

test('colours that differ by theme become both, and the rest stays', () => {
  expect(inBothThemes(['', '<path fill="#fbf8f1" stroke="#000000" d="M1 2"/><use href="#mi0"/>'], ['', '<path fill="#252c3080" stroke="#000000" d="M1 2"/><use href="#mi0"/>'])).toEqual([
    '',
    '<path fill="light-dark(#fbf8f1,#252c3080)" stroke="#000000" d="M1 2"/><use href="#mi0"/>',
  ])
})

test('what differs in more than colours is there for the day and for the night, under names of its own', () => {
  expect(inBothThemes(['<defs/>', '<filter id="mf1"/><image filter="url(#mf1)" opacity="0.3"/><use href="#mi0"/>'], ['<defs/>', '<filter id="mf1"/><image filter="url(#mf1)" opacity="0.4"/><use href="#mi0"/>'])).toEqual([
    '<defs/>',
    '<g class="by-day"><filter id="mf1"/><image filter="url(#mf1)" opacity="0.3"/><use href="#mi0"/></g><g class="by-night"><filter id="mf1n"/><image filter="url(#mf1n)" opacity="0.4"/><use href="#mi0"/></g>',
  ])
})

test('pictures whose images differ share no names', () => {
  expect(inBothThemes(['<defs>1</defs>'], ['<defs>2</defs>'])).toBeUndefined()
  expect(inBothThemes(['', ''], [''])).toBeUndefined()
})
