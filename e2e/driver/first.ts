/** The map as the server draws it, and how MapLibre takes its place. */
import type { Locator, Page } from '@playwright/test'
import type { Map as MapLibreMap } from 'maplibre-gl'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

type MapElement = HTMLElement & { map: MapLibreMap }
type Point = { x: number; y: number }

export class FirstPicture {
  constructor(private readonly page: Page) {}

  /** The picture that the server drew */
  get picture(): Locator {
    return this.page.getByTestId('picture')
  }

  get body(): Locator {
    return this.page.locator('body')
  }

  /** The symbol of a place, as a link of the picture */
  symbol(name: RegExp): Locator {
    return this.picture.getByRole('link', { name })
  }

  /** What stands over the picture where there is no map */
  get without(): Locator {
    return this.page.getByText(/the map is a picture|A picture stands in its place/).locator('..')
  }

  async goto(path: string) {
    await this.page.goto(path)
  }

  /** Where the page is */
  address(): URL {
    return new URL(this.page.url())
  }

  /** As in a browser without WebGL. */
  async withoutWebGL() {
    await this.page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, kind: string, ...more: unknown[]) => RenderingContext | null
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
        return kind.startsWith('webgl') ? null : original.call(this, kind, ...more)
      } as typeof HTMLCanvasElement.prototype.getContext
    })
  }

  /** Lets the map wait for a file, so that the picture can be looked at; gives the function that lets it come. */
  async hold(file: string): Promise<() => void> {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await this.page.route(file, async (route) => {
      await held
      await route.continue()
    })
    return release
  }

  /** The middle of a symbol of the picture, in whose box of 28 px it is at 14, 14; px. */
  async middleOf(name: RegExp): Promise<Point> {
    return this.symbol(name).locator('use').evaluate((use: SVGUseElement) => {
      const { x, y } = new DOMPoint(14, 14).matrixTransform(use.getScreenCTM()!)
      return { x, y }
    })
  }

  /** Where the map that took the picture's place has a position, px. */
  async mapAt(lon: number, lat: number): Promise<Point> {
    return this.page.getByTestId('map').evaluate(
      (element: MapElement, position) => {
        const point = element.map.project(position)
        const { left, top } = element.map.getCanvas().getBoundingClientRect()
        return { x: left + point.x, y: top + point.y }
      },
      [lon, lat] as [number, number],
    )
  }

  /** What of the screen a reader sees of a part of the map, px from its top left. */
  async look({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Promise<PNG> {
    const box = (await this.page.getByRole('main').boundingBox())!
    return PNG.sync.read(await this.page.screenshot({ clip: { x: box.x + x, y: box.y + y, width, height } }))
  }

  /** The share of pixels that are plainly other than they were. */
  changed(before: PNG, after: PNG): number {
    return pixelmatch(before.data, after.data, undefined, before.width, before.height, { threshold: 0.25 }) / (before.width * before.height)
  }

  /** How much of the page has moved by itself so far, as the browser reckons it. */
  async shifted(): Promise<number> {
    return this.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(0), 300)
        }),
    )
  }

  /** The buttons and fields that are there to be used. */
  async controls(): Promise<string[]> {
    const all = await this.page.locator('button:visible, input:visible, select:visible, [role=switch]:visible, [role=slider]:visible').all()
    return Promise.all(all.map(async (control) => (await control.getAttribute('aria-label')) ?? (await control.getAttribute('name')) ?? (await control.textContent()) ?? ''))
  }
}
