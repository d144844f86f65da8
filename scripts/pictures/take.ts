/** Takes the picture of one view. */
import type { Browser } from '@playwright/test'
import type { FixedView } from './views'

/** The view as PNG, once all of it is drawn. Throws Error when the page failed or the map did not come to rest. */
export async function take(browser: Browser, address: string, { path, width, height, theme, scale = 1, vision, print, still }: FixedView): Promise<Buffer> {
  // Without motion nothing fades: two pictures of the same are the same.
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme: theme, reducedMotion: 'reduce', locale: 'en-GB', javaScriptEnabled: !still })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  try {
    if (print) await page.emulateMedia({ media: 'print' })
    if (vision) await (await page.context().newCDPSession(page)).send('Emulation.setEmulatedVisionDeficiency', { type: vision })
    // What comes whole from the server is there once nothing more is asked for.
    await page.goto(address + path, { waitUntil: still ? 'networkidle' : 'load' })
    if (!still) {
      await page.waitForFunction(drawn, undefined, { timeout: 90_000 })
      await page.evaluate(() => document.fonts.ready.then(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))))
    }
    if (errors.length) throw new Error(`The page failed: ${errors.join('; ')}`)
    return await page.screenshot({ animations: 'disabled', caret: 'hide', fullPage: print ?? false })
  } finally {
    await page.close()
  }
}

/** Whether the map, or both of two, is drawn, and nothing is still to come. Runs in the page. */
function drawn(): boolean {
  const maps = [...document.querySelectorAll<HTMLElement>('[data-idle]')]
  return maps.length > 0 && maps.every((map) => map.dataset.idle === 'true') && !document.querySelector('main')!.textContent!.includes('Loading') && !document.querySelector('[aria-busy=true]')
}
