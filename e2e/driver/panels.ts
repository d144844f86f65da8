/** What a reader does with what stands around the map: the theme, the sheets of a phone, the small map. */
import { expect, type Locator, type Page } from '@playwright/test'

export class Panels {
  constructor(private readonly page: Page) {}

  /** Opens a page that has no map. */
  async goTo(path: string) {
    await this.page.goto(path)
  }

  /** The fields to choose the date and the day whose knowledge is shown */
  async dates(): Promise<{ date: Locator; known: Locator }> {
    const timeline = this.page.getByRole('region', { name: 'Timeline' })
    const [date, known] = [timeline.getByLabel('Date on the map'), timeline.getByLabel('As known on')]
    const opener = timeline.getByRole('button', { name: 'choose the date' })
    await opener.waitFor()
    if (!(await known.isVisible())) await opener.click()
    return { date, known }
  }

  get theme(): Locator {
    return this.page.getByRole('combobox', { name: 'Theme' })
  }

  /** What the page is drawn on: the colour behind all */
  async paper(): Promise<string> {
    return this.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  }

  /** The page as the server sends it, before any script runs */
  async firstBytes(): Promise<string> {
    const text = await (await this.page.context().request.get('/')).text()
    return /<html[^>]*>/.exec(text)![0]
  }

  /** The grip of a sheet: "the place", "the layers" */
  grip(sheet: string): Locator {
    return this.page.getByRole('slider', { name: `Height of ${sheet}` })
  }

  /** How high a sheet stands at rest, px */
  async heightOf(sheet: string): Promise<number> {
    const height = () => this.grip(sheet).evaluate((grip) => grip.parentElement!.offsetHeight)
    let before = -1
    // It moves for a moment: at rest two looks in a row see the same.
    await expect.poll(async () => {
      const last = before
      before = await height()
      return before === last
    }, { intervals: [100] }).toBe(true)
    return before
  }

  /** Drags the grip of a sheet up (or, negative, down) by so many px, slowly, and lets go. */
  async pullUp(sheet: string, pixels: number) {
    const { x, y, width, height } = (await this.grip(sheet).boundingBox())!
    const [left, top] = [x + width / 2, y + height / 2]
    await this.page.mouse.move(left, top)
    await this.page.mouse.down()
    await this.page.mouse.move(left, top - pixels, { steps: 12 })
    // Held still before it is let go, it is not thrown.
    await this.page.mouse.move(left + 1, top - pixels)
    await new Promise((resolve) => setTimeout(resolve, 150))
    await this.page.mouse.move(left, top - pixels)
    await this.page.mouse.up()
  }

  get locator(): Locator {
    return this.page.getByRole('group', { name: 'What the map shows' })
  }

  /** The key of what the outlines of a layer say */
  keyOf(layer: string): Locator {
    return this.page.getByRole('list', { name: `What the outlines of ${layer} say` })
  }
}
