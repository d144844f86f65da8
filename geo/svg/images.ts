/** The images of the map in the picture: each drawn once, and used by its name wherever it stands. */
import { imageSvg } from '../symbol/image'
import type { Frame } from './frame'

export type Image = { name: string; width: number; height: number }
export type Images = {
  /** Undefined when the id names none of ours */
  get: (id: string) => Image | undefined
  /** What to fill with the image as a pattern; undefined when the id names none */
  pattern: (id: string) => string | undefined
  /** All that were used */
  markup: () => string
}

/** Images for one picture; `prefix` keeps their names apart from those of other pictures of a page. */
export function imagesOf(frame: Frame, prefix: string): Images {
  const found = new Map<string, (Image & { inside: string; pattern?: string }) | undefined>()
  const find = (id: string) => {
    if (!found.has(id)) {
      const parts = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"[^>]*>(.*)<\/svg>$/s.exec(imageSvg(id) ?? '')
      found.set(id, parts ? { name: `${prefix}i${found.size.toString(36)}`, width: Number(parts[1]), height: Number(parts[2]), inside: parts[3]! } : undefined)
    }
    return found.get(id)
  }
  return {
    get: find,
    pattern(id) {
      const image = find(id)
      if (!image) return undefined
      // A tile is as large as at the last whole zoom, grows with the map until the next, and begins in the middle of the world.
      const { scale, origin } = frame
      image.pattern = `${image.name}p`
      const [x, y] = [modulo(origin[0], image.width * scale), modulo(origin[1], image.height * scale)].map((value) => Number(value.toFixed(2)))
      image.pattern = `<pattern id="${image.name}p" width="${image.width}" height="${image.height}" patternUnits="userSpaceOnUse" patternTransform="translate(${x} ${y}) scale(${Number(scale.toFixed(4))})">${image.inside}</pattern>`
      return `url(#${image.name}p)`
    },
    markup() {
      const used = [...found.values()].filter((image) => image !== undefined)
      if (!used.length) return ''
      return `<defs>${used.map((image) => image.pattern ?? `<g id="${image.name}">${image.inside}</g>`).join('')}</defs>`
    },
  }
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}
