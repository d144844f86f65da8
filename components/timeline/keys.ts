/** What keys do to a date. Days are numbers (see geo/time.ts). */
import { clamp } from '@/geo/clamp'
import { addMonths, dayNumber, dayOf } from '@/geo/time'

type Key = { key: string; shiftKey: boolean }

/**
 * The day that a key on a handle leads to, undefined for other keys: arrows a day, with Shift a year; Page Up and Page Down
 * a month later or earlier; Home and End the ends.
 */
export function dayForKey({ key, shiftKey }: Key, day: number, { first, last }: { first: number; last: number }): number | undefined {
  const step = (months: number) => dayNumber(addMonths(dayOf(day), months))
  const to = () => {
    switch (key) {
      case 'ArrowRight':
      case 'ArrowUp':
        return shiftKey ? step(12) : day + 1
      case 'ArrowLeft':
      case 'ArrowDown':
        return shiftKey ? step(-12) : day - 1
      case 'PageUp':
        return step(1)
      case 'PageDown':
        return step(-1)
      case 'Home':
        return first
      case 'End':
        return last
      default:
        return undefined
    }
  }
  const next = to()
  return next === undefined ? undefined : clamp(next, first, last)
}

/** Whether what has the focus takes letters, or keys of its own: then the page's keys are not for the timeline. */
export function takesLetters(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, select, textarea') !== null)
}

/** Whether Space on what has the focus presses it. */
export function takesSpace(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary, [role="slider"], [role="option"]') !== null
}
