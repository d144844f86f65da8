/** What the base map names and the record may not: towns, provinces, countries, rivers and lakes, each with where it is. */
import type { FeatureCollection, Geometry, Position } from 'geojson'
import { boundingBox, rings, signedArea } from '../geometry'
import { worldSize, mercator } from '../mercator'

/** A name of the base map, and the point or box (west, south, east, north) it stands for, degrees */
export type Named = {
  id: string
  name: string
  names: Record<string, string>
  /** town, capital, province, country, river or lake */
  kind: string
  /** The country it lies in, by name, where it is not one itself */
  country?: string | undefined
  /** Whether that is one of the countries that the atlas is about */
  focus: boolean
  /** The larger the weightier: how it stands among others of its name */
  weight: number
  point: [number, number]
  bbox?: [number, number, number, number] | undefined
}

export type BaseFile = FeatureCollection<Geometry, Record<string, string | number | boolean | undefined>>
/** Files of the base map by name (towns, labels, countries, rivers, lakes); what an atlas does not have is left out */
export type BaseFiles = Record<string, BaseFile | undefined>

/** Everything the base map has a name for, once each. `focus` are the countries brought forward, ISO 3166-1 alpha-3. */
export function gazetteerOf(files: BaseFiles, focus: readonly string[]): Named[] {
  const countries = new Map((files.countries?.features ?? []).map(({ properties, geometry }) => [String(properties.iso3), { name: String(properties.name), geometry }]))
  const countryOf = (iso: unknown) => countries.get(String(iso))?.name
  const inFocus = (iso: unknown) => focus.includes(String(iso))
  const points = (file: BaseFile | undefined) => (file?.features ?? []).flatMap(({ geometry, properties }) => (geometry.type === 'Point' && properties.name ? [{ at: geometry.coordinates as [number, number], properties }] : []))
  const towns = points(files.towns).map(({ at, properties }): Omit<Named, 'id'> => ({
    ...namesOf(properties),
    kind: properties.capital ? 'capital' : 'town',
    country: countryOf(properties.iso3),
    focus: inFocus(properties.iso3),
    weight: Math.log10(Number(properties.population ?? 10_000)) / 8,
    point: at,
  }))
  const labels = points(files.labels).map(({ at, properties }): Omit<Named, 'id'> => {
    const shape = properties.kind === 'country' ? countries.get(String(properties.iso3))?.geometry : undefined
    return {
      ...namesOf(properties),
      kind: String(properties.kind),
      country: properties.kind === 'country' ? undefined : countryOf(properties.iso3),
      focus: inFocus(properties.iso3),
      weight: properties.kind === 'country' ? 1 : 0.6,
      point: at,
      bbox: shape && boundingBox(mainland(shape)),
    }
  })
  const waters = (['rivers', 'lakes'] as const).flatMap((file) => watersOf(files[file], file === 'rivers' ? 'river' : 'lake'))
  const seen = new Map<string, number>()
  return [...labels, ...towns, ...waters].map((each) => {
    const slug = `${each.kind}-${each.name}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    const count = (seen.get(slug) ?? 0) + 1
    seen.set(slug, count)
    return { ...each, id: count > 1 ? `${slug}-${count}` : slug }
  })
}

function namesOf(properties: BaseFile['features'][number]['properties']): Pick<Named, 'name' | 'names'> {
  const names = Object.entries(properties).flatMap(([key, value]) => (key.startsWith('name_') && value ? [[key.slice(5), String(value)] as const] : []))
  return { name: String(properties.name), names: Object.fromEntries(names) }
}

/** Pieces of one river or lake are found as one. */
function watersOf(file: BaseFile | undefined, kind: string): Omit<Named, 'id'>[] {
  const pieces = new Map<string, BaseFile['features']>()
  for (const feature of file?.features ?? []) {
    const { name } = feature.properties
    if (name) pieces.set(String(name), [...(pieces.get(String(name)) ?? []), feature])
  }
  return [...pieces].map(([name, features]) => {
    const boxes = features.map(({ geometry }) => boundingBox(geometry))
    const edge = (index: 0 | 1 | 2 | 3, pick: typeof Math.min) => pick(...boxes.map((box) => box[index]))
    const bbox: [number, number, number, number] = [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)]
    return { ...namesOf(features[0]!.properties), name, kind, focus: true, weight: 0.5, point: [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2], bbox }
  })
}

/** The largest of a country's pieces, as the map draws them: islands far away do not move the map from it. */
function mainland(geometry: Geometry): Geometry {
  const outlines = rings(geometry).filter(({ hole }) => !hole)
  const drawn = (ring: Position[]) => Math.abs(signedArea(ring.map(([lon, lat]) => mercator([lon!, Math.max(-85, Math.min(85, lat!))]).map((value) => value / worldSize))))
  const largest = outlines.toSorted((a, b) => drawn(b.value) - drawn(a.value))[0]
  return largest ? { type: 'Polygon', coordinates: [largest.value] } : geometry
}
