import { expect, test } from './driver'

test('the list of what is in view keeps step with the map, the date and the layers', async ({ atlas }) => {
  const { reading } = atlas
  await atlas.open('/?view=69,37,6&layers=bases&at=2004-06-01')
  await reading.tab('In view').click()
  // What the map draws is what the list has.
  const drawn = await atlas.rendered('bases')
  await expect(reading.list.getByRole('heading')).toHaveText(/^\d+ places in view on 1 June 2004$/)
  const listed = () => reading.list.locator('[data-reference]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-reference')!.split('/')[1]!).toSorted())
  const first = await listed()
  expect(first).toEqual(expect.arrayContaining(drawn))
  await expect(reading.tab('In view')).toHaveText(`In view ${first.length}`)
  expect(await reading.names()).toContain('Karshi-Khanabad (K2)')

  // The map: farther out there is more.
  await atlas.canvas.focus()
  await atlas.press('-')
  await atlas.drawn()
  await atlas.press('-')
  await expect.poll(async () => (await reading.names()).length).toBeGreaterThan(first.length)
  await expect.poll(() => reading.names()).toContain('Manas (Transit Center at Manas)')
  await expect(reading.news).toHaveText(/places in view on 1 June 2004\.$/)

  // The date: before 2001 the Americans had no base there.
  await (await atlas.panels.dates()).date.fill('1999-06-01')
  await expect.poll(() => reading.names()).not.toContain('Manas (Transit Center at Manas)')
  await expect(reading.news).toHaveText(/in view on 1 June 1999\.$/)

  // The layers.
  const before = (await reading.names()).length
  await reading.tab('Layers').click()
  await atlas.switchOf('Railways').click()
  await reading.tab('In view').click()
  await expect.poll(async () => (await reading.names()).length).toBeGreaterThan(before)
  expect(await atlas.scrollsSideways()).toBe(false)
})

test('the list is ordered and filtered, and a row opens the place and gets the focus back', async ({ atlas }) => {
  const { reading } = atlas
  await atlas.open('/?view=67,38,4.6&layers=bases,railways,events&at=2015-10-01')
  await reading.tab('In view').click()
  await reading.field('Order').selectOption({ label: 'Name' })
  const names = await reading.names()
  expect(names.length).toBeGreaterThan(20)
  expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare))
  await reading.field('Order').selectOption({ label: 'Disagreements' })
  const disputes = await reading.list.locator('li').evaluateAll((rows) => rows.map((row) => Number(/(\d+) questions? contested/.exec(row.textContent!)?.[1] ?? 0)))
  expect(disputes[0]).toBeGreaterThan(0)
  expect(disputes).toEqual(disputes.toSorted((a, b) => b - a))

  await reading.field('Filter what is in view').fill('kant')
  await expect.poll(() => reading.names()).toEqual(['Kant'])
  await expect(reading.list.getByRole('heading')).toHaveText(`1 of ${names.length} places in view on 1 October 2015`)
  await reading.field('Filter what is in view').fill('no such place')
  await expect(reading.list).toContainText('Nothing in view has all of these words.')
  await reading.field('Filter what is in view').fill('base')
  await expect.poll(async () => (await reading.names()).length).toBeGreaterThan(3)

  // By keyboard: one stop of the Tab key, arrows within, Enter opens, Escape gives the focus back.
  await reading.field('Order').focus()
  await atlas.press('Tab', 'ArrowDown', 'ArrowDown', 'ArrowUp')
  const second = (await reading.names())[1]!
  expect(await reading.focused()).toContain(second)
  // It is marked on the map meanwhile.
  await expect(reading.pointed.locator('p')).toBeVisible()
  await atlas.press('Enter')
  await expect(atlas.panel.getByRole('heading', { level: 2, name: second })).toBeFocused()
  await expect(reading.list.locator('[aria-current]')).toContainText(second)
  await atlas.press('Escape')
  await expect(atlas.panel).toHaveCount(0)
  expect(await reading.focused()).toContain(second)
})
