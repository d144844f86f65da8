/** Names on the base map: of countries, and of the towns that the record needs. */
import { expect, test } from '@playwright/test'
import type { Point } from 'geojson'
import { parse } from 'yaml'
import { base, countries, countriesAt, country, holds, text } from './basemap.fixture'

const { focus } = parse(text('atlas.yaml')) as { focus: string[] }

test.describe('names of countries', () => {
  const labels = base<Point>('labels').filter(({ properties }) => properties.kind === 'country')
  const of = (iso3: string) => labels.filter(({ properties }) => properties.iso3 === iso3)

  test('stand within their country', () => {
    // A name may lie on the sea between islands, but not on another country.
    for (const { geometry, properties } of labels) expect([[properties.iso3], []], String(properties.name)).toContainEqual(countriesAt(geometry.coordinates))
  })

  test('are placed once for a map of the world, and near the region too where the country reaches far', () => {
    for (const { properties } of countries.filter((each) => !['XSI', 'PRI'].includes(String(each.properties.iso3)))) {
      expect(of(String(properties.iso3)).filter((label) => label.properties.from === undefined), String(properties.name)).toHaveLength(1)
    }
    expect(of('CHN')).toHaveLength(2)
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
