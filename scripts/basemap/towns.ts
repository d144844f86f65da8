/**
 * Towns: all of some size in the countries in focus, the large ones around, and of the rest of the atlas the capitals and
 * the few that town-names.ts names. Names in other languages are there where their language is certain.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, Point } from 'geojson'
import { inBox, type Box } from './geometry'
import { TOWNS } from './town-names'

export type Town = { name: string; iso3: string; rank: number; population?: number; capital?: true } & Partial<Record<`name_${string}`, string>>

type Country = { iso3: string; least: number; language?: string }

/** Countries in focus: the least population of a town that is shown, and the state's language. */
const FOCUS: Record<string, Country> = {
  AF: { iso3: 'AFG', least: 15_000, language: 'ps' },
  KZ: { iso3: 'KAZ', least: 40_000, language: 'kk' },
  KG: { iso3: 'KGZ', least: 20_000, language: 'ky' },
  TJ: { iso3: 'TJK', least: 15_000, language: 'tg' },
  TM: { iso3: 'TKM', least: 20_000 },
  UZ: { iso3: 'UZB', least: 40_000 },
}
/** Around them, within the region: only large towns, larger ones where there are many. */
const AROUND: Record<string, Country> = {
  IR: { iso3: 'IRN', least: 200_000 },
  PK: { iso3: 'PAK', least: 200_000 },
  CN: { iso3: 'CHN', least: 150_000 },
  IN: { iso3: 'IND', least: 1_000_000 },
  RU: { iso3: 'RUS', least: 350_000 },
  MN: { iso3: 'MNG', least: 25_000 },
  AZ: { iso3: 'AZE', least: 300_000 },
  AM: { iso3: 'ARM', least: 500_000 },
  GE: { iso3: 'GEO', least: 500_000 },
  TR: { iso3: 'TUR', least: 300_000 },
  IQ: { iso3: 'IRQ', least: 500_000 },
  KW: { iso3: 'KWT', least: 1_000_000 },
  AE: { iso3: 'ARE', least: 600_000 },
  OM: { iso3: 'OMN', least: 500_000 },
  NP: { iso3: 'NPL', least: 500_000 },
}
const REGION: Box = { west: 40, south: 20, east: 96, north: 58 }
/** Capitals elsewhere with at least so many people are shown a step before the others. */
const LARGE = 1_500_000

/** Letters that only one of the languages at hand has; a string with letters of another is left out. */
const OWN_LETTERS: Record<string, RegExp> = { tg: /[ӣӯҷҳқғ]/i, kk: /[әғқңөұүһ]/i, ky: /[ңөү]/i, ps: /[ټډړښځڅۍېڼګ]/ }
const RUSSIAN = /^[а-яё -]+$/i
const PERSIAN = /^[آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی \u200c]+$/
const SCRIPT: Record<string, RegExp> = { tg: /^[а-яёӣӯҷҳқғъ -]+$/i, kk: /^[а-яёәғқңөұүһі -]+$/i, ky: /^[а-яёңөү -]+$/i, ps: /^[\u0600-\u06ff \u200c]+$/ }

type GeoName = { id: string; name: string; alternates: string[]; lon: number; lat: number; code: string; country: string; population: number }

/** `codes`: the alpha-3 code of each country that the map draws, by its alpha-2 code. */
export function buildTowns(folder: string, codes: Map<string, string>, extent: Box): Feature<Point, Town>[] {
  const records = readRecords(folder)
  const seen = new Set(records.map(({ id }) => id))
  const lost = Object.keys(TOWNS).filter((id) => !seen.has(id))
  if (lost.length > 0) throw new Error(`scripts/basemap/town-names.ts names towns that the package does not have: ${lost.join(', ')}. Correct or remove these GeoNames identifiers.`)
  return records
    .flatMap((record) => {
      const properties = inBox([record.lon, record.lat], REGION) ? (describe(record) ?? abroad(record, codes)) : inBox([record.lon, record.lat], extent) ? abroad(record, codes) : undefined
      return properties ? [{ type: 'Feature' as const, properties, geometry: { type: 'Point' as const, coordinates: [Math.round(record.lon * 1e4) / 1e4, Math.round(record.lat * 1e4) / 1e4] } }] : []
    })
    .toSorted((one, other) => one.properties.rank - other.properties.rank || (other.properties.population ?? 0) - (one.properties.population ?? 0) || (one.properties.name < other.properties.name ? -1 : 1))
}

function readRecords(folder: string): GeoName[] {
  const lines = readFileSync(join(folder, 'dist', 'cities500.txt'), 'utf8').split('\n').filter(Boolean)
  if (lines[0]!.split('\t').length !== 19) throw new Error(`The first line of the towns file has ${lines[0]!.split('\t').length} columns instead of GeoNames' 19. Check the package's version in scripts/basemap/packages.ts.`)
  return lines.map((line) => {
    const [id, , ascii, alternates, lat, lon, , code, country] = line.split('\t') as string[]
    return { id: id!, name: ascii!, alternates: alternates!.split(','), lon: Number(lon), lat: Number(lat), code: code!, country: country!, population: Number(line.split('\t')[14]) }
  })
}

function describe(record: GeoName): Town | undefined {
  const { code, population } = record
  const country = FOCUS[record.country] ?? AROUND[record.country]
  const entry = TOWNS[record.id]
  const capital = code === 'PPLC'
  if (!country || entry?.hidden || (!entry && !capital && population < country.least)) return undefined
  if (code === 'PPLX' || code === 'PPLQ' || code === 'PPLH') return undefined // a part of a town, or abandoned
  return {
    name: entry?.name ?? record.name,
    iso3: country.iso3,
    rank: capital ? 1 : (entry?.rank ?? rankOf(record)),
    ...(population > 0 && entry?.population !== null && { population }),
    ...(capital && { capital: true as const }),
    ...(FOCUS[record.country] ? namesOf(record, country, entry?.names) : {}),
  }
}

/** A capital, or a town that the record has named, of a country that is neither in focus nor around. */
function abroad({ id, name, code, country, population }: GeoName, codes: Map<string, string>): Town | undefined {
  const [iso3, entry, capital] = [codes.get(country), TOWNS[id], code === 'PPLC']
  if (!iso3 || FOCUS[country] || entry?.hidden || (!capital && !entry)) return undefined
  return {
    name: entry?.name ?? name,
    iso3,
    rank: entry?.rank ?? (population >= LARGE ? 3 : 4),
    ...(population > 0 && entry?.population !== null && { population }),
    ...(capital && { capital: true as const }),
  }
}

function rankOf({ country, population }: GeoName): number {
  if (FOCUS[country]) return population >= 80_000 ? 3 : 4
  return population >= 2_000_000 ? 2 : population >= 700_000 ? 3 : 4
}

function namesOf(record: GeoName, country: Country, known: Record<string, string> = {}): Partial<Record<`name_${string}`, string>> {
  const only = (strings: string[]) => (strings.length === 1 ? strings[0] : undefined)
  const russian = only(record.alternates.filter((each) => RUSSIAN.test(each)))
  const persian = country.iso3 === 'AFG' ? only(record.alternates.filter((each) => PERSIAN.test(each))) : undefined
  const own = country.language && OWN_LETTERS[country.language] ? only(record.alternates.filter((each) => OWN_LETTERS[country.language!]!.test(each) && SCRIPT[country.language!]!.test(each))) : undefined
  const names = { ...(persian && { fa: persian }), ...(russian && { ru: russian }), ...(own && { [country.language!]: own }), ...known }
  return Object.fromEntries(Object.entries(names).toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([language, name]) => [`name_${language}`, name]))
}
