/** What readers do who do not look at the map, and how well the page serves them. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'

/** WCAG 2.2 AA with all that came before it, and what axe holds to be good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

const contrast = ['color-contrast', 'link-in-text-block']

export type Sight = { width: number; height: number; theme: 'light' | 'dark' }

export function readingOf(page: Page) {
  return {
    tab: (name: 'Layers' | 'In view'): Locator => page.getByRole('tab', { name }),
    /** The list of what is in view */
    list: page.getByRole('tabpanel', { name: 'In view' }),
    /** The names in it, in its order */
    names: (): Promise<string[]> => page.getByRole('tabpanel', { name: 'In view' }).locator('li strong').allTextContents(),
    /** What the live region said last of how much is in view */
    news: page.locator('[data-news="in-view"]'),
    /** What is pointed at on the map by keyboard: layer/feature */
    pointed: page.locator('[data-pointed]'),
    dialog: page.getByRole('dialog', { name: 'Keys' }),
    table: page.getByRole('table'),
    region: (name: RegExp): Locator => page.getByRole('region', { name }),
    /** The cells of a column of the table, from its head down */
    column: async (head: string): Promise<string[]> => {
      const heads = await page.getByRole('columnheader').allTextContents()
      const index = heads.findIndex((text) => text.replace(/[▲▼]/, '') === head)
      return page.locator('tbody tr').evaluateAll((rows, at) => rows.map((row) => row.children[at]?.textContent?.trim() ?? ''), index)
    },
    sortBy: (head: string) => page.getByRole('columnheader', { name: head, exact: true }).getByRole('link').click(),
    link: (name: string | RegExp): Locator => page.getByRole('link', { name }),
    /** A field of a form, by its label */
    field: (name: string): Locator => (['combobox', 'searchbox', 'checkbox'] as const).map((role) => page.getByRole(role, { name, exact: true })).reduce((a, b) => a.or(b)),
    /** What a link gives to download, as text */
    download: async (name: string): Promise<string> => {
      const address = await page.getByRole('link', { name }).getAttribute('href')
      const response = await page.request.get(address!)
      expect(response.ok()).toBe(true)
      return response.text()
    },
    /** What has the focus, in words: its role or tag, and its name */
    focused: (): Promise<string> =>
      page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return 'nothing'
        return `${element.getAttribute('role') ?? element.tagName.toLowerCase()}: ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}`
      }),
    /** Presses Tab until something with these words in its name has the focus; fails after so many times. */
    tabTo: async (words: string | RegExp, most = 60) => {
      for (let i = 0; i < most; i++) {
        await page.keyboard.press('Tab')
        const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '')
        if (typeof words === 'string' ? label === words : words.test(label)) return
      }
      throw new Error(`Tab never came to ${String(words)}`)
    },
    /** Whether all of what has the focus is in sight, and nothing else lies over its middle (WCAG 2.4.11) */
    focusIsSeen: (): Promise<boolean> =>
      page.evaluate(() => {
        const { left, right, top, bottom, width, height } = document.activeElement!.getBoundingClientRect()
        const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2]
        const over = document.elementFromPoint(x, y)
        return width > 0 && height > 0 && over !== null && (document.activeElement!.contains(over) || over.contains(document.activeElement))
      }),
    see: async ({ width, height, theme }: Sight) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    },
    forceColours: (forced: boolean) => page.emulateMedia({ forcedColors: forced ? 'active' : 'none' }),
    /**
     * What axe finds wrong with the page as it is: the rule, and the first of the elements that break it. By all rules, by those
     * of contrast alone (a theme changes nothing but colours), or by all but those (they take most of the time).
     */
    faults: async (rules: 'all' | 'contrast' | 'all but contrast' = 'all'): Promise<string[]> => {
      const builder = new AxeBuilder({ page }).setLegacyMode(true)
      if (rules === 'contrast') builder.withRules(contrast)
      else builder.withTags(tags)
      if (rules === 'all but contrast') builder.disableRules(contrast)
      const { violations } = await builder.analyze()
      return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]!.html.slice(0, 160)} ${nodes[0]!.failureSummary?.split('\n').slice(1, 3).join(' ') ?? ''}`)
    },
  }
}
