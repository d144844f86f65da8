import { expect, test } from '@playwright/test'

test('the collections are the layers of the atlas, each with its extent and a link to its items', async ({ request }) => {
  const response = await request.get('/api/collections')
  expect(response.headers()['content-type']).toBe('application/json')
  const { collections } = await response.json()
  expect(collections.length).toBeGreaterThan(5)
  for (const collection of collections) {
    const [west, south, east, north] = collection.extent.spatial.bbox[0]
    expect(west).toBeLessThan(east)
    expect(south).toBeLessThan(north)
    const alone = await request.get(`/api/collections/${collection.id}`)
    expect(await alone.json()).toEqual(collection)
    const items = collection.links.find((link: { rel: string }) => link.rel === 'items')
    expect((await request.get(items.href)).ok()).toBe(true)
  }
})

test('items are GeoJSON, and paging gives each of them once', async ({ request }) => {
  const whole = await (await request.get('/api/collections/bases/items')).json()
  expect(whole.type).toBe('FeatureCollection')
  expect(whole.numberMatched).toBe(whole.features.length)
  const seen: string[] = []
  let next: string | undefined = '/api/collections/bases/items?limit=4'
  while (next) {
    const page = await (await request.get(next)).json()
    expect(page.numberReturned).toBe(page.features.length)
    seen.push(...page.features.map((feature: { id: string }) => feature.id))
    next = page.links.find((link: { rel: string }) => link.rel === 'next')?.href
  }
  expect(seen).toEqual(whole.features.map((feature: { id: string }) => feature.id))
})

test('a box gives what lies in it', async ({ request }) => {
  const around = await (await request.get('/api/collections/bases/items?bbox=74,42.5,75,43.5')).json()
  expect(around.features.map((feature: { id: string }) => feature.id)).toEqual(['kant', 'manas'])
})

test('a date gives what stood then, and how it stood', async ({ request }) => {
  const statusAt = async (base: string, date: string) => {
    const { features } = await (await request.get(`/api/collections/bases/items?datetime=${date}`)).json()
    return features.find((feature: { id: string }) => feature.id === base)?.properties.status
  }
  expect(await statusAt('manas', '2010-06-01')).toBe('in-use')
  expect(await statusAt('manas', '2014-06-04')).toBe('left')
  expect(await statusAt('manas', '1999-01-01')).toBeUndefined()
  expect(await statusAt('karshi-khanabad', '2003-01-01')).toBe('in-use')
  expect(await statusAt('karshi-khanabad', '2005-12-01')).toBe('left')
})

test('properties picks the properties that are sent', async ({ request }) => {
  const { features } = await (await request.get('/api/collections/bases/items?properties=name,status')).json()
  for (const feature of features) expect(Object.keys(feature.properties).toSorted()).toEqual(['name', 'status'])
})

test('a feature comes with its claims, their citations and the cited sources', async ({ request }) => {
  const response = await request.get('/api/collections/bases/items/manas')
  expect(response.headers()['content-type']).toBe('application/geo+json')
  const manas = await response.json()
  expect(manas).toMatchObject({ type: 'Feature', id: 'manas', geometry: { type: 'Point' } })
  for (const value of Object.values(manas.properties)) expect(value === null || typeof value !== 'object').toBe(true)
  expect(manas.claims.length).toBeGreaterThan(5)
  for (const claim of manas.claims) {
    expect(claim.cites.length).toBeGreaterThan(0)
    for (const { source, at } of claim.cites) {
      expect(at).toBeTruthy()
      expect(manas.sources[source]).toMatchObject({ id: source, reliability: { grade: expect.stringMatching(/^[A-F]$/) } })
    }
  }
  const essay = manas.claims.flatMap((claim: { cites: object[] }) => claim.cites).find((citation: { source: string }) => citation.source === 'olivium-2021')
  expect(essay).toEqual({ source: 'olivium-2021', at: '¶19' })
})

for (const [path, parameter, value] of [
  ['/api/collections/bases/items?bbox=1,2,3', 'bbox', '1,2,3'],
  ['/api/collections/bases/items?datetime=2015-02-30', 'datetime', '2015-02-30'],
  ['/api/collections/bases/items?limit=0', 'limit', '0'],
  ['/api/collections/bases/items?offset=x', 'offset', 'x'],
  ['/api/collections/bases/items?properties=nme', 'properties', 'nme'],
  ['/api/collections/bases/items?colour=red', 'colour', 'red'],
  ['/api/collections?limit=1', 'limit', '1'],
  ['/api/collections/bases/items/manas?bbox=0,0,1,1', 'bbox', '0,0,1,1'],
] as const) {
  test(`${path} is a 400 that names the parameter`, async ({ request }) => {
    const response = await request.get(path)
    expect(response.status()).toBe(400)
    expect(response.headers()['content-type']).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ status: 400, title: 'Bad request', parameter, value, detail: expect.stringContaining(`${parameter}="${value}"`) })
  })
}

for (const [path, named] of [
  ['/api/collections/castles', 'castles'],
  ['/api/collections/castles/items', 'castles'],
  ['/api/collections/bases/items/camelot', 'camelot'],
  ['/api/round/table', '/api/round/table'],
] as const) {
  test(`${path} is a 404 that says what is missing`, async ({ request }) => {
    const response = await request.get(path)
    expect(response.status()).toBe(404)
    expect(response.headers()['content-type']).toBe('application/problem+json')
    expect((await response.json()).detail).toContain(named)
  })
}

test('the API may be read by pages of other sites', async ({ request }) => {
  expect((await request.get('/api/collections')).headers()['access-control-allow-origin']).toBe('*')
})

test('answers are compressed for a client that takes brotli, and plain for one that does not', async ({ request }) => {
  for (const path of ['/api/collections/bases/items', '/api/collections/castles', '/basemap/land.geojson', '/basemap/sea-monsters.geojson']) {
    const [taken, refused] = await Promise.all(['gzip, br', 'br;q=0, gzip'].map((encoding) => request.get(path, { headers: { 'accept-encoding': encoding } })))
    expect(taken!.headers()['content-encoding'], path).toBe('br')
    expect(refused!.headers()['content-encoding'], path).toBeUndefined()
    expect({ ...(await taken!.json()), timeStamp: '' }, path).toEqual({ ...(await refused!.json()), timeStamp: '' })
  }
})

test('what would change the atlas is refused, with the methods that there are', async ({ request }) => {
  const response = await request.post('/api/collections/bases/items', { data: {} })
  expect(response.status()).toBe(405)
  expect(response.headers().allow).toBe('GET, HEAD, OPTIONS')
  expect((await response.json()).detail).toContain('POST is not possible here')
  expect((await request.head('/api/collections/bases')).status()).toBe(200)
})
