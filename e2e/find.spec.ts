import { expect, Find, test } from './driver'

test('a place is found and opened by keyboard alone, in any spelling; its layer comes on, the map goes there, and Escape gives the focus back', async ({ atlas, page }) => {
  await atlas.open('/?layers=pipelines')
  const find = new Find(page)
  await page.keyboard.press('/')
  await expect(find.input).toBeFocused()
  await page.keyboard.type('Koundouz')
  await find.answered()
  await expect(find.active).toContainText('Kunduz')
  await expect(find.palette.getByRole('status')).toContainText(/\d+ found\. Places and events: \d+/)
  // Arrows go round, Home and End to the ends, Page Down to the next kind.
  const first = await find.active.textContent()
  await atlas.press('ArrowDown')
  expect(await find.active.textContent()).not.toBe(first)
  await atlas.press('Home', 'ArrowUp')
  await expect(find.palette.getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await atlas.press('Home', 'PageDown')
  await expect(find.group('On the base map').getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await atlas.press('Home')
  await atlas.press('Escape')
  await expect(find.palette).toBeHidden()
  expect(atlas.parameters().get('place')).toBeNull()

  // The field with the focus has it again when the palette it opened is closed.
  await find.field.focus()
  await atlas.press('Control+k')
  await expect(find.input).toBeFocused()
  await atlas.press('Escape')
  await expect(find.field).toBeFocused()

  await find.look('Control+k', 'Манас')
  await expect(find.active).toContainText('Manas')
  await atlas.press('Enter')
  await expect(atlas.panel.getByRole('heading', { level: 2 })).toBeFocused()
  await expect.poll(() => atlas.parameters().get('place')).toBe('bases/manas')
  await expect.poll(() => atlas.parameters().get('layers')).toBe('bases,pipelines')
  await expect.poll(async () => Math.round((await atlas.view()).lon)).toBe(74)

  // What happened once is shown on its day.
  await find.look('/', 'capture of Kunduz 2015')
  await atlas.press('Enter')
  await expect.poll(() => atlas.parameters().get('place')).toBe('events/kunduz-2015')
  await expect.poll(() => atlas.parameters().get('at')).toBe('2015-09-28')
})

test('what is typed before the palette has come is in it, and Escape gives the focus back to what had it', async ({ atlas, page }) => {
  let come = () => {}
  const held = new Promise<void>((resolve) => (come = resolve))
  await atlas.open()
  await page.route('**/_next/static/chunks/**', async (route) => {
    await held
    await route.continue()
  })
  const find = new Find(page)
  const layers = page.getByRole('tab', { name: 'Layers' })
  await layers.focus()
  await page.keyboard.press('/')
  await page.keyboard.type('manas')
  come()
  await expect(find.input).toHaveValue('manas')
  await expect(find.active).toContainText('Manas')
  await atlas.press('Escape')
  await expect(find.palette).toBeHidden()
  await expect(layers).toBeFocused()
  await expect(find.field).toHaveValue('')
})

test('a claim opens its place at that claim, a date sets the map, a town moves it, a layer is shown alone, and commands are obeyed', async ({ atlas, page }) => {
  await atlas.open()
  const find = new Find(page)
  await find.look('/', '9 Aug 2021')
  await expect(find.active).toContainText('9 August 2021')
  await atlas.press('Enter')
  await expect.poll(() => atlas.parameters().get('at')).toBe('2021-08-09')
  await expect(find.said).toHaveText('The map shows 9 August 2021.')

  await find.look('/', 'Хуҷанд')
  await expect(find.active).toContainText('Khujand')
  await atlas.press('Enter')
  await expect.poll(async () => Math.round((await atlas.view()).lon * 10) / 10).toBe(69.6)

  await find.look('/', 'gunship hospital')
  await find.group('Claims').getByRole('option').first().click()
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#claim-/)
  await expect(page.locator(new URL(page.url()).hash)).toBeFocused()
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport()

  await find.look('/', 'railways')
  await atlas.press('ArrowDown')
  await expect(find.active).toContainText('Only Railways')
  await atlas.press('Enter')
  await expect.poll(() => atlas.parameters().get('layers')).toBe('railways')

  // Without words the commands are listed, and what was found before.
  await atlas.press('/')
  await expect(find.group('Found before').getByRole('option').filter({ hasText: 'Khujand' })).toBeVisible()
  await find.input.fill('reset')
  await find.group('Commands').getByRole('option', { name: /^Reset the layers/ }).click()
  await expect.poll(() => atlas.parameters().get('layers')).toBeNull()

  await find.look('/', 'xqzzyvk')
  await expect(find.palette).toContainText('Nothing is found for “xqzzyvk”')
  await atlas.press('Escape')
})

test.describe('where the server fails', () => {
  test.use({ expectedOffences: [/400/] })

  test('the server’s refusal is told in the palette', async ({ atlas, page }) => {
    await page.goto('/features')
    const find = new Find(page)
    await atlas.break('**/api/search?*', 400)
    await expect(async () => {
      await page.keyboard.press('/')
      await expect(find.input).toBeFocused({ timeout: 1000 })
    }).toPass()
    await find.input.fill('Kunduz')
    await expect(find.palette.getByRole('alert')).toHaveText('The disk is full.')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the field opens the palette over the whole page, what is typed is taken over, and a source opens its page', async ({ atlas, page }) => {
    await page.goto('/features')
    const find = new Find(page)
    await find.field.tap()
    await expect(find.input).toBeFocused()
    expect((await find.palette.boundingBox())!.width).toBe(390)
    await find.input.fill('Keskin 2020')
    await find.answered()
    for (const option of await find.palette.getByRole('option').all()) expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    expect(await atlas.scrollsSideways()).toBe(false)
    await find.group('Sources').getByRole('option').first().tap()
    await expect(page).toHaveURL('/sources/keskin-2020')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the field leads to a page of what is found, by kind, each with its link', async ({ page }) => {
    await page.goto('/features')
    await page.getByRole('banner').getByRole('searchbox').fill('قندوز')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\?q=/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search: قندوز')
    const places = page.getByRole('region', { name: 'Places and events' })
    await expect(places.getByRole('link', { name: 'Kunduz', exact: true }).first()).toHaveAttribute('href', /^\/features\//)
    await page.getByRole('link', { name: /^All \d+: Claims$/ }).click()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Claims'])
    await page.getByRole('navigation', { name: 'Pages of the results' }).getByRole('link', { name: 'Next' }).click()
    await page.getByRole('region', { name: 'Claims' }).getByRole('link').first().click()
    await expect(page.locator(':target')).toBeVisible()
    await page.goto('/search?q=xqzzyvk')
    await expect(page.getByRole('main')).toContainText('Nothing is found for “xqzzyvk”')
  })

  test('the sources are searched and filtered, in pages', async ({ page }) => {
    await page.goto('/sources')
    await page.getByRole('navigation', { name: 'Pages of the list' }).getByRole('link', { name: 'Page 2' }).click()
    await expect(page.getByRole('main')).toContainText('51 to 100 of')
    await page.getByLabel('Title, author, publisher or date').fill('Kunduz')
    await page.getByLabel('Reliability').selectOption('A')
    await page.getByLabel('From year').fill('2015')
    await page.getByLabel('To year').fill('2015')
    await page.getByRole('button', { name: 'Show' }).click()
    const found = page.locator('main li[id]')
    expect(await found.count()).toBeGreaterThan(0)
    for (const source of await found.all()) await expect(source).toContainText(/2015.*\(A\)/s)
    await page.getByRole('link', { name: 'Show all' }).click()
    await expect(page).toHaveURL('/sources')
  })
})

test('an address of a source from before the list had pages still leads to it', async ({ page }) => {
  await page.goto('/sources#keskin-2020')
  await expect(page).toHaveURL('/sources?with=keskin-2020#keskin-2020')
  await expect(page.locator(':target')).toContainText('Keskin')
})
