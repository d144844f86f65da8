/** Looking things up in what is sorted by day. */

/** How many of some days in order (numbers, or things with one) are not after a day. */
export function countUpTo(days: readonly number[], day: number): number
export function countUpTo<T>(things: readonly T[], day: number, dayOf: (thing: T) => number): number
export function countUpTo<T>(things: readonly T[], day: number, dayOf: (thing: T) => number = Number): number {
  let [low, high] = [0, things.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (dayOf(things[middle]!) <= day) low = middle + 1
    else high = middle
  }
  return low
}
