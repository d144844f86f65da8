import { expect, test } from './driver'

test('a theme that was chosen is the page’s from its first byte, on every page, until the system’s is chosen again', async ({ atlas }) => {
  await atlas.open()
  const light = await atlas.panels.paper()
  expect(await atlas.panels.firstBytes()).not.toContain('data-theme')
  await atlas.panels.theme.selectOption('Dark')
  const dark = await atlas.panels.paper()
  expect(dark).not.toBe(light)
  expect(await atlas.panels.firstBytes()).toMatch(/^<html lang="en" data-theme="dark"/)
  expect([...atlas.parameters().keys()]).not.toContain('theme')
  await atlas.drawn()
  await atlas.panels.goTo('/sources')
  expect(await atlas.panels.paper()).toBe(dark)
  await expect(atlas.panels.theme).toHaveValue('dark')
  await atlas.panels.theme.selectOption('As the system')
  expect(await atlas.panels.paper()).toBe(light)
  expect(await atlas.panels.firstBytes()).not.toContain('data-theme')
})

test('the small map says which degrees the map shows, and follows it', async ({ atlas }) => {
  await atlas.open('/?view=68,36.5,6')
  await expect(atlas.panels.locator).toContainText(/6\d–7\d° E/)
  await expect(atlas.panels.locator).toContainText(/3\d–\d\d° N/)
  const box = () => atlas.panels.locator.locator('rect').evaluate((rect: SVGRectElement) => ({ x: Number(rect.getAttribute('x')), width: Number(rect.getAttribute('width')) }))
  const before = await box()
  await atlas.button('Zoom in').click()
  await expect.poll(async () => (await box()).width).toBeLessThan(before.width)
})

test('what an outline says stands in a key of its own, not among who uses it', async ({ atlas }) => {
  await atlas.open('/?layers=bases&at=2025-12-31')
  const key = atlas.panels.keyOf('Military bases').getByRole('listitem')
  await expect(key).toHaveText([/^In use\d+$/, /^Left\d+$/, /^Never built\d+$/, /^Unclear\d+$/])
  await expect(atlas.legendOf('Military bases').getByRole('listitem')).toHaveText([/^Russia\d+$/, /^United States\d+$/, /^Host state, others\d+$/])
})

test('the head of the panel stays, takes the name when that has gone out of sight, and copies the link', async ({ atlas }) => {
  await atlas.open('/?place=bases/201st-military-base')
  await expect(atlas.panel.getByText('Garrison · Russia')).toBeVisible()
  await atlas.panel.getByRole('link', { name: 'Open as a page' }).waitFor()
  await atlas.panel.getByRole('heading', { name: 'Related places' }).scrollIntoViewIfNeeded()
  await expect(atlas.panel.getByText('Garrison · Russia')).toHaveCount(0)
  await expect(atlas.panel.getByRole('button', { name: 'Close the panel' })).toBeInViewport()
  await atlas.panel.getByRole('button', { name: 'Copy the link to this place' }).click()
  await expect(atlas.panel.getByRole('status').filter({ hasText: 'The link is copied.' })).toBeVisible()
  expect(new URL(await atlas.clipboard()).searchParams.get('place')).toBe('bases/201st-military-base')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a place’s sheet has three heights, by drag and by key, and the map has the room that it leaves', async ({ atlas }) => {
    await atlas.open('/?place=bases/manas')
    const { panels } = atlas
    const grip = panels.grip('the place')
    await expect.poll(() => panels.heightOf('the place')).toBe(374)
    const half = (await atlas.mapElement.boundingBox())!.height
    await panels.pullUp('the place', 300)
    await expect.poll(() => panels.heightOf('the place')).toBe(792)
    await expect(grip).toHaveAttribute('aria-valuetext', 'the whole screen')
    await panels.pullUp('the place', -650)
    await expect.poll(() => panels.heightOf('the place')).toBe(96)
    await expect(atlas.panel.getByRole('heading', { level: 2, name: /^Manas/ })).toBeInViewport()
    await expect.poll(async () => (await atlas.mapElement.boundingBox())!.height).toBe(half + 374 - 96)
    await grip.focus()
    await atlas.press('ArrowUp')
    await expect.poll(() => panels.heightOf('the place')).toBe(374)
    await atlas.press('End')
    await expect(grip).toHaveAttribute('aria-valuenow', '2')
    await atlas.press('Home')
    await expect(grip).toHaveAttribute('aria-valuetext', 'its name alone')
    // A tap leads one step up.
    await grip.tap()
    await expect(grip).toHaveAttribute('aria-valuenow', '1')
    expect((await grip.boundingBox())!.height).toBeGreaterThanOrEqual(24)
    expect(await atlas.scrollsSideways()).toBe(false)
  })

  test('the layers are a sheet over the map, closed by its button and by Escape, and the focus goes back', async ({ atlas }) => {
    await atlas.open()
    await atlas.button('Layers').click()
    expect(await atlas.panels.heightOf('the layers')).toBe(374)
    await atlas.switchOf('Flashpoints').focus()
    await atlas.press('Escape')
    await expect(atlas.switchOf('Flashpoints')).toBeHidden()
    await expect(atlas.button('Layers')).toBeFocused()
    await atlas.button('Layers').click()
    await atlas.button('Back to the map').click()
    await expect(atlas.button('Layers')).toBeFocused()
    await atlas.button('Menu').click()
    await expect(atlas.body.getByRole('link', { name: 'Sources' })).toBeVisible()
  })
})

test('nothing of the bar lies over anything else of it, at any width', async ({ atlas, page }) => {
  await atlas.open()
  const bar = page.getByRole('banner')
  for (const width of [1440, 1241, 1101, 900, 768, 721, 390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    // What is there for some readers only takes a pixel.
    const boxes = (await Promise.all((await bar.locator('a, p, button, input').all()).map((part) => part.boundingBox()))).flatMap((box) => (box && box.width > 1 ? [[box.x, box.x + box.width] as const] : []))
    const sides = boxes.toSorted(([a], [b]) => a - b)
    expect(sides.length).toBeGreaterThan(3)
    for (const [index, [left]] of sides.entries()) if (index > 0) expect(left, `${width} px: ${JSON.stringify(sides)}`).toBeGreaterThanOrEqual(sides[index - 1]![1] - 1)
    expect(sides.at(-1)![1], `${width} px`).toBeLessThanOrEqual(width)
  }
})
