import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from './driver'

const get = async (request: APIRequestContext, path: string, headers: Record<string, string> = {}) => {
  const response = await request.get(path, { headers })
  return { status: response.status(), headers: response.headers(), text: await response.text() }
}

for (const [format, type, ending] of [
  ['csl', 'application/vnd.citationstyles.csl+json', 'json'],
  ['bibtex', 'application/x-bibtex; charset=utf-8', 'bib'],
  ['ris', 'application/x-research-info-systems; charset=utf-8', 'ris'],
] as const) {
  test(`a source can be taken away as ${format}, and another program reads it`, async ({ request }) => {
    const { status, headers, text } = await get(request, `/cite/sources/keskin-2020?f=${format}`)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['content-disposition']).toBe(`attachment; filename="keskin-2020.${ending}"`)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(new Cite(text).data).toMatchObject([{ type: 'article-journal', DOI: '10.3176/tr.2020.2.06', issued: { 'date-parts': [[2020]] }, author: [{ family: 'Keskin', given: 'Ghulam Faroq' }, {}, {}] }])
  })
}

test('a place and a claim have records of their own, at the address the reader used', async ({ request }) => {
  const behind = { 'x-forwarded-host': 'atlas.example', 'x-forwarded-proto': 'https' }
  const [place] = JSON.parse((await get(request, '/cite/features/bases/manas', behind)).text)
  expect(place).toMatchObject({ type: 'webpage', title: 'Manas (Transit Center at Manas)', URL: 'https://atlas.example/features/bases/manas' })
  expect(place.accessed['date-parts'][0]).toHaveLength(3)
  const { headers, text } = await get(request, '/cite/features/bases/bagram/china-present?f=ris', behind)
  expect(headers['content-disposition']).toBe('attachment; filename="bases-bagram-china-present.ris"')
  expect(text).toContain('UR  - https://atlas.example/features/bases/bagram#claim-china-present\r\n')
  expect(text).toContain('AB  - Refuted: ')
})

test('a place can bring the records of all that it cites', async ({ request }) => {
  type Cites = { source: string }[]
  const { claims, place } = (await (await request.get('/api/collections/bases/items/manas')).json()) as { claims: { cites: Cites; note?: { cites: Cites } }[]; place: { cites: Cites } }
  const cited = new Set([...claims.flatMap(({ cites, note }) => [...cites, ...(note?.cites ?? [])]), ...place.cites].map(({ source }) => source))
  const records = JSON.parse((await get(request, '/cite/features/bases/manas?f=csl&with=sources')).text) as { id: string }[]
  expect(records.slice(1).map(({ id }) => id).toSorted()).toEqual([...cited].toSorted())
})

test('a copy of a place has every claim of it, and a source for every footnote', async ({ request }) => {
  const { claims } = await (await request.get('/api/collections/bases/items/bagram')).json()
  const { headers, text } = await get(request, '/cite/features/bases/bagram?f=markdown')
  expect(headers['content-type']).toBe('text/markdown; charset=utf-8')
  expect(headers['content-disposition']).toBe('inline; filename="bases-bagram.md"')
  for (const { id } of claims) expect(text).toContain(`#claim-${id})`)
  const [used, defined] = [/\[\^(\d+)\](?!:)/g, /^\[\^(\d+)\]:/gm].map((pattern) => new Set([...text.matchAll(pattern)].map((match) => Number(match[1]))))
  expect([...defined!]).toEqual([...used!].toSorted((a, b) => a - b))
  expect(text).toMatch(/\*\*Refuted\*\*: ~~Yes~~[^\n]*\n {2}- \*\*Correction\*\*: /)
  expect(text).toMatch(/retrieved \d+ \w+ \d{4}\.\n$/)
  const plain = await get(request, '/cite/features/bases/bagram?f=text')
  expect(plain.headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(plain.text).toContain('Refuted: “Yes”')
})

for (const path of ['/cite/sources/keskin-2020?f=docx', '/cite/sources/keskin-2020?f=markdown', '/cite/features/bases/manas?f=pdf', '/cite/features/bases/manas/opened?f=', '/cite/sources?f=xml', '/cite/sources?limit=3']) {
  test(`${path} is a 400 that names the parameter`, async ({ request }) => {
    const { status, headers, text } = await get(request, path)
    expect(status).toBe(400)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(JSON.parse(text)).toMatchObject({ status: 400, parameter: /[?&](\w+)=/.exec(path)![1], detail: expect.stringContaining('The parameter') })
  })
}

for (const [path, named] of [
  ['/cite/sources/camelot', 'camelot'],
  ['/cite/features/bases/camelot?f=ris', 'bases/camelot'],
  ['/cite/features/castles/manas', 'castles/manas'],
  ['/cite/features/bases/manas/grail?f=text', 'grail'],
  ['/cite/round/table', '/cite/round/table'],
] as const) {
  test(`${path} is a 404 that says what is missing`, async ({ request }) => {
    const { status, headers, text } = await get(request, path)
    expect(status).toBe(404)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(JSON.parse(text).detail).toContain(named)
  })
}

test('an address that cannot be decoded is the client’s fault', async ({ request }) => {
  for (const path of ['/cite/sources/%FF', '/cite/features/bases/%zz', '/api/collections/%E0%A4%A', '/basemap/%FF']) {
    const { status, headers, text } = await get(request, path)
    expect(status, path).toBe(400)
    expect(headers['content-type'], path).toBe('application/problem+json')
    expect(JSON.parse(text).detail, path).toContain('is not UTF-8 in percent-encoding')
  }
  expect((await get(request, '/cite/sources/keskin%2D2020')).status).toBe(200)
})

test('records are read only, and compressed for a client that takes brotli', async ({ request }) => {
  const refused = await request.post('/cite/sources/keskin-2020')
  expect(refused.status()).toBe(405)
  expect(refused.headers().allow).toBe('GET, HEAD, OPTIONS')
  expect((await request.head('/cite/sources/keskin-2020?f=ris')).status()).toBe(200)
  const [taken, plain] = await Promise.all(['br', 'gzip'].map((encoding) => get(request, '/cite/sources?f=bibtex', { 'accept-encoding': encoding })))
  expect(taken!.headers['content-encoding']).toBe('br')
  expect(plain!.headers['content-encoding']).toBeUndefined()
  expect(taken!.text).toBe(plain!.text)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const [path, records] of [
    ['/sources/keskin-2020', 1],
    ['/features/bases/manas', 20],
    ['/sources', 500],
  ] as const) {
    test(`a reference manager finds in the head of ${path} where its records are`, async ({ page, request }) => {
      await page.goto(path)
      const all = await page.locator('head > link[rel="alternate"]').evaluateAll((found) => (found as HTMLLinkElement[]).map(({ type, href }) => ({ type, href })))
      const links = all.filter(({ type }) => /citationstyles|bibtex|research-info/.test(type))
      expect(links.map(({ type }) => type)).toEqual(['application/vnd.citationstyles.csl+json', 'application/x-bibtex', 'application/x-research-info-systems'])
      for (const { type, href } of links) {
        const { status, headers, text } = await get(request, href)
        expect(status).toBe(200)
        expect(headers['content-type']!.split(';')[0]).toBe(type)
        if (records < 100 || type.endsWith('json')) expect(new Cite(text).data.length).toBeGreaterThanOrEqual(records)
      }
    })
  }

  test('a source’s page carries its metadata in the head', async ({ page }) => {
    await page.goto('/sources/keskin-2020')
    const tags = await page.locator('head > meta[name^="citation_"]').evaluateAll((found) => (found as HTMLMetaElement[]).map(({ name, content }) => [name, content]))
    expect(tags.filter(([name]) => name === 'citation_author').map(([, content]) => content)).toContain('Keskin, Ghulam Faroq')
    expect(Object.fromEntries(tags)).toMatchObject({ citation_publication_date: '2020', citation_doi: '10.3176/tr.2020.2.06', citation_issn: '1406-0922', citation_firstpage: '215', citation_lastpage: '229', citation_journal_title: expect.stringContaining('Trames') })
  })

  test('the ways to cite a place open without scripts', async ({ page }) => {
    await page.goto('/features/bases/manas')
    const copy = page.getByRole('link', { name: 'Markdown', exact: true }).first()
    await expect(copy).toBeHidden()
    await page.getByText('Cite this place').click()
    await expect(copy).toBeVisible()
    await copy.click()
    await expect(page.locator('body')).toContainText('# Manas')
  })
})

test('with JavaScript a copy goes to the clipboard', async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/features/bases/manas')
  await page.getByText('Cite this place').click()
  await atlas.button('Copy as Markdown').first().click()
  await expect(atlas.button('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Manas[\s\S]*\[\^1\]:/)
})
