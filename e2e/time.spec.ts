import { expect, test } from './driver'

/** What the map says beside a place on a day, with the look of its symbol or stroke; the cases are worked out in geo/hand-worked.test.ts. */
const cases: { place: string; view: string; days: [day: string, drawn: RegExp | undefined][] }[] = [
  {
    place: 'bases/karshi-khanabad',
    view: 'layers=bases&view=65.9,38.8,6',
    days: [
      ['2000', undefined],
      ['2003', /^United States · in use \(circle\|blue\|aircraft\|solid/],
      ['2005-12', /^United States · left \(circle\|blue\|aircraft\|outline/],
    ],
  },
  {
    place: 'bases/manas',
    view: 'layers=bases&view=74.5,43.05,7',
    days: [
      ['2001-12-15', undefined],
      ['2010', /in use .*\|solid/],
      ['2014-06-04', /left .*\|outline/],
    ],
  },
  {
    place: 'flashpoints/kunduz',
    view: 'layers=flashpoints&view=68.9,36.7,7',
    days: [
      ['2015-09-27', /^Government/],
      ['2015-09-29', /^Taliban/],
      ['2015-10-14', /^Government/],
      ['2016-10-04', /^Fought over/],
      ['2021-08-09', /^Taliban/],
    ],
  },
  {
    place: 'bases/201st-kulob',
    view: 'layers=bases&view=69.8,37.9,7.5',
    days: [
      ['2015', /in use .*\|solid/],
      ['2016', /left .*\|outline/],
    ],
  },
  {
    place: 'pipelines/tapi-serhetabat-herat',
    view: 'layers=pipelines&view=62.2,34.9,6.5',
    days: [
      ['2014', /^Proposed \(pipe\|dotted/],
      ['2016', /^Proposed \(pipe\|dotted/],
      ['2019', /\(pipe\|half\|amber\|contested/],
      ['2022', /^Halted \(pipe\|half/],
      ['2025', /^Under construction \(pipe\|broken/],
    ],
  },
  {
    place: 'pipelines/tapi-turkmenistan',
    view: 'layers=pipelines&view=62.1,36.4,6.5',
    days: [
      ['2014', /^Proposed \(pipe\|dotted/],
      ['2016', /^Under construction \(pipe\|broken/],
      ['2022', /^Under construction \(pipe\|broken/],
      ['2025', /^Built \(pipe\|solid/],
    ],
  },
  {
    place: 'alliances/csto-uzbekistan',
    view: 'layers=alliances&view=64,41,4',
    days: [
      ['2000', /^Left/],
      ['2007', /^Member/],
      ['2013', /contested|half/],
    ],
  },
]

for (const { place, view, days } of cases) {
  test(`${place} is drawn as it stood: ${days.map(([day]) => day).join(', ')}`, async ({ atlas }) => {
    for (const [day, drawn] of days) {
      await atlas.open(`/?${view}&at=${day}`)
      const seen = await atlas.drawnAs(place)
      if (drawn) expect(seen, day).toMatch(drawn)
      else expect(seen, day).toBeUndefined()
    }
  })
}

test('what the map shows on a day is what the API gives for it', async ({ atlas, request }) => {
  for (const day of ['1995-06-01', '2004-06-01', '2012-06-01']) {
    await atlas.open(`/?layers=bases,pipelines,railways&view=66,38,4.4&at=${day}`)
    for (const layer of ['bases', 'pipelines', 'railways']) {
      const { features } = await (await request.get(`/api/collections/${layer}/items?datetime=${day}`)).json()
      const ids = (features as { id: string }[]).map(({ id }) => id)
      for (const id of await atlas.rendered(layer)) expect(ids, `${layer} ${day}`).toContain(id)
      // From afar a base stands for its parts, and the parts of a line for the whole: each of them is drawn, or what stands for it.
      const whole = (features as { id: string; properties: { part_of?: string; parts: number } }[]).filter(({ properties }) => !properties.part_of && !properties.parts)
      expect(await atlas.rendered(layer), `${layer} ${day}`).toEqual(expect.arrayContaining(whole.map(({ id }) => id)))
    }
  }
})

test('what happens once is shown for a while after it, and in a range as far back as it goes', async ({ atlas }) => {
  const events = async (query: string) => {
    await atlas.open(`/?layers=events&view=68.9,36.7,6&${query}`)
    return (await atlas.rendered('events')).filter((id) => id.startsWith('kunduz-2'))
  }
  expect(await events('at=2015-09-27')).toEqual([])
  expect(await events('at=2015-09-28')).toEqual(['kunduz-2015'])
  expect(await events('at=2016-06-01')).toEqual(['kunduz-2015'])
  expect(await events('at=2018-06-01')).toEqual([])
  expect(await events('at=2018-06-01&since=2015-01-01')).toEqual(['kunduz-2015', 'kunduz-2016'])
})

test('a place that is not there at the date is marked and not drawn, and the panel offers a day on which it is', async ({ atlas }) => {
  await atlas.open('/?place=bases/manas&at=1999-05-01')
  expect(await atlas.drawnAs('bases/manas')).toBeUndefined()
  await expect(atlas.panel).toContainText('Not there yet on 1 May 1999')
  await atlas.panel.getByRole('button', { name: 'Show 16 December 2001' }).click()
  expect(await atlas.drawnAs('bases/manas')).toMatch(/in use/)
  expect(atlas.parameters().get('at')).toBe('2001-12-16')
  await expect(atlas.panel).toContainText('In use on 16 December 2001')
  await atlas.back()
  expect(await atlas.drawnAs('bases/manas')).toBeUndefined()
})

test('opening what happened once offers its date', async ({ atlas }) => {
  await atlas.open('/?place=events/kunduz-2015')
  await atlas.panel.getByRole('button', { name: 'Show 28 September 2015' }).click()
  expect(await atlas.rendered('events')).toContain('kunduz-2015')
  expect(atlas.parameters().get('at')).toBe('2015-09-28')
})

test('the panel steps through what a place went through, and tells its state on each day', async ({ atlas }) => {
  await atlas.open('/?place=flashpoints/kunduz&at=2015-09-01')
  await expect(atlas.panel).toContainText('Held by: Government of the Islamic Republic on 1 September 2015')
  await atlas.panel.getByRole('button', { name: /^Next change here: 28 September 2015/ }).click()
  await expect(atlas.panel).toContainText('Held by: Taliban on 28 September 2015')
  await atlas.panel.getByRole('button', { name: /^Next change here: 1 October 2015/ }).click()
  await expect(atlas.panel).toContainText('Held by: Fought over on 1 October 2015')
  await atlas.panel.getByRole('button', { name: /^Previous change here: 28 September 2015/ }).click()
  await expect(atlas.panel).toContainText('Held by: Taliban on 28 September 2015')
})

test('legend and lists count what stands at the date', async ({ atlas }) => {
  await atlas.open('/?layers=bases&at=2003-06-01')
  await expect(atlas.layer('Military bases')).toContainText(/\d+ of \d+/)
  await expect(atlas.legendOf('Military bases').getByRole('listitem').filter({ hasText: 'United States' })).toHaveText('United States3')
  await atlas.layer('Military bases').getByText('Places').click()
  await expect(atlas.layer('Military bases').getByRole('button', { name: /^Karshi-Khanabad.*In use/ })).toBeVisible()
  await expect(atlas.layer('Military bases').getByRole('button', { name: /^Kant.*not on this date/ })).toBeVisible()
})

test('a town keeps its name on the days on which no data name it', async ({ atlas }) => {
  const named = async (day: string) => {
    await atlas.open(`/?layers=flashpoints&view=68.9,36.7,6.5&at=${day}`)
    return atlas.renderedNames('towns')
  }
  expect(await named('1995-01-01')).toContain('Kunduz')
  expect(await named('2015-01-01')).not.toContain('Kunduz')
})
