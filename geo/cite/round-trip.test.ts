/** What we write is read back by a library that others use: citation-js knows nothing of how we write it. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from '@playwright/test'
import { loadAtlas } from '../dataset'
import { featureItem, sourceItem, type CslItem } from './csl'
import { writeItems } from './write'

const atlas = loadAtlas('data')
const items = [...atlas.sources.values()].map(sourceItem)
const awkward: CslItem = {
  id: 'awkward',
  type: 'article-journal',
  title: 'Not -- or --- but: Cost & 100% of $5 {x} #1_a ^ ~ \\ “q”: Ракеты и «мир», پایگاه هوایی',
  author: [{ literal: 'Ministry of Trade and Industry' }, { family: 'de la Cruz', given: 'Ana' }, { family: 'Бободжонов', given: 'А.' }],
  'container-title': 'Q & A {weekly}',
  issued: { 'date-parts': [[2014, 3, 8]] },
  URL: 'https://example.org/a_b?x=1&y=%20#z',
  language: 'ru',
}

const read = (text: string) => new Cite(text).data as unknown as CslItem[]
/** Braces around a title, which keep its capitals, come back as HTML. */
const bare = (title: string | undefined) => title?.replace(/<span class="nocase">(.*)<\/span>/s, '$1')
/** Neither format tells a body of one word from a person of one name. */
const names = ({ author }: CslItem) => author?.map((name) => ('literal' in name ? name.literal : [`${particleOf(name)}${name.family}`, name.given].filter(Boolean).join(', ')))
/** "de la" of "de la Cruz" comes back on its own. */
const particleOf = (name: object) => Object.entries(name).flatMap(([key, part]) => (key.endsWith('particle') ? [`${part} `] : [])).join('')

test('every source of the atlas comes back from BibTeX as it was', () => {
  const told = (item: CslItem) => ({ id: item.id, title: bare(item.title), author: names(item), issued: item.issued, DOI: item.DOI, URL: item.URL && new URL(item.URL).href, language: item.language })
  // citation-js takes an address whose only escapes are of reserved characters (%2F) for one without any, and escapes it once more.
  const asRead = (item: CslItem) => ({ ...item, URL: item.URL && decodeURI(item.URL) === item.URL ? encodeURI(item.URL) : item.URL })
  expect(read(writeItems('bibtex', [...items, awkward])).map(told)).toEqual([...items, awkward].map(asRead).map(told))
})

test('every source of the atlas comes back from RIS as it was', () => {
  const told = (item: CslItem) => ({ id: item.id, title: item.title, author: names(item), issued: item.issued, accessed: item.accessed, DOI: item.DOI, language: item.language })
  // citation-js reads neither authors nor day of a newspaper article, of a broadcast no authors, and elsewhere access is dated by another field: here it is told that all are of one kind.
  const text = writeItems('ris', [...items, awkward]).replace(/^TY  - .*$/gm, 'TY  - GEN')
  expect(read(text).map(told)).toEqual([...items, awkward].map(told))
})

test('CSL-JSON is what citation-js reads first of all', () => {
  expect(read(writeItems('csl', [awkward]))).toMatchObject([awkward])
})

test('no two records of the atlas share a key', () => {
  const features = atlas.layers.flatMap((layer) => layer.features).map((feature) => featureItem(atlas, feature, { base: '', date: '2026' }))
  const ids = [...items, ...features].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
