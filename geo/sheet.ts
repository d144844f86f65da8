/** A sheet at the foot of a phone's screen: how high it may be, and where it comes to rest when it is let go. */

export const sheetHeights = ['peek', 'half', 'full'] as const
export type SheetHeight = (typeof sheetHeights)[number]

/** Faster than this, in px a millisecond, it is thrown and not put down */
const THROWN = 0.45

/** The three heights in px, on a screen of so many px beneath a header of so many. The style sheet says the same. */
export function heightsOn(screen: number, header: number): Record<SheetHeight, number> {
  return { peek: 96, half: Math.min(374, Math.round(screen * 0.48)), full: screen - header }
}

/** Where a sheet rests that is let go at a height (px) while its edge moves at a speed (px a millisecond, upwards is positive): thrown, it goes on to the next height that way; else to the nearest. */
export function restOf(at: number, speed: number, heights: Record<SheetHeight, number>): SheetHeight {
  if (speed > THROWN) return sheetHeights.find((height) => heights[height] > at) ?? 'full'
  if (speed < -THROWN) return sheetHeights.toReversed().find((height) => heights[height] < at) ?? 'peek'
  return sheetHeights.toSorted((a, b) => Math.abs(heights[a] - at) - Math.abs(heights[b] - at))[0]!
}

/** The height so many steps up (or, negative, down), as far as there is one. */
export function heightFrom(height: SheetHeight, steps: number): SheetHeight {
  return sheetHeights[Math.min(sheetHeights.length - 1, Math.max(0, sheetHeights.indexOf(height) + steps))]!
}
