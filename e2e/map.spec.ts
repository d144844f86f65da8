import { expect, test } from './driver'

const manas = [74.478, 43.061] as const
const kunduz = [68.857, 36.729] as const

test('the map draws the region, with no error and no request to another host', async ({ atlas }) => {
  await atlas.open()
  for (const file of ['land', 'countries', 'borders', 'rivers', 'lakes', 'towns', 'arcs', 'river-names']) {
    expect(await atlas.renderedBase(file), file).toBeGreaterThan(0)
  }
  expect(await atlas.rendered('bases')).toEqual(expect.arrayContaining(['manas', 'karshi-khanabad', 'bagram']))
  expect(await atlas.rendered('flashpoints')).toContain('kunduz')
  expect((await atlas.rendered('railways')).length).toBeGreaterThan(3)
})

test('switching the bases off takes them off the map, and on again brings them back', async ({ atlas }) => {
  await atlas.open()
  await atlas.switchOf('Military bases').click()
  await expect.poll(() => atlas.rendered('bases')).toEqual([])
  expect(await atlas.rendered('flashpoints')).toContain('kunduz')
  await atlas.switchOf('Military bases').click()
  await expect.poll(() => atlas.rendered('bases')).toContain('manas')
})

test('pipelines are switched by the keyboard', async ({ atlas }) => {
  await atlas.open()
  const before = await atlas.rendered('pipelines')
  expect(before.length).toBeGreaterThan(2)
  await atlas.switchOf('Pipelines').focus()
  await atlas.press('Space')
  await expect.poll(() => atlas.rendered('pipelines')).toEqual([])
  await expect(atlas.switchOf('Pipelines')).not.toBeChecked()
  await atlas.press('Space')
  await expect.poll(() => atlas.rendered('pipelines')).toEqual(before)
})

test('one layer alone, and back to the opening layers', async ({ atlas }) => {
  await atlas.open()
  await atlas.layer('Railways').hover()
  await atlas.only('Railways').click()
  await expect.poll(() => atlas.rendered('bases')).toEqual([])
  expect((await atlas.rendered('railways')).length).toBeGreaterThan(3)
  expect(atlas.parameters().get('layers')).toBe('railways')
  await atlas.button('Reset').click()
  await expect.poll(() => atlas.rendered('bases')).toContain('manas')
  expect(atlas.parameters().get('layers')).toBeNull()
})

test('pointing at a place names it', async ({ atlas }) => {
  await atlas.open()
  await atlas.hoverAt(...manas)
  await expect(atlas.tooltip).toContainText('Manas')
  await expect(atlas.tooltip).toContainText('left')
})

test('a click on Manas opens what is claimed of it, by whom and where it is written', async ({ atlas }) => {
  await atlas.open()
  await atlas.clickAt(...manas)
  await expect(atlas.panel.getByRole('heading', { level: 2, name: /Manas/ })).toBeVisible()
  await expect(atlas.panel).toContainText('Air base')
  await expect(atlas.panel).toContainText(/Status: Left on \d+ \w+ 20\d\d/)
  await expect(atlas.panel.getByRole('heading', { name: 'When did it open?' })).toBeVisible()
  await expect(atlas.panel).toContainText('16 December 2001')
  const citation = atlas.panel.getByRole('list', { name: 'Citations' }).filter({ hasText: 'Olivium' }).filter({ hasText: '¶19' }).first()
  await expect(citation.getByRole('link', { name: /Olivium/ })).toHaveAttribute('href', '/sources/olivium-2021')
})

test('a click on Kunduz opens its sieges, the refuted account among them', async ({ atlas }) => {
  await atlas.open()
  await atlas.clickAt(...kunduz)
  await expect(atlas.panel.getByRole('heading', { level: 2, name: 'Kunduz' })).toBeVisible()
  await expect(atlas.panel).toContainText('28 September 2015')
  await expect(atlas.panel).toContainText('8 August 2021')
  const essay = atlas.panel.getByRole('listitem').filter({ hasText: 'Editor’s correction' }).filter({ hasText: 'Keskin' }).first()
  await expect(essay).toContainText('¶12')
})

test('a link between related places selects the other one', async ({ atlas }) => {
  await atlas.open('/?place=bases/201st-military-base')
  await atlas.panel.getByRole('link', { name: /Kulob/ }).click()
  await expect(atlas.panel.getByRole('heading', { level: 2, name: /Kulob/ })).toBeVisible()
  expect(atlas.parameters().get('place')).toBe('bases/201st-kulob')
  await expect(atlas.panel).toContainText(/Left/)
})

test('a length that sources claim stands beside the one that we compute, marked as ours', async ({ atlas }) => {
  await atlas.open('/?place=pipelines/tapi')
  await expect(atlas.panel).toContainText('1,814 km')
  await expect(atlas.panel).toContainText(/[\d,]+ km along the line as drawn, computed by Oxus/)
})

test('a place is reached by keyboard alone, and Escape closes it', async ({ atlas }) => {
  await atlas.open()
  const places = atlas.layer('Military bases').locator('summary')
  await places.focus()
  await atlas.press('Enter', 'Tab', 'Enter')
  await expect(atlas.panel.getByRole('heading', { level: 2 })).toBeFocused()
  await atlas.press('Escape')
  await expect(atlas.panel).toBeHidden()
})

test('the arrow keys move the map and plus zooms it', async ({ atlas }) => {
  await atlas.open()
  const before = await atlas.view()
  await atlas.canvas.focus()
  await atlas.press('ArrowRight')
  await expect.poll(async () => (await atlas.view()).lon).toBeGreaterThan(before.lon + 0.1)
  await atlas.press('+')
  await expect.poll(async () => (await atlas.view()).zoom).toBeGreaterThan(before.zoom + 0.9)
})

test('a button leads back to the opening view, from as far out as the whole extent', async ({ atlas }) => {
  await atlas.open()
  const opening = await atlas.view()
  await atlas.canvas.focus()
  for (const zoom of [opening.zoom - 0.9, 3]) {
    await atlas.press('-')
    await expect.poll(async () => (await atlas.view()).zoom).toBeLessThan(zoom)
    await atlas.drawn()
  }
  await expect.poll(() => atlas.parameters().get('view')).not.toBeNull()
  await atlas.button('Back to the region').click()
  await expect.poll(async () => (await atlas.view()).zoom).toBeCloseTo(opening.zoom, 1)
  expect((await atlas.view()).lon).toBeCloseTo(opening.lon, 1)
  await expect.poll(() => atlas.parameters().get('view')).toBeNull()
})

test('the capitals that diplomacy goes to are on the map, far from the region', async ({ atlas }) => {
  await atlas.open('/?view=37.6,55.7,4&layers=none')
  expect(await atlas.view()).toMatchObject({ lon: expect.closeTo(37.6, 1), lat: expect.closeTo(55.7, 1) })
  for (const file of ['countries', 'borders', 'towns', 'arcs']) expect(await atlas.renderedBase(file), file).toBeGreaterThan(0)
})

test('the data’s credits stand on the map', async ({ atlas }) => {
  await atlas.open()
  await expect(atlas.body).toContainText('Natural Earth')
  await expect(atlas.body).toContainText('GeoNames')
})
