import type { Moment } from '@/geo/moment'
import { buildStyle, namesAt } from '@/geo/style/style'
import type { Size } from '@/geo/take/frame'
import type { View } from '@/geo/url'
import { createMap } from '../../map/adapter'
import type { Taking } from '../taking'

type Options = { map: Taking['map']; view: View; size: Size; ratio: number; moments: Moment[]; signal: AbortSignal }

/** How long a map may take to be drawn, ms */
const PATIENCE = 60_000

/** Draws the map out of sight at a size of its own, once for each moment. Throws Error when it cannot be drawn, or takes too long. */
export async function renderMaps({ map, view, size, ratio, moments, signal }: Options): Promise<HTMLCanvasElement[]> {
  const { layers, collections, on, selected, theme, focus, around, extent } = map
  const container = document.createElement('div')
  container.inert = true
  container.ariaHidden = 'true'
  Object.assign(container.style, { position: 'fixed', left: '-20000px', top: '0', width: `${size.width}px`, height: `${size.height}px`, pointerEvents: 'none' })
  document.body.append(container)
  const styleAt = (moment: Moment) => buildStyle({ layers, collections, on, selected, theme, focus, taken: namesAt({ layers, collections, on }, moment), around })
  let fail: (error: Error) => void
  const failed = new Promise<never>((_, reject) => (fail = reject))
  const missing: string[] = []
  const handle = createMap(container, {
    style: styleAt(moments[0]!),
    moment: moments[0]!,
    view,
    extent,
    label: 'The picture that is being made',
    bare: true,
    unseen: true,
    events: { onView: () => {}, onSelect: () => {}, onChoices: () => {}, onHover: () => {}, onBorder: () => {}, onDrawn: () => {}, onFailure: (words) => fail(new Error(words)), onMissing: (source) => missing.push(source) },
  })
  try {
    const canvases: HTMLCanvasElement[] = []
    for (const [index, moment] of moments.entries()) {
      if (index > 0) {
        handle.setStyle(styleAt(moment))
        handle.setMoment(moment)
      }
      await Promise.race([drawn(container, signal), failed])
      if (missing.length) throw new Error(`A part of the map did not come: ${[...new Set(missing)].join(', ')}. Check that the server runs, and try again.`)
      const canvas = handle.snapshot(ratio)
      if (!canvas) throw new Error('The map was not ready to be copied. Try again.')
      canvases.push(canvas)
    }
    return canvases
  } finally {
    handle.remove()
    container.remove()
  }
}

/** Resolves when the map in an element has drawn all that it was given. */
function drawn(container: HTMLElement, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      observer.disconnect()
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
      settle()
    }
    const look = () => container.dataset.idle === 'true' && end(resolve)
    const abort = () => end(() => reject(new Error('It was given up.')))
    const observer = new MutationObserver(look)
    const timer = setTimeout(() => end(() => reject(new Error('The map took more than a minute to be drawn. Choose a smaller size, or switch layers off.'))), PATIENCE)
    observer.observe(container, { attributeFilter: ['data-idle'] })
    signal.addEventListener('abort', abort)
    look()
  })
}
