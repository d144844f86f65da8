import { expect, test } from '@playwright/test'
import { inBothThemes } from './both'

test('colours that differ by theme become both, and the rest stays', () => {
  expect(inBothThemes('<path fill="#fbf8f1" stroke="#000000" d="M1 2"/><use href="#mi0"/>', '<path fill="#252c3080" stroke="#000000" d="M1 2"/><use href="#mi0"/>')).toBe(
    '<path fill="light-dark(#fbf8f1,#252c3080)" stroke="#000000" d="M1 2"/><use href="#mi0"/>',
  )
})

test('pictures that differ in more than colours are not one', () => {
  expect(inBothThemes('<path d="M1 2"/>', '<path d="M1 3"/>')).toBeUndefined()
})
