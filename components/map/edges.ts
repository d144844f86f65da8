/**
 * No word is cut by the edge of the map. MapLibre places what begins or ends beyond it, and offers nothing against that
 * (`symbol-avoid-edges` is of the edges of tiles). So it is told here, where it looks whether a word has room, that there
 * is none across the edge: a word at a point then tries its other sides, one along a line is left out. This reaches into
 * MapLibre; its version is pinned, e2e/basemap.spec.ts sees whether it still holds, and without it words are cut as before.
 */
import type { MapLibre } from './adapter'

/** Of MapLibre's collision index, what is needed: boxes and circles lie `PADDING` px to the lower right of the screen's pixels. */
type CollisionIndex = {
  transform: { width: number; height: number }
  placeCollisionBox: (box: unknown, overlap: string, ...rest: unknown[]) => { box: [number, number, number, number]; placeable: boolean; offscreen: boolean; occluded: boolean }
  /** Circles as x, y, radius and a fourth number each */
  placeCollisionCircles: (overlap: string, ...rest: unknown[]) => { circles: number[]; offscreen: boolean; collisionDetected: boolean }
}
type Placement = { collisionIndex: CollisionIndex; setStale: () => void }

const PADDING = 100
/** What stays free between a word and the edge, px; the credits lie along the lower one. */
const MARGIN = { start: 3, right: 3, bottom: 22 }

const taught = new WeakSet<object>()

/** From the map's first words on, none is placed across its edge. */
export function keepWordsWhole(map: MapLibre) {
  const look = () => {
    const placement = (map.style as unknown as { placement?: Placement } | undefined)?.placement
    if (!placement) return
    map.off('render', look)
    const shared = Object.getPrototypeOf(placement.collisionIndex) as CollisionIndex
    if (!taught.has(shared)) teach(shared)
    placement.setStale()
    map.triggerRepaint()
  }
  map.on('render', look)
}

function teach(shared: CollisionIndex) {
  taught.add(shared)
  const { placeCollisionBox, placeCollisionCircles } = shared
  shared.placeCollisionBox = function (box, overlap, ...rest) {
    const placed = placeCollisionBox.call(this, box, overlap, ...rest)
    // What may lie over everything is a symbol of data: it is where it is, at the edge as well.
    return overlap !== 'always' && placed.placeable && cut(this, ...placed.box) ? { ...placed, placeable: false } : placed
  }
  shared.placeCollisionCircles = function (overlap, ...rest) {
    const placed = placeCollisionCircles.call(this, overlap, ...rest)
    for (let index = 0; index < placed.circles.length; index += 4) {
      const [x, y, radius] = placed.circles.slice(index, index + 3) as [number, number, number]
      if (cut(this, x - radius, y - radius, x + radius, y + radius)) return { circles: [], offscreen: false, collisionDetected: true }
    }
    return placed
  }
}

/** Whether a box lies across an edge; one that lies beyond it is not seen, and is there at once when the map moves. */
function cut({ transform: { width, height } }: CollisionIndex, left: number, top: number, right: number, bottom: number): boolean {
  const across = (from: number, to: number, size: number, end: number) => (from < PADDING + MARGIN.start && to > PADDING) || (from < PADDING + size && to > PADDING + size - end)
  const within = (from: number, to: number, size: number) => to > PADDING && from < PADDING + size
  return (across(left, right, width, MARGIN.right) && within(top, bottom, height)) || (across(top, bottom, height, MARGIN.bottom) && within(left, right, width))
}
