import { expect, test } from '@playwright/test'

test('the search is listed by the API’s first page, answers any client by kind, and says what matched', async ({ request }) => {
  const { links } = await (await request.get('/api')).json()
  expect(links.find(({ rel }: { rel: string }) => rel === 'search').href).toMatch(/\/api\/search\?q=\{words\}$/)
  const response = await request.get(`/api/search?${new URLSearchParams({ q: 'کندز', limit: '2' })}`)
  expect(response.status()).toBe(200)
  expect(response.headers()).toMatchObject({ 'content-type': 'application/json', 'access-control-allow-origin': '*' })
  const found = await response.json()
  const places = found.groups.find(({ kind }: { kind: string }) => kind === 'place')
  expect(places.numberMatched).toBeGreaterThan(2)
  expect(places.results).toHaveLength(2)
  expect(places.results[0]).toMatchObject({ reference: expect.stringContaining('kunduz'), layer: expect.any(String), matched: { language: 'fa', text: 'کندز', ranges: [[0, 4]] }, bbox: [expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number)] })
  expect(found.numberReturned).toBe(found.groups.reduce((sum: number, { results }: { results: unknown[] }) => sum + results.length, 0))
  for (const { results } of found.groups) expect((await request.get(results[0].href)).ok(), results[0].href).toBe(true)
  const own = found.links.find(({ rel }: { rel: string }) => rel === 'self').href
  expect(await (await request.get(own)).json()).toEqual(found)
})

test('the search gives one kind where one is asked for, and is sent compressed to whoever takes it', async ({ request }) => {
  const { groups } = await (await request.get('/api/search?q=1996&kind=date')).json()
  expect(groups).toMatchObject([{ kind: 'date', results: [{ date: '1996', title: '1996' }] }])
  const [taken, plain] = await Promise.all(['br', 'gzip'].map((encoding) => request.get('/api/search?q=Kunduz', { headers: { 'accept-encoding': encoding } })))
  expect(taken!.headers()['content-encoding']).toBe('br')
  expect(await taken!.text()).toBe(await plain!.text())
})

for (const [query, parameter] of [
  ['', 'q'],
  ['q=', 'q'],
  ['q=%20', 'q'],
  [`q=${'a'.repeat(201)}`, 'q'],
  ['q=a&kind=tower', 'kind'],
  ['q=a&limit=0', 'limit'],
  ['q=a&limit=x', 'limit'],
  ['q=a&bbox=1,2,3,4', 'bbox'],
  ['q=a&q=b', 'q'],
] as const) {
  test(`/api/search?${query.slice(0, 20)} is a 400 that names ${parameter}`, async ({ request }) => {
    const response = await request.get(`/api/search?${query}`)
    expect(response.status()).toBe(400)
    expect(response.headers()).toMatchObject({ 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' })
    expect(await response.json()).toMatchObject({ status: 400, parameter })
  })
}

test('the search can only be read', async ({ request }) => {
  const refused = await request.post('/api/search?q=a')
  expect(refused.status()).toBe(405)
  expect(refused.headers().allow).toBe('GET, HEAD, OPTIONS')
})
