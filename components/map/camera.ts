/** One camera for several maps: where one of them looks, all look. */
import type { View } from '@/geo/url'
import type { MapHandle } from './adapter'

type Follower = Pick<MapHandle, 'onMove' | 'follow' | 'looks' | 'snapshot'>
export type Camera = {
  /** Adds a map, which looks where the others do from then on; gives the function that takes it away again */
  join: (map: Follower) => () => void
  /** What the first of them shows, copied; undefined before anything is drawn */
  snapshot: () => HTMLCanvasElement | undefined
  /** Tells at each frame where the maps look, while they move; gives the function that ends that */
  watch: (listener: (view: View) => void) => () => void
}

/** A camera that nothing looks through yet. */
export function createCamera(): Camera {
  const maps = new Set<Follower>()
  const watchers = new Set<(view: View) => void>()
  return {
    snapshot: () => [...maps][0]?.snapshot(),
    join(map) {
      const [first] = maps
      if (first) map.follow(first.looks())
      maps.add(map)
      const end = map.onMove((view) => {
        for (const other of maps) if (other !== map) other.follow(view)
        for (const listener of watchers) listener(view)
      })
      return () => {
        end()
        maps.delete(map)
      }
    },
    watch(listener) {
      watchers.add(listener)
      return () => void watchers.delete(listener)
    },
  }
}
