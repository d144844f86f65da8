/** What a reader does to take the map away, and what comes of it. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import type { Browser, Download, FrameLocator, Locator, Page } from '@playwright/test'

/** A part of a picture, in its pixels */
type Part = { x: number; y: number; width: number; height: number }

export class Taking {
  constructor(
    private readonly page: Page,
    private readonly browser: Browser,
  ) {}

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: /^(Share this map|Export what is shown)$/ })
  }

  /** What has the focus */
  get focused(): Locator {
    return this.page.locator(':focus')
  }

  async open(what: 'Share' | 'Export') {
    await this.page.getByRole('banner').getByRole('button', { name: what, exact: true }).click()
    await this.dialog.waitFor()
  }

  field(label: string): Locator {
    return this.dialog.getByLabel(label, { exact: true })
  }

  /** Allows the page to write to the clipboard. */
  async allowClipboard() {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  }

  /** As where a browser lets nothing be copied by script, in any way. */
  async forbidCopying() {
    await this.page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
      document.execCommand = () => false
    })
  }

  /** What is selected in a field */
  selection(field: Locator): Promise<string> {
    return field.evaluate((element: HTMLTextAreaElement) => element.value.slice(element.selectionStart, element.selectionEnd))
  }

  /** Saves the picture; its name, and its bytes. */
  async savePicture(size: string): Promise<{ name: string; bytes: Buffer }> {
    await this.dialog.getByRole('combobox', { name: 'Size' }).selectOption(size)
    const [download] = await Promise.all([this.page.waitForEvent('download', { timeout: 80_000 }), this.dialog.getByRole('button', { name: 'Save as PNG' }).click()])
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
  }

  /** The size of a picture, and how much of each of its parts is not of the colour of its corner, 0 to 1, and of how many colours it is. */
  async look(bytes: Buffer, parts: Record<string, Part>): Promise<{ width: number; height: number; ink: Record<string, number>; colours: Record<string, number> }> {
    return this.page.evaluate(
      async ([address, wanted]) => {
        const image = new Image()
        image.src = address
        await image.decode()
        const canvas = document.createElement('canvas')
        Object.assign(canvas, { width: image.width, height: image.height })
        const context = canvas.getContext('2d')!
        context.drawImage(image, 0, 0)
        const [red, green, blue] = context.getImageData(2, 2, 1, 1).data as unknown as [number, number, number]
        const ink: Record<string, number> = {}
        const colours: Record<string, number> = {}
        for (const [name, { x, y, width, height }] of Object.entries(wanted)) {
          const { data } = context.getImageData(x, y, width, height)
          const seen = new Set<number>()
          let other = 0
          for (let at = 0; at < data.length; at += 4) {
            if (Math.abs(data[at]! - red) + Math.abs(data[at + 1]! - green) + Math.abs(data[at + 2]! - blue) > 48) other++
            seen.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!)
          }
          ink[name] = other / (data.length / 4)
          colours[name] = seen.size
        }
        return { width: image.width, height: image.height, ink, colours }
      },
      [`data:image/png;base64,${bytes.toString('base64')}`, parts] as [string, Record<string, Part>],
    )
  }

  /** Prints a page with scripts switched off, on the paper that it asks for: its sheets in points, its text, and how wide the map is with how many shapes: one path may hold many. */
  async print(address: string): Promise<{ sheets: { width: number; height: number }[]; text: string; map: { width: number; shapes: number } }> {
    const context = await this.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(address)
    const text = await page.locator('main').innerText()
    const drawn = page.locator('main figure > div > svg').first()
    const map = { width: (await drawn.boundingBox())!.width, shapes: await drawn.locator('path').evaluateAll((paths) => paths.flatMap((path) => path.getAttribute('d')?.match(/M/g) ?? []).length) }
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
    await context.close()
    const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({ width: Number(width), height: Number(height) }))
    return { sheets, text, map }
  }

  /** Opens a page of another origin that has frames with these addresses; gives them, and what closes its server. */
  async openOutside(addresses: string[]): Promise<{ frames: FrameLocator[]; close: () => void }> {
    const body = `<!doctype html><title>Outside</title>${addresses.map((address) => `<iframe src="${address.replaceAll('&', '&amp;')}" width="640" height="400"></iframe>`).join('')}`
    const server = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end(body))
    await new Promise<void>((resolve) => server.listen(0, resolve))
    await this.page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
    return { frames: addresses.map((_, index) => this.page.locator('iframe').nth(index).contentFrame()), close: () => server.close() }
  }

  /** Makes the window of this size, px. */
  async resize(width: number, height: number) {
    await this.page.setViewportSize({ width, height })
  }
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path())
}
