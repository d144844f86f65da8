import { imageSvg } from '@/geo/symbol/image'
import type { MapLibre } from './adapter'

/** Symbols are drawn when a layer first asks for them, at the screen's resolution. */
export function drawImages(map: MapLibre): void {
  const ratio = Math.max(2, Math.ceil(devicePixelRatio))
  map.setMissingStyleImageResolver(async (id) => {
    const svg = imageSvg(id)
    if (!svg) return
    const image = new Image()
    const larger = svg.replace(/width="(\d+)" height="(\d+)"/, (_, width, height) => `width="${Number(width) * ratio}" height="${Number(height) * ratio}"`)
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(larger)}`
    await image.decode()
    if (map.style && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: ratio })
  })
}
