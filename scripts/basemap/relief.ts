/**
 * The relief: soft shadows of a light from the north-west, as pictures in Web Mercator that a map lays over its land.
 * A pixel is dark where a slope lies in the shade and white where it faces the light, and the more opaque the steeper;
 * on plains and seas there is nothing. A theme tones both down (geo/style/relief.ts).
 */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import sharp from 'sharp'
import { unmercator } from '../../geo/mercator'
import { reliefs, type ReliefPicture } from '../../geo/style/relief'
import { readElevation, type Elevation } from './elevation'
import { measure, type Written } from './write'

/** In the shade of paper: brown, not black. */
const SHADE = [88, 72, 57] as const
const LIGHT = [255, 255, 255] as const

/** What is lit: ridges and valleys, ranges, and the mountains as a whole; each blurred by `sigma` px, made so many times steeper, and given its weight. */
const FORMS = [
  { sigma: 0.8, steeper: 14, weight: 0.55 },
  { sigma: 3, steeper: 24, weight: 0.5 },
  { sigma: 9, steeper: 45, weight: 0.45 },
]

/** Metres around the equator. */
const EQUATOR = 40_075_017

/** The finest level of the tiles, and one for a map of the world. */
const LEVELS = { region: 3, world: 1 } as const

/** Writes both pictures; `pathOf` says where a file goes. */
export async function writeRelief(tiles: string, pathOf: (file: string) => string): Promise<Written[]> {
  const { region, world } = reliefs
  const shades = {
    region: shadesOf(region, await readElevation(tiles, LEVELS.region), (x, y) => shareOfRegion(x, y)),
    world: shadesOf(world, await readElevation(tiles, LEVELS.world), (x, y) => {
      const finer = region.world / world.world
      const edge = Math.min(1, Math.min(y - world.top, world.top + world.height - y) / 40)
      return edge * (1 - shareOfRegion(x * finer, y * finer))
    }),
  }
  return Promise.all([writePicture(world, shades.world, pathOf(world.file)), writePicture(region, shades.region, pathOf(region.file))])
}

/** How much of the relief at a pixel of the finer world is the finer picture's: none outside it, all well within. */
function shareOfRegion(x: number, y: number): number {
  const { region: { left, top, width, height }, seam } = reliefs
  const inside = Math.min(x - left, left + width - x, y - top, top + height - y) / seam
  const share = Math.min(1, Math.max(0, inside))
  return share * share * (3 - 2 * share)
}

/** How far each pixel lies in the shade: 1 fully, 0 flat land, −1 turned to the light; `share` of a pixel of the world is laid on. */
function shadesOf(picture: ReliefPicture, elevation: Elevation, share: (x: number, y: number) => number): Float32Array {
  const { world, left, top, width, height } = picture
  const heights = heightsOf(picture, elevation)
  const forms = FORMS.map((form) => ({ ...form, field: blur(heights, width, height, form.sigma) }))
  const shades = new Float32Array(width * height)
  for (let y = 1; y < height - 1; y++) {
    const metres = (EQUATOR / world) * Math.cos((latitudeOf((top + y + 0.5) / world) * Math.PI) / 180)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const slope = (field: Float32Array) => [(field[at + 1]! - field[at - 1]!) / (2 * metres), (field[at + width]! - field[at - width]!) / (2 * metres)] as const
      const high = Math.max(0, heights[at]!)
      const shade = forms.reduce((sum, { field, steeper, weight }) => sum + weight * turned(slope(field), steeper), 0)
      // High ground stands out, as if it were nearer to the eye, and is never quite as light as the plain.
      shades[at] = (shade * (0.5 + 0.5 * Math.min(1, high / 2500)) + 0.1 * Math.min(1, high / 3500)) * share(left + x, top + y)
    }
  }
  return shades
}

/** How far a slope, in metres a metre to the right and downwards, is turned from a light at the upper left: −1 to 1, made so many times steeper. */
function turned([right, down]: readonly [number, number], steeper: number): number {
  return (-(right + down) * Math.SQRT1_2 * steeper) / Math.hypot(1, steeper * right, steeper * down)
}

/** The elevation at each pixel of a picture, between the four of the tiles around it. */
function heightsOf({ world, left, top, width, height }: ReliefPicture, { columns, metres }: Elevation): Float32Array {
  const heights = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    const row = ((90 - latitudeOf((top + y + 0.5) / world)) / 360) * columns - 0.5
    for (let x = 0; x < width; x++) {
      const column = ((left + x + 0.5) / world) * columns - 0.5
      const [i, j] = [Math.floor(column), Math.floor(row)]
      const [across, down] = [column - i, row - j]
      heights[y * width + x] = (metres(i, j) * (1 - across) + metres(i + 1, j) * across) * (1 - down) + (metres(i, j + 1) * (1 - across) + metres(i + 1, j + 1) * across) * down
    }
  }
  return heights
}

/** Degrees north of a share of the world's height in Web Mercator, from its upper edge. */
function latitudeOf(share: number): number {
  return unmercator([0, share - 0.5])[1]!
}

/** Each pixel as a mean of those around it, by a bell curve `sigma` px wide. */
function blur(field: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const reach = Math.ceil(sigma * 3)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) => Math.exp(-((index - reach) ** 2) / (2 * sigma * sigma)))
  const total = weights.reduce((sum, weight) => sum + weight)
  const pass = (from: Float32Array, at: (x: number, y: number, step: number) => number) => {
    const to = new Float32Array(from.length)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        let sum = 0
        for (let step = -reach; step <= reach; step++) sum += weights[step + reach]! * from[at(x, y, step)]!
        to[y * width + x] = sum / total
      }
    }
    return to
  }
  const within = (value: number, size: number) => Math.min(Math.max(value, 0), size - 1)
  const across = pass(field, (x, y, step) => y * width + within(x + step, width))
  return pass(across, (x, y, step) => within(y + step, height) * width + x)
}

function pixelsOf(shades: Float32Array): Buffer {
  const pixels = Buffer.alloc(shades.length * 4)
  for (const [index, shade] of shades.entries()) {
    const strength = Math.min(1, Math.abs(shade))
    // From one colour to the other in small steps: where they meet, nothing is to be seen of either.
    const mix = Math.min(1, Math.max(0, 0.5 + shade * 8))
    for (let channel = 0; channel < 3; channel++) pixels[index * 4 + channel] = Math.round(LIGHT[channel]! + (SHADE[channel]! - LIGHT[channel]!) * mix)
    pixels[index * 4 + 3] = Math.round(255 * strength)
  }
  return pixels
}

async function writePicture({ width, height }: ReliefPicture, shades: Float32Array, path: string): Promise<Written> {
  mkdirSync(dirname(path), { recursive: true })
  await sharp(pixelsOf(shades), { raw: { width, height, channels: 4 } }).avif({ quality: 46, effort: 4, chromaSubsampling: '4:2:0' }).toFile(path)
  return measure(path)
}
