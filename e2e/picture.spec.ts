import { expect, test } from './driver'

const dates = { opening: '/?layers=bases,flashpoints' }

test('as known on a day, the map leaves out what nobody had said yet', async ({ atlas }) => {
  await atlas.open(dates.opening)
  expect(await atlas.rendered('bases')).toContain('farkhor')
  await (await atlas.panels.dates()).known.fill('2010-06-01')
  await atlas.drawn()
  expect(atlas.parameters().get('known')).toBe('2010-06-01')
  const then = await atlas.rendered('bases')
  expect(then).not.toContain('bagram')
  expect(then).toContain('manas')
  await atlas.layer('Military bases').getByText('Places').click()
  await expect(atlas.layer('Military bases')).toContainText('Manas')
  await expect(atlas.layer('Military bases')).not.toContainText('Bagram')
})

test('back undoes the day, and Today brings back the whole record', async ({ atlas }) => {
  await atlas.open('/?layers=bases&known=2010-06-01')
  await atlas.pictureBar.getByRole('button', { name: 'Today' }).click()
  await atlas.drawn()
  expect(atlas.parameters().get('known')).toBeNull()
  expect(await atlas.rendered('bases')).toContain('bagram')
  await atlas.back()
  await atlas.drawn()
  expect(atlas.parameters().get('known')).toBe('2010-06-01')
  expect(await atlas.rendered('bases')).not.toContain('bagram')
})

test('a place that changed hands later is held by whoever held it as far as was known', async ({ atlas }) => {
  await atlas.open('/?known=2014-01-01&place=bases/manas')
  await expect(atlas.panel).toContainText('In use')
  await expect(atlas.panel).not.toContainText('Handed over on 3 June 2014')
})

test('the picture according to one source has only what rests on it, and says so', async ({ atlas }) => {
  await atlas.open('/?layers=bases,flashpoints&source=khoshayand-2021')
  await expect(atlas.pictureBar).toContainText('The picture according to Khoshayand, 23 August 2021')
  expect(await atlas.rendered('bases')).not.toContain('manas')
  await atlas.pictureBar.getByRole('button', { name: 'The whole record' }).click()
  await atlas.drawn()
  expect(await atlas.rendered('bases')).toContain('manas')
  expect(atlas.parameters().get('source')).toBeNull()
})

test('the picture according to one claimant has only what that one says', async ({ atlas }) => {
  await atlas.open('/?layers=bases,flashpoints&by=Zabihullah+Mujahid')
  await expect(atlas.pictureBar).toContainText('The picture according to Zabihullah Mujahid')
  expect(await atlas.rendered('bases')).not.toContain('manas')
})

test('a day that does not exist is passed over', async ({ atlas }) => {
  await atlas.open('/?layers=bases&known=2003-02-30')
  expect(await atlas.rendered('bases')).toContain('bagram')
})

test('a link to one claimant opens the layers that have something of theirs, and the whole record those it opens with', async ({ atlas }) => {
  await atlas.open('/?by=Zamir+Kabulov')
  await expect(atlas.switchOf('Diplomacy')).toBeChecked()
  await expect(atlas.switchOf('Railways')).not.toBeChecked()
  expect(await atlas.rendered('positions')).toContain('moscow')
  await atlas.pictureBar.getByRole('button', { name: 'The whole record' }).click()
  await expect(atlas.switchOf('Diplomacy')).not.toBeChecked()
  await expect(atlas.switchOf('Railways')).toBeChecked()
})

test('a link to a place switches its layer on', async ({ atlas }) => {
  await atlas.open('/?place=diplomacy/geneva-2021')
  await expect(atlas.switchOf('Diplomacy')).toBeChecked()
  expect(await atlas.rendered('diplomacy')).toContain('geneva-2021')
})
