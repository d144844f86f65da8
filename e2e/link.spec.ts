import { expect, test } from './driver'

test('a link restores view, layers and place', async ({ atlas }) => {
  await atlas.open('/?view=62.5,35.5,6.5&layers=pipelines,railways&place=pipelines/tapi')
  const { lon, lat, zoom } = await atlas.view()
  expect([lon, lat, zoom].map((value) => Math.round(value * 100) / 100)).toEqual([62.5, 35.5, 6.5])
  await expect(atlas.switchOf('Pipelines')).toBeChecked()
  await expect(atlas.switchOf('Railways')).toBeChecked()
  await expect(atlas.switchOf('Military bases')).not.toBeChecked()
  await expect(atlas.panel.getByRole('heading', { level: 2, name: /TAPI/ })).toBeVisible()
  expect(await atlas.rendered('bases')).toEqual([])
  expect((await atlas.rendered('pipelines')).length).toBeGreaterThan(1)
})

test('a link to a place without a view opens where the place is', async ({ atlas }) => {
  await atlas.open('/?place=bases/kant')
  await expect(atlas.panel.getByRole('heading', { level: 2, name: 'Kant' })).toBeVisible()
  await expect.poll(async () => Math.round((await atlas.view()).lon * 10)).toBe(748)
  expect((await atlas.view()).zoom).toBeGreaterThan(6)
})

test('moving the map, switching a layer and choosing a place are written into the URL, and Back undoes them', async ({ atlas }) => {
  await atlas.open()
  expect([...atlas.parameters().keys()]).toEqual([])
  await atlas.switchOf('Railways').click()
  await expect.poll(() => atlas.parameters().get('layers')).toBe('bases,flashpoints,events,pipelines,afghanistan,central-asia')
  await atlas.clickAt(74.478, 43.061)
  await expect.poll(() => atlas.parameters().get('place')).toBe('bases/manas')
  await expect(atlas.panel).toBeVisible()
  await atlas.back()
  await expect(atlas.panel).toBeHidden()
  await expect(atlas.switchOf('Railways')).not.toBeChecked()
  await atlas.back()
  await expect(atlas.switchOf('Railways')).toBeChecked()
  await atlas.canvas.focus()
  await atlas.press('ArrowUp')
  await expect.poll(() => atlas.parameters().get('view')).toMatch(/^[\d.]+,[\d.]+,[\d.]+$/)
})

test('a link with values that are none opens the atlas as it opens by default', async ({ atlas }) => {
  await atlas.open('/?view=north&layers=castles')
  const { lon, lat } = await atlas.view()
  expect(Math.abs(lon - 67.3) + Math.abs(lat - 37.2)).toBeLessThan(0.1)
  await expect(atlas.switchOf('Military bases')).toBeChecked()
})

test.describe('a place that is not there', () => {
  test.use({ expectedOffences: [/404/] })
  test('says so, and what the atlas calls the missing thing', async ({ atlas }) => {
    await atlas.open('/?place=bases/camelot')
    await expect(atlas.panel.getByRole('alert')).toContainText('The collection "bases" has no feature "camelot".')
  })
})

test.describe('a layer that cannot be had', () => {
  test.use({ expectedOffences: [/500/] })
  test('says why beside its switch, and comes when it is asked for again', async ({ atlas }) => {
    await atlas.break(/collections\/bases\/items\?/)
    await atlas.open()
    await expect(atlas.layer('Military bases').getByRole('alert')).toContainText('Not loaded: The disk is full.')
    expect(await atlas.rendered('flashpoints')).toContain('kunduz')
    await atlas.mend(/collections\/bases\/items\?/)
    await atlas.layer('Military bases').getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => atlas.rendered('bases')).toContain('manas')
  })
})

test('with every layer off the map says so', async ({ atlas }) => {
  await atlas.open('/?layers=none')
  await expect(atlas.body).toContainText('All layers are off.')
})
