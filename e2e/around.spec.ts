import { expect, test } from './driver'

const KUNDUZ = '/?place=events/kunduz-2015&layers=bases,events'

test('of an event the reader asks what else happened, and the list says how many days and km away', async ({ atlas }) => {
  await atlas.open(KUNDUZ)
  await expect(atlas.around).toBeHidden()
  await atlas.button('What else happened around it').click()
  await expect(atlas.around).toContainText('of 28 September 2015 – 13 October 2015')
  await expect(atlas.around.getByRole('status')).toHaveText(/^\d+ found within 90 days and 300 km, in all layers$/)
  expect(atlas.parameters().get('around')).toBe('90,300')
  const line = (name: string) => atlas.around.getByRole('button', { name })
  // From 13 October to 16 December: 18 + 30 + 16 days. From 68.857, 36.729 to 69.785, 37.915: 132 km north and 82 km east, 155 km together.
  await expect(line('201st Military Base, Kulob')).toHaveText(/^16 December 2015.*Status: Left · Military bases64 days later, about 155 km away$/)
  // January 2016 begins 80 days later. To 67.278, 37.224: 55 km north and 140 km west, 151 km together.
  await expect(line('Termez air base')).toHaveText(/^at some day of January 2016.*at least 80 days later, about 151 km away$/)
  // September 2015 may be its 28th. To 68.779, 38.536: 201 km north and 7 km west.
  await expect(line('Putin and Mullah Mansour')).toHaveText(/^at some day of September 2015.*perhaps at the same time, about 201 km away$/)
  await expect(line('Putin and Mullah Mansour')).toContainText('off: choosing it switches it on')
  await expect(line('201st Military Base, Kulob')).not.toContainText('off')
})

test('fewer days and km find less, and where nothing is found it says what to widen', async ({ atlas }) => {
  await atlas.open(`${KUNDUZ}&around=90,300`)
  const lines = atlas.around.getByRole('listitem')
  await expect(lines.filter({ hasText: 'Termez air base' })).toHaveCount(1)
  await atlas.around.getByRole('combobox', { name: /^and within/ }).selectOption('150')
  // Termez is 150.7 km away.
  await expect(lines.filter({ hasText: 'Termez air base' })).toHaveCount(0)
  await expect(lines.filter({ hasText: 'Held by: Taliban' })).toHaveCount(1)
  expect(atlas.parameters().get('around')).toBe('90,150')
  await expect.poll(async () => (await atlas.marked()).ring).toEqual(['150 km'])
  await atlas.around.getByRole('combobox', { name: /^Within/ }).selectOption('7')
  await expect(lines.filter({ hasText: '1 day later' }).first()).toBeVisible()
  expect(atlas.parameters().get('around')).toBe('7,150')
  await atlas.back()
  await expect.poll(() => atlas.parameters().get('around')).toBe('90,150')
  // In 1919 nothing else is on record within a week.
  await atlas.open('/?place=diplomacy/recognition-1919&around=7,50')
  await expect(atlas.around.getByRole('status')).toHaveText('Nothing else is on record within 7 days and 50 km. Try 30 days or 150 km.')
})

test('the map shows the ring, and marks what was found years before its date and in layers that are off', async ({ atlas }) => {
  await atlas.open(`${KUNDUZ}&around=90,300`)
  await expect(atlas.around.getByRole('listitem').first()).toBeVisible()
  await expect.poll(async () => (await atlas.marked()).ring).toEqual(['300 km'])
  const { references } = await atlas.marked()
  for (const found of ['events/kunduz-2015', 'flashpoints/kunduz', 'bases/201st-kulob', 'bases/termez-air-base', 'diplomacy/putin-mansour-2015', 'events/iskp-2015']) expect(references).toContain(found)
  expect(references).not.toContain('bases/bagram')
  // All of the ring is in view.
  expect((await atlas.view()).zoom).toBeLessThan(7)
  await atlas.panel.getByRole('button', { name: 'What else happened around it' }).click()
  await expect.poll(async () => (await atlas.marked()).references).toEqual([])
  expect(atlas.parameters().get('around')).toBeNull()
})

test('what was found is shown without losing the way back, and its layer comes on', async ({ atlas }) => {
  await atlas.open(`${KUNDUZ}&around=90,300`)
  await atlas.around.getByRole('button', { name: 'Putin and Mullah Mansour' }).click()
  await expect(atlas.panel.getByRole('heading', { level: 2, name: 'Putin and Mullah Mansour' })).toBeVisible()
  expect(atlas.parameters().get('around')).toBe('90,300,events/kunduz-2015')
  expect(atlas.parameters().get('layers')).toContain('diplomacy')
  await expect(atlas.panel).toContainText('perhaps at the same time, about 201 km away')
  expect((await atlas.marked()).ring).toEqual(['300 km'])
  await atlas.button('Back to Taliban capture of Kunduz, 2015').click()
  await expect(atlas.panel.getByRole('heading', { level: 2, name: 'Taliban capture of Kunduz, 2015' })).toBeVisible()
  await expect(atlas.around.getByRole('listitem').first()).toBeVisible()
  expect(atlas.parameters().get('around')).toBe('90,300')
  await atlas.press('Escape')
  await expect(atlas.panel).toBeHidden()
  expect(atlas.parameters().get('around')).toBeNull()
})

test('a mark on the map selects what was found and keeps the search', async ({ atlas }) => {
  await atlas.open(`${KUNDUZ}&around=90,300`)
  await expect.poll(async () => (await atlas.marked()).references).toContain('bases/termez-air-base')
  await atlas.clickAt(67.278, 37.224)
  await expect(atlas.panel.getByRole('heading', { level: 2, name: 'Termez air base' })).toBeVisible()
  expect(atlas.parameters().get('around')).toBe('90,300,events/kunduz-2015')
})

test('of a place that has changed several times, the change nearest to the date is searched around, and another can be chosen', async ({ atlas }) => {
  await atlas.open('/?place=flashpoints/kunduz&at=2015-10-20&around=30,150')
  const change = atlas.around.getByRole('combobox', { name: /^of/ })
  await expect(change.locator('option:checked')).toHaveText('14 October 2015 · Held by: Government of the Islamic Republic')
  await expect(atlas.around.getByRole('button', { name: 'Taliban capture of Kunduz, 2015' })).toContainText('1 day earlier')
  await change.selectOption({ label: '28 September 2015 · Held by: Taliban' })
  await expect(atlas.around.getByRole('button', { name: 'Taliban capture of Kunduz, 2015' })).toContainText('at the same time, at the same place')
  await expect.poll(() => atlas.parameters().get('at')).toBe('2015-09-28')
})

test('by the keyboard alone the search is asked for, widened and followed', async ({ atlas }) => {
  await atlas.open(KUNDUZ)
  await atlas.panel.getByRole('button', { name: 'What else happened around it' }).focus()
  await atlas.press('Enter')
  await expect(atlas.around.getByRole('status')).toHaveText(/found within 90 days/)
  await atlas.press('Tab', 'ArrowDown')
  await expect(atlas.around.getByRole('status')).toHaveText(/found within 365 days/)
  await atlas.press('Tab', 'Tab')
  await expect(atlas.around.getByRole('listitem').first().getByRole('button')).toBeFocused()
  await atlas.press('Enter')
  await expect(atlas.button('Back to Taliban capture of Kunduz, 2015')).toBeVisible()
})

test.describe('a layer that cannot be had', () => {
  test.use({ expectedOffences: [/500/] })
  test('is named as not searched', async ({ atlas }) => {
    await atlas.break(/collections\/diplomacy\/items\?/)
    await atlas.open(`${KUNDUZ}&around=90,300`)
    await expect(atlas.around.getByRole('alert')).toHaveText('Not searched, because not loaded: Diplomacy.')
    await expect(atlas.around.getByRole('button', { name: 'Termez air base' })).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  test('the list stands in the sheet, nothing overflows, and the ring is in sight', async ({ atlas }) => {
    await atlas.open(`${KUNDUZ}&around=90,300`)
    await expect(atlas.around.getByRole('listitem').first()).toBeVisible()
    expect(await atlas.scrollsSideways()).toBe(false)
    expect((await atlas.around.getByRole('combobox').first().boundingBox())!.height).toBeGreaterThanOrEqual(38)
    await expect.poll(async () => (await atlas.marked()).ring).toEqual(['300 km'])
    const { lon, zoom } = await atlas.view()
    expect(Math.abs(lon - 68.857)).toBeLessThan(0.1)
    // 600 km at this latitude are 6.7 degrees: 390 px show them below zoom 6.4.
    expect(zoom).toBeLessThan(6.4)
  })
})
