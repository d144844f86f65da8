/** Which theme a reader has chosen: kept in a cookie, so that the server sends the page in it and nothing flashes. It is the reader's, not the picture's, so it is not in the address. */

export type ThemeChoice = 'system' | 'light' | 'dark'

/** The name of the cookie */
export const themeCookie = 'theme'

/** What a cookie's value chooses; whatever it does not know leaves it to the system. */
export function choiceOf(value: string | undefined): ThemeChoice {
  return value === 'light' || value === 'dark' ? value : 'system'
}

/** The theme that a choice amounts to, by what the system asks for. */
export function themeOf(choice: ThemeChoice, systemIsDark: boolean): 'light' | 'dark' {
  return choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice
}
