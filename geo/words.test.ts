import { expect, test } from '@playwright/test'
import { grouped } from './words'

test('a number has its thousands apart, and keeps no more than three decimals', () => {
  expect([0, 7, 999, 1000, 12_500, 1_234_567, -4200].map(grouped)).toEqual(['0', '7', '999', '1,000', '12,500', '1,234,567', '-4,200'])
  expect([0.5, 1234.5, 2.00049, 1e6 + 0.1234].map(grouped)).toEqual(['0.5', '1,234.5', '2', '1,000,000.123'])
})
