import { embedAncestors } from '../app/embed/ancestors'
import { layoutOf } from '../components/take/picture/layout'
import { today } from '../geo/time'
import { Atlas, expect, test } from './driver'
import { Taking } from './driver/take'

test('a shared link pins what is shown, also what was left to defaults, and restores it elsewhere', async ({ atlas, taking, browser, baseURL }) => {
  await taking.allowClipboard()
  await atlas.open('/?place=flashpoints/kunduz&since=2014-01-01&known=2016')
  await taking.open('Share')
  const link = taking.field('Link to what is shown')
  await taking.dialog.getByRole('button', { name: 'Copy: Link to what is shown' }).click()
  await expect(taking.dialog.getByText('Copied.')).toBeVisible()
  const copied = await atlas.clipboard()
  await expect(link).toHaveValue(copied)
  const { origin, pathname, searchParams } = new URL(copied)
  expect([origin, pathname]).toEqual([baseURL, '/'])
  expect([...searchParams.keys()]).toEqual(['view', 'layers', 'at', 'since', 'known', 'place'])
  // The picture is as of the day it was known, which no default says next year.
  expect(searchParams.get('at')).toBe('2016-12-31')
  await expect(taking.field('To embed it in a page')).toHaveValue(/^<iframe src="http:\/\/localhost:\d+\/embed\?view=[^"]*&amp;layers=[^"]*" title="[^"]+, 31 December 2016" width="720" height="480" loading="lazy"/)
  // The keys of the page behind are not meant: the place stays selected, and the focus goes back.
  await atlas.press('Escape')
  await expect(taking.dialog).toHaveCount(0)
  await expect(atlas.panel).toBeVisible()
  await expect(taking.focused).toHaveText('Share')
  const [view, rendered] = [await atlas.view(), await atlas.rendered('flashpoints')]

  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const [elsewhere, takenElsewhere] = [new Atlas(page), new Taking(page, browser)]
  await takenElsewhere.forbidCopying()
  await elsewhere.open(copied)
  expect(await elsewhere.rendered('flashpoints')).toEqual(rendered)
  const there = await elsewhere.view()
  for (const part of ['lon', 'lat', 'zoom'] as const) expect(there[part]).toBeCloseTo(view[part], 1)
  await expect(elsewhere.panel.getByRole('heading', { name: 'Kunduz', exact: true })).toBeVisible()
  expect(await elsewhere.dayOf('Date')).toBe(await atlas.dayOf('Date'))
  expect(await elsewhere.dayOf('From')).toBe(await atlas.dayOf('From'))
  // Where nothing can be copied, the link is selected, and that is said.
  await takenElsewhere.open('Share')
  await expect(takenElsewhere.field('Link to what is shown')).toHaveValue(copied)
  await takenElsewhere.dialog.getByRole('button', { name: 'Copy: Link to what is shown' }).click()
  await expect(takenElsewhere.dialog.getByText('press Ctrl-C')).toBeVisible()
  expect(await takenElsewhere.selection(takenElsewhere.field('Link to what is shown'))).toBe(copied)
  expect(elsewhere.offences).toEqual([])
  await context.close()
})

test.describe('as a picture', () => {
  // The browser says in its console that the footnotes failed once, as they are made to.
  test.use({ expectedOffences: [/status of 500/] })

  test('the map is saved as a picture that stands by itself, both maps of it where two dates are compared', async ({ atlas, taking }) => {
    await atlas.open('/?at=2015-09-29&compare=2003-06-01&layers=bases,flashpoints')
    await taking.open('Export')
    await expect(taking.dialog.getByText('their maps stand side by side')).toBeVisible()
    // Without footnotes there is no picture: that is said, and can be tried again.
    await atlas.break(/\/cite\/shown/)
    await taking.dialog.getByRole('combobox', { name: 'Size' }).selectOption('1600x1000')
    await taking.dialog.getByRole('button', { name: 'Save as PNG' }).click()
    await expect(taking.dialog.getByRole('alert')).toContainText('The disk is full.', { timeout: 60_000 })
    await atlas.mend(/\/cite\/shown/)
    const { name, bytes } = await taking.savePicture('1600x1000')
    expect(name).toMatch(/-2003-06-01-and-2015-09-29\.png$/)
    await expect(taking.dialog.getByRole('status').filter({ hasText: 'Saved as' })).toContainText(`${name}, 1600 × 1000 pixels`)
    const { head, maps, legend, notes, foot } = layoutOf('1600x1000', { width: 1, height: 1 }, 2)
    const { width, height, ink, colours } = await taking.look(bytes, { head, left: maps[0]!, right: maps[1]!, legend, notes, foot })
    expect([width, height]).toEqual([1600, 1000])
    for (const part of ['head', 'legend', 'notes', 'foot']) expect(ink[part], part).toBeGreaterThan(0.015)
    for (const part of ['left', 'right']) {
      expect(ink[part], part).toBeGreaterThan(0.05)
      expect(colours[part], part).toBeGreaterThan(200)
    }
    // What is shown is had as data and as citations too.
    const data = taking.dialog.getByRole('link', { name: 'Military bases as GeoJSON' })
    await expect(data).toHaveAttribute('href', /^\/api\/collections\/bases\/items\?bbox=[-\d.]+,[-\d.]+,[-\d.]+,[-\d.]+&datetime=2015-09-29&limit=10000$/)
    await expect(taking.dialog.getByRole('link', { name: 'RIS' })).toHaveAttribute('href', /^\/cite\/shown\?.*&f=ris$/)
    await expect(taking.dialog.getByRole('link', { name: 'Letter, landscape' })).toHaveAttribute('href', /^\/print\?.*&paper=letter&orientation=landscape$/)
  })
})

test('the addresses of the data and the citations answer', async ({ request }) => {
  const items = await request.get('/api/collections/bases/items?bbox=60,30,80,45&datetime=2015-09-29&limit=10000')
  expect(items.ok()).toBe(true)
  const ris = await request.get('/cite/shown?at=2015-09-29&layers=bases&f=ris&bbox=60,30,80,45')
  expect(ris.headers()['content-disposition']).toMatch(/^attachment; filename="[a-z-]+-2015-09-29\.ris"$/)
  expect(await ris.text()).toMatch(/^TY {2}- /)
  expect((await request.get('/cite/shown?at=yesterday')).status()).toBe(400)
})

test('a map is printed without scripts, on the paper that is asked for, with its legend, claims and footnotes', async ({ taking, baseURL }) => {
  const points = (millimetres: number) => (millimetres / 25.4) * 72
  for (const [paper, orientation, width, height] of [['a4', 'portrait', 210, 297], ['letter', 'landscape', 279.4, 215.9]] as const) {
    const { sheets, text, map } = await taking.print(`${baseURL}/print?at=2015-09-29&place=flashpoints/kunduz&view=67.3,37.2,4.6&paper=${paper}&orientation=${orientation}`)
    expect(map.width).toBeGreaterThan(500)
    expect(map.shapes).toBeGreaterThan(100)
    expect(sheets.length).toBeGreaterThan(2)
    for (const sheet of sheets) {
      expect(Math.abs(sheet.width - points(width))).toBeLessThan(1.5)
      expect(Math.abs(sheet.height - points(height))).toBeLessThan(1.5)
    }
    for (const words of ['29 September 2015', 'City fought over', 'Numbers count all on record', 'What the map shows', 'What this is drawn from', 'When was it retaken?', '13 October 2015', `${baseURL}/?view=67.3,37.2,4.6&layers=`]) expect(text).toContain(words)
  }
})

test('paper has no interface, and its numbers lead to footnotes', async ({ request }) => {
  const html = await (await request.get('/print?at=2015-09-29&layers=bases')).text()
  const numbers = [...html.matchAll(/href="#note-(\d+)"/g)].map(([, number]) => number)
  expect(numbers.length).toBeGreaterThan(20)
  for (const number of new Set(numbers)) expect(html).toContain(`id="note-${number}"`)
  expect(await (await request.get('/print/letter-landscape.css')).text()).toContain('@page { size: 279.4mm 215.9mm;')
  expect((await request.get('/print/a5-portrait.css')).status()).toBe(404)
})

test('only the page for it may stand in other people’s frames, and who may show it can be said', async ({ request }) => {
  const policy = async (path: string) => /frame-ancestors [^;]*/.exec((await request.get(path)).headers()['content-security-policy'] ?? '')?.[0]
  expect(await policy('/embed?at=2015-09-29')).toBe('frame-ancestors *')
  for (const path of ['/', '/print', '/features', '/sources', '/embed/x', '/nothing', '/api/collections', '/cite/sources?f=ris']) expect(await policy(path), path).toBe("frame-ancestors 'none'")
  const { 'content-security-policy': strict } = (await request.get('/embed')).headers()
  expect(strict).toContain("default-src 'none'")
  expect(strict).not.toMatch(/blob:|unsafe-/)
  expect(embedAncestors('')).toBe('*')
  expect(embedAncestors(" https://example.org 'self' https://*.example.net:8443 ")).toBe("https://example.org 'self' https://*.example.net:8443")
  expect(() => embedAncestors('https://example.org; script-src *')).toThrow('EMBED_ANCESTORS has "https://example.org;"')
})

test.describe('in a page of another origin', () => {
  // The browser says in its console that it refused.
  test.use({ expectedOffences: [/frame-ancestors/] })

  test('the embedded map is shown with its place, date and ways to the atlas, and the atlas itself is refused', async ({ taking, baseURL }) => {
    await taking.resize(1300, 900)
    const { frames, close } = await taking.openOutside([`${baseURL}/embed?at=2015-09-29&place=flashpoints/kunduz&layers=bases,flashpoints&view=68,37,5`, `${baseURL}/`])
    const [embed, refused] = frames as [(typeof frames)[0], (typeof frames)[0]]
    await expect(embed.getByTestId('map')).toHaveAttribute('data-idle', 'true', { timeout: 60_000 })
    await expect(embed.getByRole('banner')).toContainText('29 September 2015')
    const card = embed.getByRole('complementary', { name: 'Selected place' })
    await expect(card.getByRole('heading', { name: 'Kunduz' })).toBeVisible()
    await expect(card.getByText('Taliban on 29 September 2015')).toBeVisible()
    for (const link of await card.getByRole('link').all()) {
      await expect(link).toHaveAttribute('target', '_blank')
      await expect(link).toHaveAttribute('rel', 'noopener')
    }
    const open = embed.getByRole('link', { name: 'Open in the atlas' })
    await expect(open).toHaveAttribute('href', '/?view=68,37,5&layers=bases,flashpoints&at=2015-09-29&place=flashpoints/kunduz')
    await embed.getByText('Legend', { exact: true }).click()
    await expect(embed.getByRole('region', { name: 'Military bases' })).toContainText('Russia')
    // Its state is in its own address: what the reader does within it goes along to the atlas.
    await card.getByRole('button', { name: 'Close' }).click()
    await expect(open).toHaveAttribute('href', '/?view=68,37,5&layers=bases,flashpoints&at=2015-09-29')
    await expect(refused.getByTestId('map')).toHaveCount(0)
    close()
  })
})

test('the server draws the embedded map where no script runs', async ({ request }) => {
  const html = await (await request.get('/embed?layers=bases')).text()
  const [, address] = /<noscript>.*?<image[^>]*href="([^"]+)"/s.exec(html)!
  expect(address).toContain(`at=${today()}`)
  const svg = await request.get(address!.replaceAll('&amp;', '&'))
  expect(svg.headers()['content-type']).toContain('image/svg+xml')
  expect((await svg.text()).match(/<path/g)!.length).toBeGreaterThan(30)
})
