/** With a capital at its head. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A number to three decimals, its thousands apart: 12,500. The browser's own way takes a fifth of a second the first time. */
export function grouped(value: number): string {
  const [whole, decimals] = String(Math.round(value * 1000) / 1000).split('.')
  return whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals ? `.${decimals}` : '')
}
