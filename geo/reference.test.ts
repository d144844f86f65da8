import { expect, test } from '@playwright/test'
import type { AtlasSource } from './dataset'
import { closed, fullReference, publicationOf } from './reference'

const source = (more: Partial<AtlasSource>): AtlasSource => ({ id: 'x', type: 'article-journal', rights: 'unknown', reliability: { grade: 'B', why: 'x' }, consulted: 'original', ...more })

test('a reference in one line says what is unknown', () => {
  expect(fullReference(source({ author: [{ family: 'Keeper', given: 'A.' }], issued: '2014-03', title: 'Is it lit?', 'container-title': 'Lights', volume: '3', issue: '2', page: '10–20', publisher: 'The Harbour', DOI: '10.1/x' }))).toBe(
    'Keeper, A. March 2014. Is it lit? Lights, vol. 3, no. 2, pp. 10–20, The Harbour. https://doi.org/10.1/x',
  )
  expect(fullReference(source({}))).toBe('Author unknown. No date. Title unknown.')
})

test('a publisher is not named twice', () => {
  expect(publicationOf(source({ publisher: 'Asia-Plus', 'container-title': 'Asia-Plus', page: '7' }))).toBe('P. 7')
  expect(publicationOf(source({ author: [{ family: 'Keeper' }], publisher: 'Asia-Plus', 'container-title': 'Asia-Plus', page: '7' }))).toBe('Asia-Plus, p. 7')
  expect(publicationOf(source({ publisher: 'Reuters', 'container-title': 'Daily' }))).toBe('Daily')
  expect(publicationOf(source({ 'container-title': 'iDaily', author: [{ literal: 'iDaily' }] }))).toBe('')
  expect(publicationOf(source({ 'container-title': 'iDaily', author: [{ literal: 'Keeper' }], version: '2' }))).toBe('iDaily, version 2')
  expect(publicationOf(source({ publisher: 'Reuters', 'container-title': 'Daily', author: [{ family: 'Keeper' }] }))).toBe('Daily, Reuters')
})

test('a sentence is closed once', () => {
  expect(['a', 'a.', 'a?', '“a.”', 'a…', 'a (b)'].map(closed)).toEqual(['a.', 'a.', 'a?', '“a.”', 'a…', 'a (b).'])
})
