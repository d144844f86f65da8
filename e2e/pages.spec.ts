import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('a feature’s page is readable without JavaScript, down to the citations', async ({ page }) => {
  await page.goto('/features/bases/karshi-khanabad')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Karshi-Khanabad')
  await expect(page.getByRole('heading', { name: 'When did it open?' })).toBeVisible()
  const citations = page.getByRole('list', { name: 'Citations' })
  expect(await citations.count()).toBeGreaterThan(5)
  await citations.first().getByRole('link').first().click()
  expect(page.url()).toMatch(/\/sources\/[a-z0-9-]+$/)
  await expect(page.getByRole('main')).toContainText('reliable')
})

test('the list of places leads to every feature of every layer', async ({ page, request }) => {
  await page.goto('/features')
  const { collections } = await (await request.get('/api/collections')).json()
  let features = 0
  for (const { id, title } of collections) {
    await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible()
    features += (await (await request.get(`/api/collections/${id}/items?limit=1000`)).json()).numberMatched
  }
  await expect(page.locator('main a[href^="/features/"]')).toHaveCount(features)
})

test('the bibliography says of each source how reliable it is, what is unknown, and what rests on it', async ({ page }) => {
  await page.goto('/sources?q=Russia+in+Afghanistan')
  const essay = page.locator('#anonymous-2017')
  await expect(essay).toContainText('Russia in Afghanistan; its concerns')
  await expect(essay).toContainText(/Unknown: .*author/)
  await expect(essay).toContainText('Cited for')
})

test('without JavaScript the map’s page leads to the list of places', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'list of places' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Places' })).toBeVisible()
})

test('a page that is not there says so and leads on', async ({ page }) => {
  const response = await page.goto('/features/bases/camelot')
  expect(response!.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
})

test('pages carry a policy that lets nothing in from other hosts', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy']!
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/)
  expect(policy).not.toMatch(/unsafe-|https?:|\*|blob:/)
})

test('what is not known is listed, place by place, and each leads to its place', async ({ page }) => {
  await page.goto('/unknown')
  await expect(page.getByRole('heading', { level: 1, name: 'Not known' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(/\d+ questions without an answer, \d+ answers that are due, \d+ places without a status/)
  await expect(page.locator('main li', { hasText: 'No claim answers.' }).first()).toContainText('?')
  await page.locator('#bases li a').first().click()
  await expect(page.getByRole('heading', { name: 'Not known' })).toBeVisible()
})

test('the list of places says on how many questions sources disagree', async ({ page, request }) => {
  const { properties } = await (await request.get('/api/collections/flashpoints/items/kunduz')).json()
  expect(properties.contested_count).toBeGreaterThan(2)
  await page.goto('/features')
  await expect(page.locator('main li', { has: page.locator('a[href="/features/flashpoints/kunduz"]') })).toContainText(`${properties.contested_count} questions contested`)
})

test('the page of a place lists what it went through, each with a way to the map of that day', async ({ page }) => {
  await page.goto('/features/flashpoints/kunduz')
  const phases = page.getByRole('region', { name: 'Through time' }).getByRole('listitem')
  await expect(phases).toHaveCount(7)
  await expect(phases.nth(1)).toHaveText('28 September 2015 – 30 September 2015Taliban')
  await expect(phases.nth(1).getByRole('link')).toHaveAttribute('href', /place=flashpoints\/kunduz.*at=2015-09-28/)
})

test('what is not there today leads to the map of a day on which it is', async ({ page }) => {
  await page.goto('/features/events/kunduz-2015')
  await expect(page.getByRole('link', { name: 'Show on the map of 28 September 2015' })).toHaveAttribute('href', /at=2015-09-28/)
  await page.goto('/features/bases/kant')
  await expect(page.getByRole('link', { name: 'Show on the map', exact: true })).not.toHaveAttribute('href', /at=/)
})
