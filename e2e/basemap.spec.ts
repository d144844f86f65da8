import { expect, test } from './driver'

test('the region is drawn with its relief, its names along curves and none of them cut, in a frame of degrees', async ({ atlas }) => {
  await atlas.open('/?view=67.5,37.5,4.8&layers=none')
  const { baseMap } = atlas
  // Two pictures, below the countries around and once more, fainter, above them.
  expect(await baseMap.relief()).toHaveLength(4)
  expect(await baseMap.words('country-arcs')).toEqual(expect.arrayContaining(['Afghanistan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan']))
  expect(await baseMap.words('land-names')).toEqual(expect.arrayContaining(['Hindu Kush', 'Pamir']))
  expect(await baseMap.wordsAtEdge(2)).toEqual([])

  const meridians = await baseMap.degrees('top')
  expect(meridians.map(({ label }) => label)).toEqual(expect.arrayContaining(['60°E', '65°E', '70°E']))
  const parallels = await baseMap.degrees('right')
  expect(parallels.map(({ label }) => label)).toEqual(expect.arrayContaining(['40°N', '35°N']))
  // A label begins just after its tick.
  expect(meridians.find(({ label }) => label === '65°E')!.x - (await baseMap.at(65, 37)).x).toBeCloseTo(4, -0.5)
  expect(parallels.find(({ label }) => label === '35°N')!.y - (await baseMap.at(67, 35)).y).toBeCloseTo(4, -0.5)
  // The frame takes its room from the map, so that the middle of what is seen is where the address says.
  const [middle, place] = [await baseMap.middle(), await baseMap.at(67.5, 37.5)]
  expect(Math.hypot(middle.x - place.x, middle.y - place.y)).toBeLessThan(1)
})

test('the frame moves with the map, and close up countries give way to provinces', async ({ atlas }) => {
  await atlas.open('/?view=68.8,37.1,7.2&layers=none')
  const { baseMap } = atlas
  expect((await baseMap.degrees('top')).map(({ label }) => label)).toContain('69°E')
  expect(await baseMap.words('country-arcs')).toEqual([])
  expect(await baseMap.words('province-names')).toEqual(expect.arrayContaining(['Kunduz', 'Balkh']))
  expect(await baseMap.words('river-names')).toEqual(expect.arrayContaining(['Amu Darya', 'Panj']))
  expect(await baseMap.wordsAtEdge(2)).toEqual([])
  await atlas.canvas.focus()
  for (let step = 0; step < 4; step++) await atlas.press('ArrowRight')
  await expect.poll(async () => (await baseMap.degrees('top')).map(({ label }) => label)).toContain('72°E')
})
