/** The relief of the base map: two pictures of shadows and lights, and how strongly each theme lays them on its land. */
import type { ExpressionSpecification, RasterLayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec'
import { unmercator } from '../mercator'
import type { Relief } from '../palette'

/**
 * A picture and the part of the world that it covers, in pixels of a world in Web Mercator that is a square of so many,
 * counted from 180° west and from its north. scripts/basemap draws them; another region is another box here.
 */
export type ReliefPicture = { file: string; world: number; left: number; top: number; width: number; height: number }

/** The world, roughly; and the region that it leaves out, fine enough for a close look. Over `seam` of the finer one's pixels one fades into the other. */
export const reliefs = {
  world: { file: 'relief-world.avif', world: 1024, left: 0, top: 112, width: 1024, height: 576 },
  region: { file: 'relief.avif', world: 8192, left: 4864, top: 2368, width: 1472, height: 1280 },
  seam: 192,
} as const satisfies Record<'world' | 'region', ReliefPicture> & { seam: number }

export const reliefPictures: readonly ReliefPicture[] = [reliefs.world, reliefs.region]

/** Corner by corner from the north-west, clockwise, as an image source has them: [longitude, latitude]. */
export function cornersOf({ world, left, top, width, height }: ReliefPicture): [[number, number], [number, number], [number, number], [number, number]] {
  const at = (x: number, y: number) => unmercator([x / world - 0.5, y / world - 0.5]) as [number, number]
  return [at(left, top), at(left + width, top), at(left + width, top + height), at(left, top + height)]
}

export function reliefSources(prefix: string): Record<string, SourceSpecification> {
  return Object.fromEntries(reliefPictures.map((picture) => [sourceOf(picture), { type: 'image', url: `${prefix}${picture.file}`, coordinates: cornersOf(picture) }]))
}

/** How much of its strength the relief has at a zoom: on a map of the region it explains it; close up, where its picture gets coarse, it steps back behind what is drawn on it. */
const STRENGTH: [zoom: number, share: number][] = [[4, 1], [7, 0.6], [10, 0.3]]

/**
 * The pictures as layers: `under` what covers the countries beyond, once more fainter `over` it, so that the relief goes on
 * there behind the veil.
 */
export function reliefLayers({ focus, beyond, ...tone }: Relief, where: 'under' | 'over'): RasterLayerSpecification[] {
  const strength = where === 'over' ? beyond : (focus - beyond) / (1 - beyond)
  return reliefPictures.map((picture) => ({
    id: `${sourceOf(picture)}-${where}`,
    type: 'raster',
    source: sourceOf(picture),
    paint: {
      'raster-opacity': ['interpolate', ['linear'], ['zoom'], ...STRENGTH.flatMap(([zoom, share]) => [zoom, strength * share])] as ExpressionSpecification,
      'raster-brightness-min': tone.darkest,
      'raster-brightness-max': tone.lightest,
      'raster-saturation': tone.saturation,
      'raster-fade-duration': 0,
    },
  }))
}

function sourceOf({ file }: ReliefPicture): string {
  return file.replace(/\.\w+$/, '')
}
