import { expect, test } from '@playwright/test'
import { alternateLinks, embeddedMetadata } from './embedded'

test('a journal article, as Highwire’s tags have it', () => {
  expect(
    embeddedMetadata({
      id: 'x',
      type: 'article-journal',
      title: 'T',
      author: [{ family: 'Keeper', given: 'Ada' }, { literal: 'The Guild' }],
      'container-title': 'J',
      publisher: 'P',
      issued: { 'date-parts': [[2014, 3, 8]] },
      volume: '3',
      issue: '2',
      page: '10–20',
      ISSN: '1234-5678',
      DOI: '10.1/x',
      URL: 'https://e.org',
      language: 'en',
    }),
  ).toEqual({
    citation_title: 'T',
    citation_author: ['Keeper, Ada', 'The Guild'],
    citation_journal_title: 'J',
    citation_publisher: 'P',
    citation_publication_date: '2014/03/08',
    citation_volume: '3',
    citation_issue: '2',
    citation_firstpage: '10',
    citation_lastpage: '20',
    citation_issn: '1234-5678',
    citation_doi: '10.1/x',
    citation_public_url: 'https://e.org',
    citation_language: 'en',
  })
})

test('what is no journal article is not taken for one', () => {
  const tags = (type: string) => embeddedMetadata({ id: 'x', type, title: 'T', 'container-title': 'C', publisher: 'P' })
  expect(tags('article-newspaper')).toEqual({ citation_title: 'T', 'prism.publicationName': 'C', citation_publisher: 'P', 'z:itemType': 'newspaperArticle' })
  expect(tags('report')).toMatchObject({ citation_technical_report_institution: 'P' })
  expect(tags('chapter')).toMatchObject({ citation_inbook_title: 'C' })
})

test('the links name each form, the one that loses nothing first', () => {
  expect(Object.entries(alternateLinks('https://a.org', 'sources/x'))).toEqual([
    ['application/vnd.citationstyles.csl+json', [{ url: 'https://a.org/cite/sources/x?f=csl', title: 'CSL-JSON' }]],
    ['application/x-bibtex', [{ url: 'https://a.org/cite/sources/x?f=bibtex', title: 'BibTeX' }]],
    ['application/x-research-info-systems', [{ url: 'https://a.org/cite/sources/x?f=ris', title: 'RIS' }]],
  ])
  expect(alternateLinks('', 'features/a/b', { with: 'sources' })['application/x-bibtex']).toEqual([{ url: '/cite/features/a/b?f=bibtex&with=sources', title: 'BibTeX' }])
})
