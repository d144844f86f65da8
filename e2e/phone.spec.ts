import { expect, test } from './driver'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('on a phone the layers open as a sheet and nothing overflows', async ({ atlas }) => {
  await atlas.open()
  expect(await atlas.scrollsSideways()).toBe(false)
  await expect(atlas.switchOf('Military bases')).toBeHidden()
  await atlas.button('Layers').click()
  await atlas.switchOf('Military bases').click()
  await atlas.button('Back to the map').click()
  await expect.poll(() => atlas.rendered('bases')).toEqual([])
})

test('on a phone a place opens below the map, which stays in sight', async ({ atlas }) => {
  await atlas.open('/?place=bases/manas')
  const [panel, map] = [await atlas.panel.boundingBox(), await atlas.mapElement.boundingBox()]
  expect(panel!.width).toBe(390)
  expect(panel!.y).toBeGreaterThan(350)
  expect(map!.height).toBeGreaterThan(290)
  expect(await atlas.scrollsSideways()).toBe(false)
})

test('on a phone a place chosen from the list is shown whole', async ({ atlas }) => {
  await atlas.open()
  await atlas.button('Layers').click()
  await atlas.layer('Pipelines').locator('summary').click()
  await atlas.button('TAPI gas pipeline').click()
  await expect(atlas.panel.getByRole('heading', { level: 2, name: 'TAPI gas pipeline' })).toBeVisible()
  // From the gas field to the Indian border it is twelve degrees: on 390 px that needs a zoom below 5.
  await expect.poll(async () => Math.round((await atlas.view()).lon)).toBe(68)
  expect((await atlas.view()).zoom).toBeLessThan(5)
})
