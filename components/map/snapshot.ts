import type { MapLibre } from './adapter'

/** A copy of what a map shows, with so many pixels for each px. The canvas of WebGL is empty once its frame is over: it is drawn anew and read within the same one. */
export function snapshotOf(map: MapLibre, ratio: number): HTMLCanvasElement {
  const before = map.getPixelRatio()
  if (ratio !== before) map.setPixelRatio(ratio)
  const drawn = map.getCanvas()
  const copy = document.createElement('canvas')
  Object.assign(copy, { width: drawn.width, height: drawn.height })
  map.redraw()
  copy.getContext('2d')!.drawImage(drawn, 0, 0)
  if (ratio !== before) map.setPixelRatio(before)
  return copy
}
