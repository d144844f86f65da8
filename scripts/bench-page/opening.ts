/** One opening of a page, from an empty cache until its map has drawn all that it was given. */
import type { Browser } from '@playwright/test'
import type { Size } from '../../geo/take/frame'
import type { Line, Passed } from './line'

export type Opening = {
  passed: Passed[]
  /** ms from the beginning: the first words or shapes, the largest, and the map with all its data */
  firstPaint: number
  largestPaint: number
  drawn: number
  /** ms for which tasks of the main thread held it for more than 50 ms, until the map was drawn */
  blocked: number
  /** MB of the page's heap then */
  heap: number
  /** Of the map, px */
  size: Size
}

type Noted = { bench: { drawn?: number; paints: Record<string, number>; tasks: { start: number; duration: number }[] } }

/** Opens a page through a line. Throws when its map is not drawn within two minutes. */
export async function opened(browser: Browser, line: Line): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    await page.addInitScript({ path: 'scripts/bench-page/in-page.js' })
    line.passed()
    await page.goto(line.address, { waitUntil: 'commit' })
    await page.waitForFunction(() => (window as unknown as Noted).bench.drawn !== undefined, undefined, { timeout: 120_000, polling: 250 })
    // What the page still fetches by itself, before anyone does anything, counts too.
    await page.waitForTimeout(3000)
    const { drawn, paints, tasks } = await page.evaluate(() => (window as unknown as Noted).bench)
    const size = await page.locator('canvas').first().evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }))
    const session = await context.newCDPSession(page)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return {
      passed: line.passed(),
      firstPaint: paints['first-contentful-paint'] ?? NaN,
      largestPaint: paints['largest-contentful-paint'] ?? NaN,
      drawn: drawn!,
      blocked: tasks.filter(({ start }) => start < drawn!).reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      heap: usedSize / 1e6,
      size,
    }
  } finally {
    await context.close()
  }
}
