/** Outlines of the countries in focus and their provinces, as features of the layers that describe them. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { PROVINCE_NAMES } from './province-names'
import { allUnits, areaOf, type Units } from './topology'
import { writeBulk, writeFeature, type Written } from './write'

/** Where each country in focus belongs: its layer, and its feature there. */
const PLACES: Record<string, [layer: string, feature: string]> = {
  AFG: ['afghanistan', 'afghanistan'],
  KAZ: ['central-asia', 'kazakhstan'],
  KGZ: ['central-asia', 'kyrgyzstan'],
  TJK: ['central-asia', 'tajikistan'],
  TKM: ['central-asia', 'turkmenistan'],
  UZB: ['central-asia', 'uzbekistan'],
}

type ProvinceFeature = Feature<Polygon | MultiPolygon> & { id: string }

export function writeLayers(units: Units, data: string, focus: string[]): Written[] {
  const written: Written[] = []
  const provinces = new Map<string, ProvinceFeature[]>()
  for (const iso3 of focus) {
    const place = PLACES[iso3]
    if (!place) throw new Error(`data/atlas.yaml has ${iso3} in focus, but scripts/basemap/layers.ts does not say which layer it belongs to: add it to PLACES.`)
    const [layer, country] = place
    const folder = join(data, 'layers', layer)
    if (!existsSync(join(folder, 'layer.yaml'))) throw new Error(`${iso3} belongs to the layer ${layer}, but ${folder} has no layer.yaml: ${readdirSync(join(data, 'layers')).join(', ')} are there.`)
    written.push(writeFeature(join(folder, `${country}.geojson`), areaOf(units, (unit) => unit.iso3 === iso3)))
    provinces.set(layer, [...(provinces.get(layer) ?? []), ...provincesOf(units, iso3, `${layer}/${country}`)])
  }
  for (const [layer, features] of provinces) written.push(writeBulk(join(data, 'layers', layer, 'features.geojson'), features))
  return written
}

function provincesOf(units: Units, iso3: string, country: string): ProvinceFeature[] {
  const codes = new Set(allUnits(units).flatMap((unit) => (unit.iso3 === iso3 && unit.province ? [unit.province.adm1_code] : [])))
  return [...codes]
    .map((code) => {
      const names = PROVINCE_NAMES.get(code)
      if (!names) throw new Error(`Province ${code} of ${country} has no name: add it to scripts/basemap/province-names.ts.`)
      const { id, name, iso } = names
      return {
        type: 'Feature' as const,
        id,
        properties: { name, names: names.names, iso, 'part-of': country },
        geometry: areaOf(units, (unit) => unit.province?.adm1_code === code),
      }
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
