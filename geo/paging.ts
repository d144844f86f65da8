/** Long lists in pages. */

export type Paged<T> = { /** Counted from 1 */ page: number; pages: number; items: T[]; /** The place of the first and last item shown, counted from 1 */ from: number; to: number; total: number }

/** A page of a list; one that is not there is the nearest that is. */
export function pageOf<T>(list: readonly T[], page: number, size: number): Paged<T> {
  const pages = Math.max(1, Math.ceil(list.length / size))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const start = (shown - 1) * size
  const items = list.slice(start, start + size)
  return { page: shown, pages, items, from: items.length ? start + 1 : 0, to: start + items.length, total: list.length }
}

/** The page that a parameter names; 1 where it names none. */
export function readPage(text: string | undefined): number {
  return /^\d{1,6}$/.test(text ?? '') ? Number(text) : 1
}
