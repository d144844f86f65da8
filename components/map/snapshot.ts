import type { MapLibre } from './adapter'

/** A copy of what a map shows. The canvas of WebGL is empty once its frame is over: it is drawn anew and read within the same one. */
export function snapshotOf(map: MapLibre): HTMLCanvasElement | undefined {
  if (!map.isStyleLoaded()) return undefined
  const drawn = map.getCanvas()
  const copy = document.createElement('canvas')
  Object.assign(copy, { width: drawn.width, height: drawn.height })
  map.redraw()
  copy.getContext('2d')!.drawImage(drawn, 0, 0)
  return copy
}
