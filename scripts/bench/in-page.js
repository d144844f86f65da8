/**
 * Runs in the page that is measured, before its own scripts: makes steps at a pace and tells what came of them. What a step
 * is, the page says by `bench.use`. Plain JavaScript: a bundler's helpers would not be there.
 */
window.bench = {
  setData: 0,
  /** The longest task so far of those over 50 ms, ms */
  longest: 0,

  /** Drives a map: `step` moves the date on by one. Counts every call that would give a source other data. */
  use(map, step) {
    Object.assign(this, { map, step })
    for (const id of Object.keys(map.getStyle().sources)) {
      const source = map.getSource(id)
      for (const name of ['setData', 'updateData']) {
        const original = source[name]
        if (original) source[name] = (...words) => (this.setData++, original.apply(source, words))
      }
    }
  },

  /** Resolves once the map has drawn all that it was given. */
  idle() {
    return new Promise((resolve) => {
      // Without the event, which would drag the whole map to whoever waits.
      this.map.once('idle', () => resolve())
      this.map.triggerRepaint()
    })
  },

  /** One step, or nothing but a repaint, in each animation frame. Each begins with a mark that the trace shows. Gives what the handlers took, ms. */
  paced(action, count) {
    return new Promise((resolve) => {
      const handlers = []
      const next = () => {
        performance.mark('bench')
        if (handlers.length === count) return resolve(handlers)
        const before = performance.now()
        if (action === 'step') this.step(handlers.length)
        else this.map.triggerRepaint()
        handlers.push(performance.now() - before)
        requestAnimationFrame(next)
      }
      requestAnimationFrame(next)
    })
  },

  /** One step until the map is idle: ms that passed, and how many frames the map drew. */
  async single(index) {
    let frames = 0
    const count = () => frames++
    this.map.on('render', count)
    performance.mark('bench')
    const before = performance.now()
    this.step(index)
    await this.idle()
    const passed = performance.now() - before
    this.map.off('render', count)
    return { passed, frames }
  },
}

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) bench.longest = Math.max(bench.longest, duration)
}).observe({ type: 'longtask' })
