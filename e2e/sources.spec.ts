import { expect, test } from './driver'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a source’s page tells how reliable it is and why, what rests on it, and what contradicts it', async ({ page }) => {
    await page.goto('/sources/keskin-2020')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('strategic policies towards the Afghanistan crisis')
    await expect(page.getByRole('main')).toContainText(/Source fairly reliable \(C\)\. \S+/)
    const against = page.getByRole('region', { name: 'What contradicts it' })
    await expect(against).toContainText('Correction. The city fell on 28 September 2015')
    await expect(against).toContainText('Others say')
    const rests = page.getByRole('region', { name: 'What rests on it' })
    await expect(rests.getByRole('heading', { level: 3, name: /^Kunduz \d+ claims$/ })).toBeVisible()
    await rests.getByRole('link', { name: 'Did it fall again in October 2016?' }).first().click()
    expect(page.url()).toMatch(/\/features\/flashpoints\/kunduz#claim-[a-z0-9-]+$/)
    await expect(page.locator(':target')).toContainText('Keskin')
  })

  test('a text that was read through is told paragraph by paragraph', async ({ page }) => {
    await page.goto('/sources/olivium-2021')
    const rows = page.getByRole('table').getByRole('row')
    expect(await rows.count()).toBeGreaterThan(10)
    await expect(rows.filter({ has: page.getByRole('rowheader', { name: '¶19', exact: true }) })).toContainText('Manas')
  })

  test('a source leads to the one it repeats, and back', async ({ page }) => {
    await page.goto('/sources/app-2015-kunduz')
    await page.locator('dd a[href="/sources/unama-2015-kunduz"]').click()
    await expect(page.locator('dd a[href="/sources/app-2015-kunduz"]')).toBeVisible()
  })

  test('the list of sources leads to the page of each, under its letter, and its anchors lead to it', async ({ page, request }) => {
    await page.goto('/sources?with=anonymous-2017#anonymous-2017')
    await expect(page.locator(':target')).toContainText('Russia in Afghanistan')
    const whole = (await (await request.get('/cite/sources?f=csl')).json()) as unknown[]
    await expect(page.getByRole('main')).toContainText(`of ${whole.length.toLocaleString('en-GB')} sources`)
    await page.getByRole('navigation', { name: 'By first letter' }).getByRole('link', { name: 'K', exact: true }).click()
    await expect(page.locator(':target')).toHaveText('K')
    await page.goto('/sources?q=keskin')
    await page.locator('#keskin-2020').getByRole('link').click()
    await expect(page).toHaveURL('/sources/keskin-2020')
  })

  test('the list of claimants counts what each says', async ({ page }) => {
    await page.goto('/claimants')
    const putin = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Vladimir Putin', exact: true }) })
    await expect(putin).toContainText(/\d+ claims/)
    await expect(putin.getByRole('link').first()).toHaveAttribute('href', '/?by=Vladimir+Putin')
    await putin.getByRole('link').nth(1).click()
    await expect(page.locator(':target')).toContainText('Putin')
  })

  test('a source that is not there is a page that says so and leads on', async ({ page }) => {
    for (const path of ['/sources/camelot-1136', '/sources/constructor']) {
      const response = await page.goto(path)
      expect(response!.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
    }
  })
})

for (const path of ['/sources', '/sources/keskin-2020', '/sources/natural-earth', '/claimants', '/features/bases/bagram']) {
  test(`${path} fits a phone, and its headings follow each other`, async ({ atlas, page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    expect((await page.goto(path))!.status()).toBe(200)
    expect(await atlas.scrollsSideways()).toBe(false)
    const levels = await page.getByRole('heading').evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
    expect(levels[0]).toBe(1)
    levels.slice(1).forEach((level, index) => expect(level - levels[index]!, `heading ${index + 2}`).toBeLessThanOrEqual(1))
  })
}
