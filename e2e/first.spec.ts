import { expect, test } from './driver'

const bagram = [69.265, 34.946] as const

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the map is there with its symbols as links, and one of them leads to what is claimed', async ({ first }) => {
    await first.goto('/')
    await expect(first.picture).toBeVisible()
    await expect(first.symbol(/^Kant, Russia · in use/)).toBeVisible()
    await first.symbol(/^Bagram/).click()
    expect(first.address().pathname).toBe('/features/bases/bagram')
    await expect(first.body).toContainText('When did it open?')
  })

  test('another date, other layers and another view are asked for by a form and by links', async ({ first }) => {
    await first.goto('/?view=68,38,5')
    await first.without.getByLabel('Date').fill('2009-06-01')
    await first.without.getByRole('button', { name: 'Show' }).click()
    expect(first.address().searchParams.get('at')).toBe('2009-06-01')
    expect(first.address().searchParams.get('view')).toBe('68,38,5')
    await expect(first.symbol(/^Manas.*United States · in use/)).toBeVisible()
    await first.without.getByText(/^Layers/).click()
    await first.without.getByRole('link', { name: 'Military bases: on, switch off' }).click()
    await expect(first.symbol(/^Manas/)).toHaveCount(0)
    await expect(first.symbol(/^Kunduz/)).toBeVisible()
    await first.without.getByRole('link', { name: 'Closer' }).click()
    expect(first.address().searchParams.get('view')).toBe('68,38,6')
    expect(first.address().searchParams.get('layers')).not.toContain('bases')
  })

  // The search has a page of its own.
  test('nothing is there that does nothing', async ({ first }) => {
    await first.goto('/')
    expect((await first.controls()).filter((name) => !['Date', 'at', 'Show', 'Menu', 'q'].includes(name))).toEqual([])
  })
})

test('without WebGL the picture stays, says so, and follows what is switched', async ({ atlas, first }) => {
  await first.withoutWebGL()
  await first.goto('/')
  await expect(first.without).toContainText('This browser cannot draw the map')
  await expect(first.without.getByRole('link', { name: 'list of places' })).toBeVisible()
  await expect(first.symbol(/^Kant/)).toBeVisible()
  await atlas.switchOf('Military bases').click()
  await expect(first.symbol(/^Kant/)).toHaveCount(0)
  await first.symbol(/^Kunduz/).click()
  await expect(atlas.panel).toContainText('Kunduz')
})

for (const { theme, width, height } of [{ theme: 'light', width: 1440, height: 900 }, { theme: 'dark', width: 391, height: 845 }] as const) {
  test.describe(`${theme}, ${width} px wide`, () => {
    test.use({ colorScheme: theme, viewport: { width, height } })

    test('the map takes the place of the picture without a jump', async ({ atlas, first }) => {
      const release = await first.hold('**/basemap/countries.geojson')
      await first.goto('/?view=68,35.5,5')
      await expect(first.picture).toBeVisible()
      // Words that the edge would cut are left out by the map alone: the picture does not know how wide the window is.
      const part = { x: 130, y: 180, width: Math.min(width - 150, 700), height: 220 }
      const middle = await first.middleOf(/^Bagram/)
      const before = await first.look(part)
      release()
      await expect(first.picture).toHaveCount(0, { timeout: 45_000 })
      await atlas.drawn()
      const { x, y } = await first.mapAt(...bagram)
      expect(Math.hypot(x - middle.x, y - middle.y)).toBeLessThan(1)
      // A shift by a single pixel changes more than that.
      expect(first.changed(before, await first.look(part))).toBeLessThan(0.035)
      expect(await first.shifted()).toBeLessThan(0.01)
    })
  })
}
