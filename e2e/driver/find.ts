/** What a reader does with the search. */
import { expect, type Locator, type Page } from '@playwright/test'

export class Find {
  constructor(private readonly page: Page) {}

  /** The field in the header of every page */
  get field(): Locator {
    return this.page.getByRole('banner').getByRole('searchbox')
  }

  get palette(): Locator {
    return this.page.getByRole('dialog', { name: 'Search the atlas' })
  }

  get input(): Locator {
    return this.palette.getByRole('combobox')
  }

  /** The choice that Enter would take */
  get active(): Locator {
    return this.palette.getByRole('option', { selected: true })
  }

  group(name: string): Locator {
    return this.palette.getByRole('group', { name: new RegExp(`^${name}`) })
  }

  /** Calls the palette by keys, types, and waits until what is found has come. */
  async look(keys: string, words: string) {
    await this.page.keyboard.press(keys)
    await expect(this.input).toBeFocused()
    await this.input.fill(words)
    await this.answered()
  }

  async answered() {
    await expect(this.palette.getByRole('listbox')).toHaveAttribute('aria-busy', 'false')
    await expect(this.palette.getByRole('status')).toContainText(/found/i)
  }

  get said(): Locator {
    return this.page.getByRole('banner').getByRole('status')
  }
}
