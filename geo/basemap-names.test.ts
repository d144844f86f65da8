/** Names on the base map: of countries, and of the towns that the record needs. */
import { expect, test } from '@playwright/test'
import type { LineString, Point, Position } from 'geojson'
import { parse } from 'yaml'
import { base, countries, countriesAt, country, holds, text } from './basemap.fixture'

const { focus } = parse(text('atlas.yaml')) as { focus: string[] }

/** From a point to a straight piece of a line, in degrees. */
function distanceTo([[x1, y1], [x2, y2]]: [Position, Position], [x, y]: Position): number {
  const [dx, dy] = [x2! - x1!, y2! - y1!]
  const along = dx || dy ? Math.max(0, Math.min(1, ((x! - x1!) * dx + (y! - y1!) * dy) / (dx * dx + dy * dy))) : 0
  return Math.hypot(x! - x1! - along * dx, y! - y1! - along * dy)
}

test.describe('names of countries', () => {
  const labels = base<Point>('labels').filter(({ properties }) => properties.kind === 'country')
  const of = (iso3: string) => labels.filter(({ properties }) => properties.iso3 === iso3)

  const arcs = base<LineString>('arcs')
  const curves = new Map(arcs.filter(({ properties }) => properties.kind === 'country').map(({ properties, geometry }) => [String(properties.iso3), geometry.coordinates]))
  const middle = (line: Position[]) => line[line.length >> 1]!

  test('along curves stand on their country, and the curves reach far beyond the words', () => {
    for (const [iso3, line] of curves) {
      expect(countriesAt(middle(line)), iso3).toEqual([iso3])
      const [first, last] = [line[0]!, line.at(-1)!]
      expect(last[0]! - first[0]!, `${iso3} is read from left to right`).toBeGreaterThan(15)
    }
  })

  test('of mountains, deserts and seas lie on land or on water', () => {
    for (const { properties, geometry } of arcs.filter(({ properties: { kind } }) => kind !== 'country')) {
      expect(countriesAt(middle(geometry.coordinates)).length, String(properties.name)).toBe(properties.kind === 'land' ? 1 : 0)
    }
  })

  test('of rivers keep near their river', () => {
    const rivers = base<LineString>('rivers')
    const straying: unknown[] = []
    for (const { properties, geometry } of base<LineString>('river-names')) {
      const course = rivers.filter((river) => river.properties.name === properties.name).flatMap(({ geometry: { coordinates } }) => coordinates.slice(1).map((end, index): [Position, Position] => [coordinates[index]!, end]))
      const far = geometry.coordinates.filter((point) => Math.min(...course.map((piece) => distanceTo(piece, point))) > (properties.near ? 0.15 : 0.5))
      if (far.length) straying.push([properties.name, properties.near, far])
    }
    expect(straying).toEqual([])
  })

  test('stand within their country', () => {
    // A name may lie on the sea between islands, but not on another country.
    for (const { geometry, properties } of labels) expect([[properties.iso3], []], String(properties.name)).toContainEqual(countriesAt(geometry.coordinates))
  })

  test('are placed once for a map of the world, and along a curve near the region', () => {
    for (const { properties } of countries.filter((each) => !['XSI', 'PRI'].includes(String(each.properties.iso3)))) {
      expect(of(String(properties.iso3)), String(properties.name)).toHaveLength(1)
    }
    // Where the curve begins the point ends, but for countries whose middle lies far off.
    for (const iso3 of curves.keys()) expect(of(iso3)[0]!.properties.to, iso3).toBe(['CHN', 'RUS'].includes(iso3) ? undefined : 4)
    expect([...curves.keys()]).toEqual(expect.arrayContaining([...focus, 'CHN', 'IRN', 'PAK', 'RUS']))
    expect(of('RUS').every(({ properties }) => properties.rank === 2)).toBe(true)
    expect(of('QAT')[0]!.properties.rank).toBeGreaterThan(2)
  })
})

test.describe('towns', () => {
  const towns = base<Point>('towns')
  const town = (name: string) => towns.find(({ properties }) => properties.name === name)!.properties

  test('have the six capitals, and names in the languages that are certain', () => {
    const capitals = towns.filter(({ properties }) => properties.capital && focus.includes(String(properties.iso3)))
    expect(capitals.map(({ properties }) => properties.name).toSorted()).toEqual(['Ashgabat', 'Astana', 'Bishkek', 'Dushanbe', 'Kabul', 'Tashkent'])
    expect(town('Lashkar Gah')).toMatchObject({ name_fa: 'لشکرگاه', name_ps: 'لښکرګاه' })
    expect(town('Khujand')).toMatchObject({ name_tg: 'Хуҷанд', name_ru: 'Худжанд' })
    for (const { properties } of towns) {
      for (const [key, name] of Object.entries(properties)) {
        if (key === 'name_ru') expect(name).toMatch(/^[А-Яа-яЁё -]+$/)
        if (key === 'name_fa') expect(name, 'Arabic letters in a Persian name').not.toMatch(/[يكة]/)
      }
    }
  })

  test('have the capitals and cities beyond the region where its affairs are settled, none of them as large as the region’s', () => {
    for (const [name, iso3] of Object.entries({ Moscow: 'RUS', Washington: 'USA', Beijing: 'CHN', 'New Delhi': 'IND', Ankara: 'TUR', Doha: 'QAT', Riyadh: 'SAU', Brussels: 'BEL', Lisbon: 'PRT', Tehran: 'IRN', Islamabad: 'PAK' })) {
      expect(town(name), name).toMatchObject({ iso3, capital: true })
    }
    for (const name of ['Istanbul', 'New York', 'Geneva', 'Bonn']) expect(town(name), name).not.toHaveProperty('capital')
    const beyond = towns.filter(({ geometry: { coordinates: [lon, lat] } }) => lon! < 40 || lon! > 96 || lat! < 20 || lat! > 58)
    expect(beyond.length).toBeGreaterThan(80)
    expect(beyond.length).toBeLessThan(160)
    expect(beyond.filter(({ properties }) => properties.rank === 1)).toEqual([])
    expect(new Set(towns.map(({ geometry }) => String(geometry.coordinates))).size).toBe(towns.length)
  })

  test('bear the names in use', () => {
    const all = towns.map(({ properties }) => properties.name)
    for (const old of ['Shevchenko', 'Nur-Sultan', 'Tirmiz', 'Moskovskiy', 'Ust-Kamenogorsk']) expect(all).not.toContain(old)
  })

  test('lie in the country they say', () => {
    const strays = towns.filter(({ geometry, properties }) => focus.includes(String(properties.iso3)) && !holds(country(String(properties.iso3)), geometry.coordinates))
    // The border runs through the middle of Kara Suu.
    expect(strays.map(({ properties }) => properties.name)).toEqual(['Kara Suu'])
  })
})
