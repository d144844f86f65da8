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

test('every feature carries the slices of its time, from which a client has its state on any day without asking again', async ({ request }) => {
  const { features } = await (await request.get('/api/collections/flashpoints/items')).json()
  const { slices, properties } = features.find((feature: { id: string }) => feature.id === 'kunduz')
  for (const day of ['2015-09-27', '2015-09-29', '2015-10-14', '2016-10-04', '2021-08-09']) {
    const slice = slices.find(({ from = '0001-01-01', to = '9999-12-31' }: { from?: string; to?: string }) => from <= day && day <= to)
    const then = await (await request.get(`/api/collections/flashpoints/items/kunduz?datetime=${day}`)).json()
    expect({ ...properties, ...slice.properties }, day).toEqual(then.properties)
  }
})

test('a feature says at a date how it stood, for a flashpoint who held it, and what the evidence for that amounts to', async ({ request }) => {
  const at = async (item: string, datetime: string) => (await (await request.get(`/api/collections/${item}?datetime=${datetime}`)).json()).properties
  expect(await at('flashpoints/items/kunduz', '2015-09-29')).toMatchObject({ status: 'taliban', status_label: 'Taliban', standing: 'corroborated' })
  expect(await at('pipelines/items/tapi-serhetabat-herat', '2019-06-01')).toMatchObject({ status: null, standing: 'contested', contested: expect.stringContaining('status') })
  expect(await at('bases/items/manas', '1999-01-01')).toMatchObject({ status: null, standing: null, user: null })
})

test('an interval gives what was there on any of its days, with the facts of its end; a year, those of its middle', async ({ request }) => {
  const status = async (datetime: string, base: string) => {
    const { features } = await (await request.get(`/api/collections/bases/items?datetime=${datetime}`)).json()
    return features.find((feature: { id: string }) => feature.id === base)?.properties.status
  }
  expect(await status('2000-01-01/2002-12-31', 'manas')).toBe('in-use')
  expect(await status('2001-01-01/2014-12-31', 'manas')).toBe('left')
  expect(await status('../2001-12-15', 'manas')).toBeUndefined()
  expect(await status('2013-01-01/..', 'manas')).toBe('left')
  expect(await status('2015', '201st-kulob')).toBe('in-use')
  expect(await status('2016', '201st-kulob')).toBe('left')
  const { features } = await (await request.get('/api/collections/events/items?datetime=2015-09-01/2015-12-31')).json()
  expect(features.map(({ id }: { id: string }) => id)).toContain('kunduz-2015')
  expect(features.map(({ id }: { id: string }) => id)).not.toContain('kunduz-2016')
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

test('as known on a day, items and a feature leave out what was said later, and the feature tells what became known since', async ({ request }) => {
  const items = await (await request.get('/api/collections/bases/items?known=2010-06-01')).json()
  const ids = items.features.map((feature: { id: string }) => feature.id)
  expect(ids).toContain('manas')
  expect(ids).not.toContain('sambuli-range')
  expect(items.numberMatched).toBe(ids.length)
  const manas = await (await request.get('/api/collections/bases/items/manas?known=2010')).json()
  expect(manas.properties.status).toBe('in-use')
  expect(manas.claims.every((claim: { said: string }) => claim.said <= '2010-12-31')).toBe(true)
  expect(manas.since.claims.length).toBeGreaterThan(5)
  expect(manas.since.claims.every((claim: { said?: string }) => !claim.said || claim.said > '2010')).toBe(true)
})

test('according to a source or a claimant there are only their claims, with the standing that all the evidence gives', async ({ request }) => {
  const according = async (query: string) => (await (await request.get(`/api/collections/flashpoints/items/kunduz?${query}`)).json()).claims
  const keskin = await according('source=keskin-2020')
  expect(keskin.length).toBeGreaterThan(0)
  for (const claim of keskin) expect(claim.cites.map((citation: { source: string }) => citation.source)).toContain('keskin-2020')
  expect(keskin.map((claim: { standing: { is: string } }) => claim.standing.is)).toContain('refuted')
  for (const claim of await according('by=Zabihullah+Mujahid')) expect(claim.by).toContain('Zabihullah Mujahid')
})

for (const [query, detail] of [
  ['known=2003-02-30', 'is not a date that exists'],
  ['source=Keskin%202020', 'is not the id of a source'],
  ['source=no-such-source', 'names a source that the atlas does not have'],
  ['by=', 'is empty'],
] as const) {
  test(`${query} is refused with the parameter and its value`, async ({ request }) => {
    const response = await request.get(`/api/collections/bases/items?${query}`)
    expect(response.status()).toBe(400)
    expect((await response.json()).detail).toContain(detail)
  })
}

test('a picture that has nothing on a feature says so', async ({ request }) => {
  const response = await request.get('/api/collections/bases/items/manas?known=1999')
  expect(response.status()).toBe(404)
  expect((await response.json()).detail).toBe('There is nothing on "Manas (Transit Center at Manas)" that was said by 1999.')
})
