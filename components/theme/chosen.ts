import { choiceOf, themeCookie, type ThemeChoice } from './choice'

/** What is told when a theme was chosen on this page */
const event = 'oxus:theme'
const YEAR = 365 * 24 * 60 * 60

/** What the reader has chosen, as the page shows it. */
export function chosenTheme(): ThemeChoice {
  return choiceOf(document.documentElement.dataset.theme)
}

/** Shows the page in a theme from now on, and every page that the server sends. */
export function chooseTheme(choice: ThemeChoice) {
  document.cookie = `${themeCookie}=${choice}; path=/; max-age=${choice === 'system' ? 0 : YEAR}; samesite=lax`
  show(choice)
}

/** Tells of each choice, also of one that was made on another page that the reader comes back from; gives the function that ends it. */
export function onThemeChosen(chosen: () => void): () => void {
  const returned = ({ persisted }: PageTransitionEvent) => persisted && show(choiceOf(new RegExp(`(?:^|; )${themeCookie}=(\\w+)`).exec(document.cookie)?.[1]))
  document.addEventListener(event, chosen)
  addEventListener('pageshow', returned)
  return () => {
    document.removeEventListener(event, chosen)
    removeEventListener('pageshow', returned)
  }
}

function show(choice: ThemeChoice) {
  if (choice === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = choice
  document.dispatchEvent(new Event(event))
}
