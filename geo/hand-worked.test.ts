import { expect, test } from '@playwright/test'
import { loadAtlas } from './dataset'
import { toItem } from './geojson'
import { happensOnce, shownAt } from './moment'
import { select } from './select'
import { propertiesOn } from './slices'
import { drawLayer, type DrawnProperties } from './style/drawn'
import { addDays, dayNumber } from './time'

/** Days of the shipped atlas worked out by hand from its sources: what the API tells, and what the map draws of the same items. */
const atlas = loadAtlas('data')
const drawn = new Map<string, DrawnProperties[]>()
for (const layer of atlas.layers) {
  const { points, lines, areas } = drawLayer(layer, { features: layer.features.map((feature) => toItem(layer, feature, '2026-11-24')) })
  for (const { properties } of [...points, ...lines, ...areas]) drawn.set(properties.reference, [...(drawn.get(properties.reference) ?? []), properties])
}

/** The properties that the API gives of a feature on a day; undefined where it does not give the feature. */
function told(reference: string, day: string) {
  const feature = atlas.feature(reference)!
  return select([feature], { time: { from: day, to: day } }).length ? toItem(atlas.layer(feature.layer)!, feature, day).properties : undefined
}

/** What the map draws of a feature on a day; undefined where it draws nothing. */
function seen(reference: string, day: string): DrawnProperties | undefined {
  const there = (drawn.get(reference) ?? []).filter(({ from, to }) => from <= dayNumber(day) && dayNumber(day) <= to)
  expect(there.length, `${reference} is drawn once on ${day}`).toBeLessThan(2)
  return there[0]
}

/** How it stands: "absent", "contested", or its status; the map has to say the same in its words. */
function stands(reference: string, day: string): string {
  const [properties, mark] = [told(reference, day), seen(reference, day)]
  expect(mark !== undefined, `${reference} on ${day}: the map draws it if the API gives it`).toBe(properties !== undefined)
  if (!properties || !mark) return 'absent'
  if (properties.status_label) expect(mark.detail.toLowerCase()).toContain(String(properties.status_label).toLowerCase())
  const contested = String(properties.contested ?? '').split(',').includes('status')
  expect(mark.unsettled).toBe(contested)
  return contested ? 'contested' : String(properties.status)
}

const cases: Record<string, Record<string, string>> = {
  // Americans from 5 October 2001; the last aircraft left on 21 November 2005.
  'bases/karshi-khanabad': { '2000-06-30': 'absent', '2001-10-04': 'absent', '2003-06-30': 'in-use', '2005-11-21': 'in-use', '2005-12-01': 'left', '2005-12-31': 'left' },
  // Set up on 16 December 2001, handed over on 3 June 2014.
  'bases/manas': { '2001-12-15': 'absent', '2001-12-16': 'in-use', '2010-06-30': 'in-use', '2014-06-03': 'in-use', '2014-06-04': 'left' },
  // Taken on 28 September 2015, the square lost on 30 September, the Taliban out on 13 October; attacked on 3 October 2016; taken on 8 August 2021.
  'flashpoints/kunduz': { '2015-09-27': 'government', '2015-09-28': 'taliban', '2015-09-29': 'taliban', '2015-10-14': 'government', '2016-10-04': 'fought-over', '2021-08-07': 'government', '2021-08-09': 'taliban' },
  // Its garrison moved away by mid-December 2015.
  'bases/201st-kulob': { '2015-07-02': 'in-use', '2015-12-15': 'in-use', '2016-01-01': 'left', '2016-07-02': 'left' },
  // Agreed on 11 December 2010; begun in Turkmenistan on 13 December 2015, finished there on 11 September 2024, when work on Herat's section began.
  'pipelines/tapi-turkmenistan': { '2014-07-02': 'proposed', '2016-07-02': 'under-construction', '2022-07-02': 'under-construction', '2025-07-02': 'built' },
  'pipelines/tapi-serhetabat-herat': { '2014-07-02': 'proposed', '2016-07-02': 'proposed', '2019-07-02': 'contested', '2022-07-02': 'halted', '2025-07-02': 'under-construction' },
  'pipelines/tapi-herat-kandahar': { '2014-07-02': 'proposed', '2016-07-02': 'proposed', '2022-07-02': 'proposed', '2025-07-02': 'proposed' },
  'pipelines/tapi-multan-fazilka': { '2010-12-10': 'absent', '2014-07-02': 'proposed', '2025-07-02': 'proposed' },
  // A party to the treaty until 1999, a member again from 23 June 2006, suspended on 28 June 2012; whether it left in December 2012 is contested.
  'alliances/csto-uzbekistan': { '2000-07-01': 'left', '2007-07-02': 'member', '2013-07-02': 'contested' },
}

for (const [reference, days] of Object.entries(cases)) {
  test(`${reference} stands as worked out by hand: ${Object.entries(days).map(([day, status]) => `${day} ${status}`).join(', ')}`, () => {
    for (const [day, status] of Object.entries(days)) expect(stands(reference, day), day).toBe(status)
  })
}

test('a base is told and drawn with the user it has on the day, and when it was left, with the one that left it', () => {
  for (const day of ['2003-06-30', '2005-12-31']) expect(told('bases/karshi-khanabad', day)).toMatchObject({ user: 'united-states', standing: 'corroborated' })
  expect(seen('bases/karshi-khanabad', '2003-06-30')!.icon).toMatch(/^circle\|blue\|aircraft\|solid/)
  expect(seen('bases/karshi-khanabad', '2005-12-31')!.icon).toMatch(/^circle\|blue\|aircraft\|outline/)
})

test('an open end is still open today and long after', () => {
  for (const day of ['2026-11-24', '2090-01-01']) expect(stands('bases/kant', day)).toBe('in-use')
})

test('a pipeline is drawn as a whole until it has parts, and as its parts from then on', () => {
  expect(seen('pipelines/tapi', '2003-01-01')!.whole).toBe(false)
  expect(seen('pipelines/tapi', '2011-01-01')!.whole).toBe(true)
})

test('the map shows on a first of January every four years, layer by layer, just what the API gives, with the same status, symbol and dispute', () => {
  for (const layer of atlas.layers) {
    const items = layer.features.map((feature) => toItem(layer, feature, '2026-11-24'))
    for (let year = 1979; year <= 2027; year += 4) {
      const day = `${year}-01-01`
      const since = happensOnce(layer) ? addDays(day, -365) : day
      const given = select(layer.features, { time: { from: since, to: day } }).map(({ id }) => id)
      expect(shownAt(layer, items, { at: day, since }).map(({ id }) => id), `${layer.id} ${day}`).toEqual(given)
      if (happensOnce(layer)) continue
      for (const item of items) {
        if (!given.includes(item.id)) continue
        // On a day of its slices an item says all that the API says when it is asked for that day.
        const feature = atlas.feature(`${layer.id}/${item.id}`)!
        if (!feature.claims.length) continue
        const { properties } = toItem(layer, feature, day)
        expect(propertiesOn(item, day), `${layer.id}/${item.id} ${day}`).toEqual(properties)
        if (item.geometry.type !== 'Point') continue
        expect(seen(`${layer.id}/${item.id}`, day)).toMatchObject({ contested: properties.contested !== null, disputes: properties.contested_count })
      }
    }
  }
})
