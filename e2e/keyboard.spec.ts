import { expect, test } from './driver'

test('the map is walked from place to place by keyboard, and gets the focus back', async ({ atlas }) => {
  const { reading } = atlas
  await atlas.open('/?view=69,38,5.4&layers=bases&at=2015-10-01')
  await expect(atlas.canvas).toHaveAccessibleName(/^Map of .*Arrow keys move it.* N and P go from place to place/)
  await reading.tabTo(/^Map of/)
  expect(await reading.focusIsSeen()).toBe(true)
  await atlas.press('n')
  const first = await reading.pointed.getAttribute('data-pointed')
  await atlas.press('n')
  const second = await reading.pointed.getAttribute('data-pointed')
  expect(second).not.toBe(first)
  await expect(atlas.status(/2 of \d+ in view\. Enter opens it\.$/)).toHaveCount(1)
  await atlas.press('p')
  await expect(reading.pointed).toHaveAttribute('data-pointed', first!)
  await atlas.press('Escape')
  await expect(reading.pointed).toHaveCount(0)
  await atlas.press('n', 'Enter')
  await expect.poll(() => atlas.parameters().get('place')).toBe(second)
  await expect(atlas.panel.getByRole('heading', { level: 2 })).toBeFocused()
  expect(await reading.focusIsSeen()).toBe(true)
  await atlas.press('Escape')
  await expect(atlas.canvas).toBeFocused()
  // It goes on from there.
  await atlas.press('p')
  await expect(reading.pointed).toHaveAttribute('data-pointed', first!)

  // Closing with its button gives the focus back too, to the list's row that opened it.
  await reading.tab('In view').click()
  await reading.list.getByRole('button').first().focus()
  const row = await reading.focused()
  await atlas.press('Enter')
  await expect(atlas.panel.getByRole('heading', { level: 2 })).toBeFocused()
  await atlas.button('Close the panel').press('Enter')
  expect(await reading.focused()).toBe(row)
})

test('tabs, comparison, search around and the list of keys work by keyboard alone and lose no focus', async ({ atlas }) => {
  const { reading } = atlas
  await atlas.open('/?view=69,37,5.4')
  // L leads to the layers, arrows from tab to tab.
  await atlas.press('l')
  await expect(reading.tab('Layers')).toBeFocused()
  await atlas.press('ArrowRight')
  await expect(reading.tab('In view')).toBeFocused()
  await expect(reading.tab('In view')).toHaveAttribute('aria-selected', 'true')
  await atlas.press('Home')
  await expect(reading.tab('Layers')).toBeFocused()

  // The list of keys: ? opens it, the focus stays in it, Escape gives it back.
  await atlas.press('?')
  await expect(reading.dialog).toBeVisible()
  await atlas.press('Tab', 'Tab', 'Tab')
  expect(await reading.dialog.evaluate((dialog) => dialog.contains(document.activeElement) || document.activeElement === document.body)).toBe(true)
  await atlas.press('Escape')
  await expect(reading.dialog).toHaveCount(0)
  await expect(reading.tab('Layers')).toBeFocused()
  // Whoever dictates or is prone to slips switches single keys off (WCAG 2.1.4).
  await atlas.press('?')
  await reading.field('Keys of one character work anywhere on the page').press('Space')
  await atlas.press('Escape', '?')
  await expect(reading.dialog).toHaveCount(0)
  const day = await atlas.dayOf('Date')
  await atlas.press('[')
  expect(await atlas.dayOf('Date')).toBe(day)
  await atlas.button('Keys').press('Enter')
  await reading.field('Keys of one character work anywhere on the page').press('Space')
  await atlas.press('Escape')
  await expect(atlas.button('Keys')).toBeFocused()

  // The comparison: its list closes to the button that opened it, and it to its own.
  await atlas.button('Compare two dates').press('Enter')
  await expect(atlas.differences).toBeVisible()
  await atlas.differences.getByRole('button', { name: 'Close the list' }).press('Enter')
  await expect(atlas.compareBar.getByRole('button', { name: /^What differs/ })).toBeFocused()
  await atlas.press('Enter')
  // A difference that was followed is come back to.
  const difference = atlas.differences.locator('[data-reference]').first()
  const reference = await difference.getAttribute('data-reference')
  await difference.press('Enter')
  await expect(atlas.panel.getByRole('heading', { level: 2 })).toBeFocused()
  await atlas.press('Escape')
  await expect(atlas.differences.locator(`[data-reference="${reference}"]`)).toBeFocused()
  await atlas.compareBar.getByRole('button', { name: 'Close the comparison' }).press('Enter')
  await expect(atlas.button('Compare two dates')).toBeFocused()
})
