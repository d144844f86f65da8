import { expect, test } from './driver'

/** Small, as both maps are drawn without a graphics card here. */
test.use({ viewport: { width: 1100, height: 700 } })

const address = '/?compare=2003-06-01&at=2010-06-01'
const khanabad = 'bases/karshi-khanabad'
const at = { khanabad: [65.921, 38.834] } as const

test('two dates stand side by side, each with what was there then', async ({ atlas }) => {
  await atlas.open(address)
  expect(await atlas.half('left').detailOf(khanabad)).toBe('United States · in use')
  expect(await atlas.half('right').detailOf(khanabad)).toMatch(/left$/)
  expect(await atlas.half('left').rendered('bases')).not.toContain('second-base-osh')
  expect(await atlas.half('right').rendered('bases')).toContain('second-base-osh')
  await expect(atlas.body).toContainText('1 June 2003 earlier')
  await expect(atlas.body).toContainText('1 June 2010 later')
  await expect(atlas.body.getByRole('group', { name: 'Zoom' })).toHaveCount(1)
  await expect(atlas.body.locator('.maplibregl-ctrl-scale')).toHaveCount(1)
  await expect(atlas.body.getByText('Boundaries as held')).toHaveCount(1)
})

test('both maps look where either is moved, and the address says where', async ({ atlas }) => {
  await atlas.open(address)
  const [left, right] = [atlas.half('left'), atlas.half('right')]
  await left.rendered('bases')
  const start = await right.looks()
  expect(await left.looks()).toEqual(start)
  const { x, y, height } = (await left.canvas.boundingBox())!
  // In the left half: the map over the other.
  await atlas.drag({ x: x + 150, y: y + height - 120 }, { x: x + 230, y: y + height - 160 })
  await expect.poll(async () => (await right.looks()).lon).toBeLessThan(start.lon - 0.5)
  await left.rendered('bases')
  expect(await left.looks()).toEqual(await right.looks())
  // And from the lower map.
  await right.canvas.focus()
  await atlas.press('ArrowDown')
  await atlas.button('Zoom in').click()
  await expect.poll(async () => (await left.looks()).zoom).toBeGreaterThan(start.zoom + 0.9)
  await left.rendered('bases')
  const end = await left.looks()
  expect(end).toEqual(await right.looks())
  await expect.poll(() => atlas.parameters().get('view')).toBe(`${Number(end.lon.toFixed(4))},${Number(end.lat.toFixed(4))},${Number(end.zoom.toFixed(2))}`)
})

test('on each side of the divide the pointer meets what was there then', async ({ atlas }) => {
  await atlas.open(address)
  await atlas.half('left').rendered('bases')
  await atlas.hoverAt(...at.khanabad)
  await expect(atlas.tooltip).toContainText('United States · in use')
  await atlas.divide.focus()
  await atlas.press('Home')
  await atlas.hoverAt(at.khanabad[0] + 1, at.khanabad[1])
  await atlas.hoverAt(...at.khanabad)
  await expect(atlas.tooltip).toContainText('left')
  await atlas.divide.focus()
  await atlas.press('End')
  await atlas.clickAt(...at.khanabad)
  await expect(atlas.panel.getByRole('heading', { level: 2, name: 'Karshi-Khanabad' })).toBeVisible()
  expect(atlas.parameters().get('place')).toBe(khanabad)
  expect(atlas.parameters().get('compare')).toBe('2003-06-01')
})

test('the divide is moved with keys and with the pointer', async ({ atlas }) => {
  await atlas.open(address)
  await atlas.divide.focus()
  await expect(atlas.divide).toHaveAttribute('aria-valuenow', '50')
  await atlas.press('ArrowLeft', 'ArrowLeft')
  await expect(atlas.divide).toHaveAttribute('aria-valuenow', '46')
  await atlas.press('ArrowRight')
  await expect(atlas.divide).toHaveAttribute('aria-valuetext', '48 % of the map shows 1 June 2003')
  await atlas.press('End', 'ArrowRight')
  await expect(atlas.divide).toHaveAttribute('aria-valuenow', '100')
  await atlas.press('Home')
  await expect(atlas.divide).toHaveAttribute('aria-valuenow', '0')
  const map = (await atlas.canvas.boundingBox())!
  const knob = (await atlas.divide.locator('span').boundingBox())!
  expect(knob.x).toBeGreaterThanOrEqual(map.x)
  expect(knob.width).toBeGreaterThanOrEqual(38)
  await atlas.drag({ x: knob.x + 5, y: knob.y + 20 }, { x: map.x + map.width / 4, y: knob.y + 20 })
  await expect(atlas.divide).toHaveAttribute('aria-valuenow', /^2[45]/)
})

test('the list says in words what differs, and each line leads to its place', async ({ atlas }) => {
  await atlas.open(address)
  const group = (name: string) => atlas.differences.getByRole('region', { name })
  await expect(group('Appeared').getByRole('button', { name: 'Kant' })).toContainText('Status: In use, since 23 October 2003')
  await expect(group('Changed').getByRole('button', { name: 'Karshi-Khanabad' })).toContainText('Status: In use → Left, since 22 November 2005')
  await expect(atlas.body.getByRole('status').filter({ hasText: /^\d+ differences between 1 June 2003 and 1 June 2010\.$/ })).toHaveCount(1)
  await group('Appeared').getByRole('button', { name: 'Kant' }).click()
  await expect(atlas.panel.getByRole('heading', { level: 2, name: 'Kant' })).toBeVisible()
  await expect(atlas.differences).toHaveCount(0)
  await atlas.compareBar.getByRole('button', { name: 'What differs' }).click()
  await expect(atlas.panel).toHaveCount(0)
  await expect(atlas.differences).toBeVisible()
})

test('what is gone, and what happened between, is told where such layers are on', async ({ atlas }) => {
  // Two maps with all their hatches take software WebGL long.
  test.slow()
  await atlas.open('/?compare=2012-01-01&at=2021-12-31&layers=events,alliances')
  const group = (name: string) => atlas.differences.getByRole('region', { name })
  await expect(group('Happened between').getByRole('button').first()).toContainText('2015')
  await expect(group('Happened between')).toContainText('15 August 2021')
  // At this width the layers are a drawer.
  await atlas.button('Layers').click()
  await atlas.switchOf('Events').click()
  await expect(group('Happened between')).toHaveCount(0)
})

test('the list is copied as text with both dates and the address of the view', async ({ atlas }) => {
  await atlas.open(address)
  await atlas.clipboard()
  await atlas.differences.getByRole('button', { name: 'Copy the list' }).click()
  await expect(atlas.differences.getByRole('status')).toHaveText('Copied')
  const text = await atlas.clipboard()
  expect(text).toContain('Afghanistan and Central Asia: what differs between 1 June 2003 and 1 June 2010')
  expect(text).toContain('Layers: Military bases, Flashpoints, Events, Pipelines, Railways')
  expect(text).toContain('- Karshi-Khanabad (K2) (Military bases, Air base): Status: In use → Left, since 22 November 2005')
  expect(text).toMatch(/\/\?compare=2003-06-01&at=2010-06-01\b/)
  await atlas.differences.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect.poll(() => atlas.clipboard()).toContain('- **Karshi-Khanabad (K2)** (Military bases')
})

test('the list is copied also where the page has no access to the clipboard', async ({ atlas }) => {
  await atlas.withoutClipboard()
  await atlas.open(address)
  await atlas.differences.getByRole('button', { name: 'Copy the list' }).click()
  await expect(atlas.differences.getByRole('status')).toHaveText('Copied')
})

test('the two dates are swapped: the other is always to the left, also when it is the later', async ({ atlas }) => {
  await atlas.open(address)
  await atlas.button('Swap the two dates').click()
  await expect.poll(() => atlas.parameters().get('compare')).toBe('2010-06-01')
  expect(atlas.parameters().get('at')).toBe('2003-06-01')
  expect(await atlas.half('right').detailOf(khanabad)).toBe('United States · in use')
  expect(await atlas.half('left').detailOf(khanabad)).toMatch(/left$/)
  await expect(atlas.body).toContainText('1 June 2010 later')
  await expect(atlas.body).toContainText('1 June 2003 earlier')
  await expect(atlas.differences.getByRole('region', { name: 'Changed' }).getByRole('button', { name: 'Karshi-Khanabad' })).toContainText('Status: In use → Left, since 22 November 2005')
})

test('the comparison opens ten years back with a button, takes another date, and closes to the one map', async ({ atlas }) => {
  await atlas.open('/?at=2021-08-09')
  await atlas.button('Compare two dates').click()
  await expect.poll(() => atlas.parameters().get('compare')).toBe('2011-08-09')
  const other = atlas.compareBar.getByLabel('Other date')
  await expect(other).toHaveValue('2011-08-09')
  await other.fill('2003-06-01')
  await expect.poll(() => atlas.parameters().get('compare')).toBe('2003-06-01')
  expect(await atlas.half('left').detailOf(khanabad)).toBe('United States · in use')
  await other.fill('2021-08-09')
  await expect(atlas.differences).toContainText('Nothing that is recorded in the layers that are on differs')
  await expect(atlas.body).toContainText('9 August 2021 the same day')
  await atlas.button('Close the comparison').click()
  await expect(atlas.divide).toHaveCount(0)
  await expect(atlas.differences).toHaveCount(0)
  await expect(atlas.button('Compare two dates')).toBeFocused()
  expect(atlas.parameters().get('compare')).toBeNull()
  expect(await atlas.half('right').detailOf(khanabad)).toMatch(/left$/)
  await atlas.back()
  await expect(atlas.divide).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('both dates can be read, and the list opens as a sheet', async ({ atlas }) => {
    await atlas.open(address)
    expect(await atlas.half('left').detailOf(khanabad)).toBe('United States · in use')
    expect(await atlas.scrollsSideways()).toBe(false)
    for (const date of ['1 June 2003', '1 June 2010']) {
      const label = (await atlas.body.getByRole('main').getByText(date, { exact: true }).boundingBox())!
      expect(label.x).toBeGreaterThanOrEqual(0)
      expect(label.x + label.width).toBeLessThanOrEqual(390)
    }
    await expect(atlas.differences).toHaveCount(0)
    const opener = atlas.compareBar.getByRole('button', { name: /^What differs \(\d+\)$/ })
    expect((await opener.boundingBox())!.height).toBeGreaterThanOrEqual(38)
    await opener.click()
    await expect(opener).toHaveAttribute('aria-expanded', 'true')
    expect((await atlas.differences.boundingBox())!.width).toBe(390)
    expect((await atlas.mapElement.boundingBox())!.height).toBeGreaterThan(250)
    await atlas.press('Escape')
    await expect(atlas.differences).toHaveCount(0)
    expect(atlas.parameters().get('compare')).toBe('2003-06-01')
  })
})
