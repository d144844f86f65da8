/** Who finds room: boxes that have been taken, by the cells they touch. */
import { overlap, type Box } from './frame'

const CELL = 48

export type Room = {
  isFree: (boxes: readonly Box[]) => boolean
  take: (boxes: readonly Box[]) => void
}

/** A room in which nothing has been placed yet. */
export function emptyRoom(): Room {
  const cells = new Map<string, Box[]>()
  const keysOf = function* ({ left, top, right, bottom }: Box) {
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) yield `${x},${y}`
  }
  return {
    isFree: (boxes) => boxes.every((box) => [...keysOf(box)].every((key) => !cells.get(key)?.some((other) => overlap(box, other)))),
    take(boxes) {
      for (const box of boxes) {
        for (const key of keysOf(box)) {
          const cell = cells.get(key)
          if (cell) cell.push(box)
          else cells.set(key, [box])
        }
      }
    },
  }
}
