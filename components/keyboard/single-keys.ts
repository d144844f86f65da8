/**
 * Whether keys without Ctrl or Alt do something by themselves wherever the focus is. Who speaks to the computer, or presses
 * keys by mistake, switches them off (WCAG 2.1.4); that is the reader's, and kept in their browser.
 */
const KEY = 'single-keys'

/** Whether they are on: they are unless the reader has switched them off. */
export function singleKeys(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    // A browser that keeps nothing still has keys.
    return true
  }
}

/** Switches them on or off, from now on and for every visit. */
export function setSingleKeys(on: boolean) {
  try {
    if (on) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
  } catch {
    // Nothing can be kept: it stays as it is.
  }
}
