import { expect, test } from './driver'

test.describe('without JavaScript', () => {
  // The last address is one that is none.
  test.use({ javaScriptEnabled: false, expectedOffences: [/404/] })

  test('a layer’s table orders, filters and says what is contested, unknown or not there', async ({ atlas }) => {
    const { reading } = atlas
    await atlas.read('/layers')
    await reading.link('Military bases').click()
    await expect(reading.table).toContainText('17 on record')
    await expect.poll(() => reading.column('Military base')).toContain('Bagram')

    await reading.sortBy('Military base')
    await expect(reading.table.getByRole('columnheader', { name: 'Military base' })).toHaveAttribute('aria-sort', 'ascending')
    await expect.poll(async () => (await reading.column('Military base'))[0]).toMatch(/^201st/)
    await reading.sortBy('Military base')
    await expect(reading.table.getByRole('columnheader', { name: 'Military base' })).toHaveAttribute('aria-sort', 'descending')
    await expect.poll(async () => (await reading.column('Military base')).at(-1)).toMatch(/^201st/)

    await reading.field('User').selectOption({ label: 'Russia' })
    await atlas.button('Filter').click()
    await expect.poll(async () => [...new Set(await reading.column('User'))]).toEqual(['Russia'])
    // The order stays.
    expect(atlas.parameters().get('sort')).toBe('-name')
    await reading.field('User').selectOption({ label: 'All' })
    await reading.field('Words').fill('gissar')
    await atlas.button('Filter').click()
    await expect.poll(() => reading.column('Military base')).toEqual(['Ayni (Gissar)'])
    expect((await reading.column('User'))[0]).toBe('sources disagree: Host state; Russia')
    expect(await reading.column('Left')).toEqual(['not known'])

    await atlas.read('/layers/bases?at=2004-06-01')
    await expect(reading.table).toContainText(/\d+ of 17 as of 1 June 2004/)
    expect(await reading.column('Status')).toEqual((await reading.column('Status')).map(() => expect.stringMatching(/In use|Unclear|sources disagree/)))
    await atlas.read('/layers/events?at=2015-10-01&sort=-date')
    expect((await reading.column('Date'))[0]).toContain('2015')
    await atlas.read('/layers/nothing-of-it')
    await expect(atlas.body).toContainText('There is nothing here')
  })
})

test('the table downloads as it is shown, and the API gives the same rows', async ({ atlas }) => {
  const { reading } = atlas
  await atlas.read('/layers/bases?user=russia&sort=-name')
  const names = await reading.column('Military base')
  expect(names.length).toBeGreaterThan(3)
  const csv = (await reading.download('Download as CSV')).replace(/^\uFEFF/, '')
  const lines = read(csv)
  const column = (head: string) => lines.slice(1).map((line) => line[lines[0]!.indexOf(head)])
  expect(column('Military base')).toEqual(names)
  expect(column('Status')).toEqual(await reading.column('Status'))
  expect(column('Strength (troops)')).toEqual(await reading.column('Strength (troops)'))
  expect(column('Page').every((page) => /^http:\/\/localhost:\d+\/features\/bases\/[a-z0-9-]+$/.test(page!))).toBe(true)
  expect(lines.every((line) => line.length === lines[0]!.length)).toBe(true)
  const { features } = JSON.parse(await reading.download('GeoJSON')) as { features: { properties: { name: string } }[] }
  expect(features.map(({ properties }) => properties.name)).toEqual(names)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the table scrolls within its region, by keyboard too, and the names stay', async ({ atlas }) => {
    const { reading } = atlas
    await atlas.read('/layers/railways')
    expect(await atlas.scrollsSideways()).toBe(false)
    const region = reading.region(/Railways: \d+ on record/)
    await region.focus()
    await atlas.press('ArrowRight', 'ArrowRight', 'ArrowRight')
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(40)
    const name = reading.table.getByRole('rowheader').first()
    expect((await name.boundingBox())!.x).toBeLessThan(30)
  })
})

/** Reads comma-separated values as RFC 4180 has them. */
function read(csv: string): string[][] {
  return csv
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter(Boolean)
    .map((line) => [...`${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)].map(([, cell]) => (cell!.startsWith('"') ? cell!.slice(1, -1).replaceAll('""', '"') : cell!)))
}
