/** Meridians and parallels of the whole world: every 15° from afar, every 5°, and every 1° for a close look. */
import type { FeatureCollection, LineString } from 'geojson'

type Graticule = FeatureCollection<LineString, { step: 1 | 5 | 15 }>

/** Web Mercator ends here. */
const END = 85

export const graticule: Graticule = { type: 'FeatureCollection', features: [...meridians(), ...parallels()] }

function meridians(): Graticule['features'] {
  return Array.from({ length: 360 }, (_, index) => index - 180).map((lon) => line(lon, [lon, -END], [lon, END]))
}

function parallels(): Graticule['features'] {
  return Array.from({ length: END * 2 - 1 }, (_, index) => index - END + 1).map((lat) => line(lat, [-180, lat], [180, lat]))
}

function line(degree: number, from: [number, number], to: [number, number]): Graticule['features'][number] {
  return { type: 'Feature', properties: { step: degree % 5 ? 1 : degree % 15 ? 5 : 15 }, geometry: { type: 'LineString', coordinates: [from, to] } }
}
