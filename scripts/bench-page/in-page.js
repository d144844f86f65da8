/** Runs in the page that is measured, before its own scripts. Plain JavaScript: a bundler's helpers would not be there. */
window.bench = {
  paints: {},
  tasks: [],
}
for (const type of ['paint', 'largest-contentful-paint', 'longtask']) {
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      if (type === 'longtask') window.bench.tasks.push({ start: startTime, duration })
      else window.bench.paints[type === 'paint' ? name : type] = startTime
    }
  }).observe({ type, buffered: true })
}

// The atlas takes its first picture away once its map has drawn all of its data; the bare page says so itself.
let pictured = false
new MutationObserver(() => {
  const picture = document.querySelector('[data-testid=picture]')
  pictured ||= picture !== null
  if (pictured && !picture) window.bench.drawn ??= performance.now()
}).observe(document, { childList: true, subtree: true })
