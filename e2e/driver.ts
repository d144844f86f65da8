/** What a reader does with the atlas, as the tests say it. The only file that touches Playwright's page. */
import { expect, test as base, type Locator, type Page } from '@playwright/test'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { baseMapOf } from './driver/basemap'
import { FirstPicture } from './driver/first'
import { readingOf } from './driver/reading'
import { Taking } from './driver/take'
import { Panels } from './driver/panels'

type MapElement = HTMLElement & { map: MapLibreMap }

export class Atlas {
  /** Console errors, page errors and requests to other hosts: there are to be none. */
  readonly offences: string[] = []
  readonly panels: Panels

  constructor(private readonly page: Page) {
    this.panels = new Panels(page)
    page.on('console', (message) => {
      if (message.type() === 'error') this.offences.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.offences.push(`page: ${error.message}`))
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol !== 'data:' && hostname !== 'localhost') this.offences.push(`request to another host: ${request.url()}`)
    })
  }

  /** The map as the server draws it */
  get first() {
    return new FirstPicture(this.page)
  }

  /** What readers do who do not look at the map */
  get reading() {
    return readingOf(this.page)
  }

  get baseMap() {
    return baseMapOf(this.page)
  }

  async open(path = '/') {
    await this.page.goto(path)
    await this.drawn()
  }

  /** Opens a page that has no map. */
  async read(path: string) {
    await this.page.goto(path)
  }

  /** Waits until the layers have come and the map has drawn all that it has been given. */
  async drawn() {
    await expect(this.page.getByRole('main').getByText('Loading')).toHaveCount(0)
    await expect(this.mapElement).toHaveAttribute('data-idle', 'true', { timeout: 45_000 })
  }

  /** The ids of the features of a layer that are drawn in view, each by itself or in a pile with others of its place. */
  async rendered(layer: string): Promise<string[]> {
    await this.drawn()
    return this.renderedIn(this.mapElement, layer)
  }

  private renderedIn(element: Locator, layer: string): Promise<string[]> {
    return element.evaluate(({ map }: MapElement, id) => {
      const drawn = map.queryRenderedFeatures()
      const single = drawn.filter((feature) => feature.source.startsWith(`${id}:`)).map((feature) => String(feature.properties.reference))
      const piled = drawn.flatMap((feature) => (feature.properties.members ? (JSON.parse(feature.properties.members) as { reference: string }[]) : [])).map(({ reference }) => reference)
      return [...new Set([...single, ...piled.filter((reference) => reference.startsWith(`${id}/`))].map((reference) => reference.split('/')[1]!))].toSorted()
    }, layer)
  }

  /** What the map says beside a feature that is drawn in view, with the look of its symbol or stroke; undefined where it is not drawn. */
  async drawnAs(reference: string): Promise<string | undefined> {
    await this.drawn()
    return this.mapElement.evaluate(({ map }: MapElement, wanted) => {
      const found = map.queryRenderedFeatures().find(({ layer, properties }) => properties.reference === wanted && !layer.id.endsWith(':reticle'))
      return found && `${found.properties.detail} (${found.properties.icon || found.properties.stroke})`
    }, reference)
  }

  /** One of the two maps of a comparison: each is as large as both, and shown on its side of the divide. */
  half(side: 'left' | 'right') {
    const element = side === 'left' ? this.page.getByTestId('map-over') : this.mapElement
    const drawn = async () => {
      await this.drawn()
      await expect(element).toHaveAttribute('data-idle', 'true', { timeout: 45_000 })
    }
    return {
      canvas: element.locator('canvas'),
      rendered: async (layer: string) => {
        await drawn()
        return this.renderedIn(element, layer)
      },
      /** The second line of the label of a feature (layer/feature) that is drawn in view */
      detailOf: async (reference: string): Promise<string | undefined> => {
        await drawn()
        return element.evaluate(({ map }: MapElement, id) => map.queryRenderedFeatures().find(({ properties }) => properties.reference === id)?.properties.detail as string | undefined, reference)
      },
      looks: () => this.view(element),
    }
  }

  /** The handle between the two dates of a comparison. */
  get divide(): Locator {
    return this.page.getByRole('slider', { name: 'Divide between the two dates' })
  }

  get differences(): Locator {
    return this.page.getByRole('complementary', { name: 'What differs' })
  }

  get compareBar(): Locator {
    return this.page.getByRole('region', { name: 'Two dates side by side' })
  }

  /** Drags with the pointer from one point of the page to another, in px, and lets go. */
  async drag(from: { x: number; y: number }, to: { x: number; y: number }) {
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 })
    await this.page.mouse.move(to.x, to.y, { steps: 3 })
    await this.page.mouse.up()
  }

  /** What was last copied. */
  async clipboard(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** As where a page may not write to the clipboard by script: over plain HTTP. */
  async withoutClipboard() {
    await this.page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }))
  }

  /** How many features of a file of the base map are drawn in view. */
  async renderedBase(file: string): Promise<number> {
    await this.drawn()
    return this.mapElement.evaluate(({ map }: MapElement, source) => map.queryRenderedFeatures().filter((feature) => feature.source === source).length, file)
  }

  /** The names in a file of the base map that are drawn in view. */
  async renderedNames(file: string): Promise<string[]> {
    await this.drawn()
    return this.mapElement.evaluate(({ map }: MapElement, source) => map.queryRenderedFeatures().filter((feature) => feature.source === source).map((feature) => String(feature.properties.name)), file)
  }

  /** Where a map looks, unrounded. */
  async view(element = this.mapElement): Promise<{ lon: number; lat: number; zoom: number }> {
    return element.evaluate(({ map }: MapElement) => ({ lon: map.getCenter().lng, lat: map.getCenter().lat, zoom: map.getZoom() }))
  }

  async clickAt(lon: number, lat: number) {
    const { x, y } = await this.pointAt(lon, lat)
    await this.page.mouse.click(x, y)
  }

  async hoverAt(lon: number, lat: number) {
    const { x, y } = await this.pointAt(lon, lat)
    await this.page.mouse.move(x - 3, y)
    await this.page.mouse.move(x, y)
  }

  private async pointAt(lon: number, lat: number) {
    await this.drawn()
    return this.mapElement.evaluate(
      (element: MapElement, position) => {
        const point = element.map.project(position)
        const { left, top } = element.map.getCanvas().getBoundingClientRect()
        return { x: left + point.x, y: top + point.y }
      },
      [lon, lat] as [number, number],
    )
  }

  async press(...keys: string[]) {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async back() {
    await this.page.goBack()
  }

  switchOf(layer: string): Locator {
    return this.page.getByRole('switch', { name: layer, exact: true })
  }

  only(layer: string): Locator {
    return this.page.getByRole('button', { name: `Only ${layer}` })
  }

  legendOf(layer: string): Locator {
    return this.page.getByRole('list', { name: `Legend of ${layer}` })
  }

  layer(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Selected place' })
  }

  /** Whose picture the map shows, and as known on which day */
  get pictureBar(): Locator {
    return this.page.getByRole('region', { name: 'Picture' })
  }

  /** The list of what one click on the map may mean. */
  get choices(): Locator {
    return this.page.getByRole('dialog', { name: /at this place/ })
  }

  get tooltip(): Locator {
    return this.page.locator('[data-tooltip]')
  }

  get mapElement(): Locator {
    return this.page.getByTestId('map')
  }

  get canvas(): Locator {
    return this.mapElement.locator('canvas')
  }

  get body(): Locator {
    return this.page.locator('body')
  }

  /** A live region that says something now */
  status(words: RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: words })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name })
  }

  parameters(): URLSearchParams {
    return new URL(this.page.url()).searchParams
  }

  /** Makes the server's answer to an address fail, until told otherwise. */
  async break(address: string | RegExp, status = 500) {
    await this.page.route(address, (route) => route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ status, detail: 'The disk is full.' }) }))
  }

  async mend(address: string | RegExp) {
    await this.page.unroute(address)
  }

  async scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  }

  get timeline(): Locator {
    return this.page.getByRole('region', { name: 'Timeline' })
  }

  /** A handle on the timeline: of the date, or of the far end of a range */
  handle(name: 'Date' | 'From'): Locator {
    return this.timeline.getByRole('slider', { name })
  }

  /** The days of a handle in words */
  async dayOf(handle: 'Date' | 'From'): Promise<string> {
    return (await this.handle(handle).getAttribute('aria-valuetext')) ?? ''
  }

  /** Notes the day of the date's handle, and each that it comes to from now on, in words; gives the function that tells them. */
  async noteDays(): Promise<() => Promise<string[]>> {
    const notes = await this.handle('Date').evaluateHandle((handle) => {
      const days = [handle.ariaValueText ?? '']
      new MutationObserver(() => {
        const day = handle.ariaValueText ?? ''
        if (day !== days.at(-1)) days.push(day)
      }).observe(handle, { attributeFilter: ['aria-valuetext'] })
      return days
    })
    return () => notes.jsonValue()
  }

  get years(): Locator {
    return this.page.getByTestId('years')
  }

  /** The parts of a bar of the timeline that stands for a stretch of days; those that may belong to others are `loose` */
  async bar(words: string): Promise<{ colour: string; loose: boolean; height: number }[]> {
    return this.timeline.locator(`[data-bar="${words}"] [data-colour]`).evaluateAll((parts) =>
      parts.map((part) => ({ colour: part.getAttribute('data-colour')!, loose: part.getAttribute('data-loose') === 'true', height: Number(part.getAttribute('height')) })),
    )
  }

  /** Drags something sideways, by so many px. */
  async pull(what: Locator, pixels: number) {
    const { x, y, width, height } = (await what.boundingBox())!
    const middle = { x: x + width / 2, y: y + height / 2 }
    await this.drag(middle, { ...middle, x: middle.x + pixels })
  }

  async turnWheelOver(what: Locator, by: number) {
    await what.hover()
    await this.page.mouse.wheel(0, by)
  }

  /** What else happened around the selected place, in its panel */
  get around(): Locator {
    return this.panel.getByRole('region', { name: 'What else happened' })
  }

  /** What the map shows of a search: its ring, and the references of what it marks */
  async marked(): Promise<{ ring: string[]; references: string[] }> {
    await this.drawn()
    return this.mapElement.evaluate(({ map }: MapElement) => {
      const found = map.queryRenderedFeatures().filter(({ source }) => source === '*around')
      const of = (...roles: string[]) => found.filter(({ properties }) => roles.includes(String(properties.role)))
      const members = of('point', 'centre').flatMap(({ properties }) => (properties.members ? (JSON.parse(properties.members) as { reference: string }[]) : [{ reference: String(properties.reference) }]))
      return { ring: [...new Set(of('ring').map(({ properties }) => String(properties.name)))], references: [...new Set(members.map(({ reference }) => reference))].toSorted() }
    })
  }
}

type Options = { expectedOffences: RegExp[] }

/** A test that has an atlas, and fails when the page logged an error or asked another host. */
export const test = base.extend<{ atlas: Atlas; taking: Taking; first: FirstPicture } & Options>({
  first: ({ atlas }, use) => use(atlas.first),
  taking: ({ page, browser }, use) => use(new Taking(page, browser)),
  expectedOffences: [[], { option: true }],
  atlas: async ({ page, expectedOffences }, use) => {
    const atlas = new Atlas(page)
    await use(atlas)
    expect(atlas.offences.filter((offence) => !expectedOffences.some((expected) => expected.test(offence)))).toEqual([])
  },
})

export { expect }
export { Find } from './driver/find'
