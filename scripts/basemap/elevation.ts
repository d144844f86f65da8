/**
 * Elevation of the world, from the tiles that Marble, KDE's globe, is shipped with: NASA's SRTM30 at some four kilometres
 * a pixel, as grey JPEG pictures. The greys are not metres: low land has most of them.
 */
import { join } from 'node:path'
import sharp from 'sharp'

/** Metres above the sea, row by row from 90° north and 180° west; as many columns as 360° have, and half as many rows. */
export type Elevation = { columns: number; metres: (column: number, row: number) => number }

/** The side of a tile, px; at level 0 there are two of them side by side, and each level has twice as many. */
const TILE = 675

/**
 * What a grey stands for. How the pictures were made is not written down, so this was read off them: lakes, plains and
 * plateaus whose height is known (Turfan, the Caspian, Multan, Bishkek, Kandahar, Issyk-Kul, Song-Köl, Karakul, Namtso …).
 */
const METRES: [grey: number, metres: number][] = [
  [0, 0], [70, 0], [71, -150], [87, -28], [95, -15], [104, 0], [116, 50], [123, 130], [134, 215], [141, 345], [147, 500], [151, 550], [160, 770],
  [173, 925], [179, 1080], [183, 1290], [188, 1600], [192, 1850], [196, 2250], [205, 3000], [217, 3900], [228, 4830], [235, 5600], [255, 8800],
]

/** The elevation that the tiles of a level hold between two rows of tiles. */
export async function readElevation(folder: string, level: number): Promise<Elevation> {
  const across = 2 * 2 ** level
  const columns = across * TILE
  const greys = new Uint8Array((columns * columns) / 2)
  const number = (value: number) => String(value).padStart(6, '0')
  for (let row = 0; row < across / 2; row++) {
    for (let column = 0; column < across; column++) {
      const path = join(folder, String(level), number(row), `${number(row)}_${number(column)}.jpg`)
      const { data, info } = await sharp(path).greyscale().raw().toBuffer({ resolveWithObject: true })
      if (info.width !== TILE || info.height !== TILE || info.channels !== 1) throw new Error(`${path} is ${info.width} × ${info.height} px in ${info.channels} channels, where ${TILE} × ${TILE} px of grey should be. Check the version in scripts/basemap/packages.ts.`)
      for (let y = 0; y < TILE; y++) greys.set(data.subarray(y * TILE, (y + 1) * TILE), (row * TILE + y) * columns + column * TILE)
    }
  }
  const table = Float32Array.from({ length: 256 }, (_, grey) => metresOf(grey))
  const rows = columns / 2
  return { columns, metres: (column, row) => table[greys[Math.min(Math.max(row, 0), rows - 1) * columns + ((column + columns) % columns)]!]! }
}

function metresOf(grey: number): number {
  const next = Math.max(1, METRES.findIndex(([least]) => least >= grey))
  const [[from, low], [to, high]] = [METRES[next - 1]!, METRES[next]!]
  return low + ((high - low) * (grey - from)) / (to - from)
}
