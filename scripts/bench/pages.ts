/** Opens the pages that are measured: the atlas's own at a date, and the bare one. */
import type { Browser, Page } from '@playwright/test'
import type { Map as MapLibreMap } from 'maplibre-gl'

export type Opened = {
  page: Page
  /** ms until the map was idle */
  load: number
  /** Of the load: s of the main thread, the longest task in ms, and MB of the heap after it */
  busy: number
  longest: number
  heap: number
  /** Requests since, but for the page's icon, which the browser asks for again when the address changes */
  requests: string[]
}
type MapElement = HTMLElement & { map?: MapLibreMap }
declare const bench: { use: (map: MapLibreMap, step: () => void) => void; setData: number; longest: number }

/** The atlas's page at a date, ready to be stepped by a key on the timeline's handle. Throws Error when it has none. */
export async function openAtlas(browser: Browser, address: string, start: string, key: string): Promise<Opened> {
  const opened = await open(browser, `${address}/?at=${start}`, () => {
    const element = document.querySelector<MapElement>('[data-testid=map]')
    return element?.dataset.idle === 'true' && element.map !== undefined && !document.querySelector('main')!.textContent!.includes('Loading')
  })
  const handle = opened.page.getByRole('slider', { name: 'Date', exact: true })
  const before = await handle.getAttribute('aria-valuetext')
  await handle.evaluate((element, pressed) => {
    const { map } = document.querySelector<MapElement>('[data-testid=map]')!
    bench.use(map!, () => element.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true })))
    element.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }))
  }, key)
  await opened.page.waitForTimeout(1500)
  if ((await handle.getAttribute('aria-valuetext')) === before) throw new Error(`${key} on the slider named Date moves nothing.`)
  opened.requests.length = 0
  return opened
}

/** The bare page, ready to be stepped by so many days. */
export async function openBare(browser: Browser, address: string, start: number, days: number): Promise<Opened> {
  const opened = await open(browser, `${address}/#${start}/${days}`, () => document.documentElement.dataset.ready === 'true')
  opened.requests.length = 0
  return opened
}

/** How often a source was given other data since it was opened. */
export const setDataOf = (page: Page) => page.evaluate(() => bench.setData)

async function open(browser: Browser, address: string, ready: () => boolean): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const requests: string[] = []
  await page.addInitScript({ path: 'scripts/bench/in-page.js' })
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && !new URL(request.url()).pathname.startsWith('/icon')) requests.push(request.url())
  })
  page.on('pageerror', (error) => console.error(`The page: ${error.message}`))
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const began = Date.now()
  await page.goto(address, { timeout: 180_000 })
  await page.waitForFunction(ready, undefined, { timeout: 300_000 })
  const load = Date.now() - began
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((each) => each.name === name)!.value
  return { page, load, busy: metric('TaskDuration'), longest: await page.evaluate(() => bench.longest), heap: metric('JSHeapUsedSize') / 1e6, requests }
}
