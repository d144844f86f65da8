/**
 * Nothing keeps a reader out: axe finds no fault by WCAG 2.2 AA and good practice on any kind of page or open panel, in
 * either theme, on a desk, a tablet and a phone, and where a window of 1280 × 1024 is zoomed to 400 %.
 */
import { expect, test, type Atlas } from './driver'

type Size = { width: number; height: number }
const desk: Size = { width: 1440, height: 900 }
const tablet: Size = { width: 768, height: 1024 }
const phone: Size = { width: 390, height: 844 }
const zoomed: Size = { width: 320, height: 256 }

/** The pages that are read, by address. A new kind of page is one more line here. */
const pages = ['/features/bases/ayni', '/sources/tass-2014-201st-base', '/claimants', '/unknown', '/layers', '/layers/bases', '/layers/events?at=2015-10-01&sort=-killed', '/search?q=kunduz', '/print', '/nothing-here']
/** Lists of a thousand lines, each like the next: they are looked at in one size. */
const longPages = ['/features', '/sources']

/** What can be open over or beside the map, and how a reader comes to it. */
const panels: { name: string; path: string; open?: (atlas: Atlas) => Promise<unknown>; sizes?: Size[] }[] = [
  { name: 'the map', path: '/' },
  { name: 'a place', path: '/?place=bases/manas&at=2012-01-01', open: (atlas) => expect(atlas.panel.getByRole('heading', { level: 2 })).toBeVisible() },
  { name: 'what happened around it', path: '/?place=flashpoints/kunduz&at=2015-10-01&around=90,300', open: (atlas) => expect(atlas.around.getByRole('listitem').first()).toBeVisible() },
  { name: 'two dates', path: '/?compare=2003-06-01', open: (atlas) => expect(atlas.compareBar).toBeVisible() },
  { name: 'what changed', path: '/?at=2015-10-01', open: (atlas) => atlas.button('What changed in').click(), sizes: [desk, tablet] },
  { name: 'what is in view', path: '/?at=2015-10-01', open: (atlas) => atlas.reading.tab('In view').click(), sizes: [desk] },
  { name: 'the choice of what lies at one place', path: '/?layers=alliances&at=2020-01-01', open: chooseAmong, sizes: [desk] },
  { name: 'the keys', path: '/', open: (atlas) => atlas.press('?') },
  { name: 'the search', path: '/', open: (atlas) => atlas.press('/', 'k', 'u', 'n', 'd', 'u', 'z') },
  { name: 'what can be shared', path: '/', open: (atlas) => atlas.button('Share').click(), sizes: [desk, phone, zoomed] },
  { name: 'what can be exported', path: '/', open: (atlas) => atlas.button('Export').click(), sizes: [desk, phone, zoomed] },
  { name: 'the embedded map', path: '/embed', sizes: [tablet, phone] },
  { name: 'the layers on a phone', path: '/', open: (atlas) => atlas.button('Layers').click(), sizes: [phone, zoomed] },
  { name: 'what is in view on a phone', path: '/', open: openListOnPhone, sizes: [phone, zoomed] },
]

test.describe('on pages', () => {
  // One of them is the page of an address that is none.
  test.use({ expectedOffences: [/404/] })

  test('axe finds nothing on the pages that are read', async ({ atlas }) => {
    test.setTimeout(240_000)
    for (const path of [...pages, ...longPages]) {
      await atlas.read(path)
      await inspect(atlas, path, longPages.includes(path) ? [phone] : [desk, tablet, phone, zoomed])
    }
  })
})

for (const { name, path, open, sizes = [desk, tablet, phone, zoomed] } of panels) {
  test(`axe finds nothing with ${name} open`, async ({ atlas }) => {
    test.setTimeout(240_000)
    await atlas.reading.see({ ...sizes[0]!, theme: 'light' })
    await atlas.open(path)
    await open?.(atlas)
    await inspect(atlas, name, sizes)
  })
}

test('with forced colours the switches, tabs and marks are still told apart', async ({ atlas }) => {
  const { reading } = atlas
  await atlas.open('/')
  await reading.forceColours(true)
  const bounds = (selector: string) => atlas.body.locator(selector).first().evaluate((element) => getComputedStyle(element).backgroundImage + getComputedStyle(element).backgroundColor + getComputedStyle(element).borderColor)
  expect(await bounds('[role="switch"]:checked')).not.toBe(await bounds('[role="switch"]:not(:checked)'))
  expect(await bounds('[role="tab"][aria-selected="true"]')).not.toBe(await bounds('[role="tab"][aria-selected="false"]'))
})

/** Looks at the page as it is in each size and both themes: no fault, and nothing that scrolls sideways (WCAG 1.4.10). Colours are looked at where the layout is another: on a desk and on a phone. */
async function inspect(atlas: Atlas, name: string, sizes: readonly Size[]) {
  const { reading } = atlas
  for (const size of sizes) {
    const where = `${name}, ${size.width} px`
    const coloured = size === desk || size === phone
    await reading.see({ ...size, theme: 'light' })
    expect(await reading.faults(coloured ? 'all' : 'all but contrast'), `${where}, light`).toEqual([])
    expect(await atlas.scrollsSideways(), `${where}: scrolls sideways`).toBe(false)
    if (!coloured) continue
    await reading.see({ ...size, theme: 'dark' })
    expect(await reading.faults('contrast'), `${where}, dark`).toEqual([])
  }
}

async function chooseAmong(atlas: Atlas) {
  await atlas.clickAt(71.5, 38.3)
  await expect(atlas.choices).toBeVisible()
}

async function openListOnPhone(atlas: Atlas) {
  await atlas.button('Layers').click()
  await atlas.reading.tab('In view').click()
  await expect(atlas.reading.list.getByRole('listitem').first()).toBeVisible()
}
