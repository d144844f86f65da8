/**
 * The date while it moves. A step goes to those who listen at once (the map, the handle), and to the page only when the date
 * has come to rest: nothing else is drawn anew sixty times a second.
 */
import type { Moment } from '@/geo/moment'

export type Clock = {
  /** What is shown now */
  now: () => Moment
  /** Moves it; `rest` says that it stays there, so that the page need not wait to see whether it moves on */
  set: (moment: Moment, rest?: boolean) => void
  /** Calls back at every step; gives the function that ends that */
  onStep: (listener: (moment: Moment) => void) => () => void
}

/** After so many ms, and a frame, without a step the date has come to rest; while it moves on, the page follows it this slowly. */
const REST = 150
const FOLLOW = 1000

/** A clock that tells when its date has come to rest, and now and then on the way. */
export function createClock(start: Moment, onRest: (moment: Moment) => void): Clock {
  let moment = start
  let [told, stepped] = [0, 0]
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<(moment: Moment) => void>()
  const tell = () => {
    clearTimeout(timer)
    told = Date.now()
    onRest(moment)
  }
  /** Where frames take long, the next step may still be on its way: it comes with a frame. */
  const tellIfAtRest = () => {
    const then = moment
    requestAnimationFrame(() => setTimeout(() => moment === then && tell()))
  }
  return {
    now: () => moment,
    set(next, rest = false) {
      if (next.at === moment.at && next.since === moment.since) return void (rest && tell())
      moment = next
      for (const listener of listeners) listener(moment)
      clearTimeout(timer)
      if (rest) return tell()
      // What begins to move now has the page with it.
      if (Date.now() > stepped + FOLLOW) told = Date.now()
      stepped = Date.now()
      // After the step, not in it: the page takes its time.
      if (stepped > told + FOLLOW) timer = setTimeout(tell)
      else timer = setTimeout(tellIfAtRest, REST)
    },
    onStep(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
