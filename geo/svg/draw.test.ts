import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from '@playwright/test'
import type { Feature, Geometry } from 'geojson'
import { unmercator, worldSize } from '../mercator'
import { dayNumber } from '../time'
import { drawMap, type Drawing } from './draw'

/** A map of 200 × 100 px at zoom 1, where the world is 1024 px wide, with 0° 0° in its middle. */
const [width, height, zoom] = [200, 100, 1]
const at = (x: number, y: number) => unmercator([(x - width / 2) / (worldSize * 2 ** zoom), (y - height / 2) / (worldSize * 2 ** zoom)])
const feature = (geometry: Geometry, properties: Record<string, unknown> = {}): Feature => ({ type: 'Feature', geometry, properties })
const line = (...points: [number, number][]): Geometry => ({ type: 'LineString', coordinates: points.map(([x, y]) => at(x, y)) })
const area = (...points: [number, number][]): Geometry => ({ type: 'Polygon', coordinates: [[...points, points[0]!].map(([x, y]) => at(x, y))] })
const point = (x: number, y: number): Geometry => ({ type: 'Point', coordinates: at(x, y) })

function draw(layer: object, features: Feature[], more: Partial<Drawing> = {}): string {
  const style = { version: 8, sources: { things: { type: 'geojson', data: { type: 'FeatureCollection', features } } }, layers: [{ id: 'layer', source: 'things', ...layer }] } as unknown as StyleSpecification
  return drawMap({ style, files: {}, view: { lon: 0, lat: 0, zoom }, width, height, moment: { at: '2015-09-28' }, ...more })
}
const inside = (svg: string) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '')

test('a line is a path of relative steps, cut to the frame and rid of what cannot be seen', () => {
  const svg = draw({ type: 'line', paint: { 'line-color': '#102030', 'line-width': 2 } }, [feature(line([20, 20], [60, 20.1], [100, 20], [100, 50]), {}), feature(line([-400, -400], [-300, -400]))])
  expect(inside(svg)).toBe('<path d="M20 20l80 0 0 30" fill="none" stroke="#102030" stroke-width="2"/>')
  expect(svg).toContain('viewBox="0 0 200 100"')
})

test('a line that leaves the frame ends a little outside it', () => {
  expect(draw({ type: 'line', paint: { 'line-color': '#000', 'line-width': 2 } }, [feature(line([100, 50], [400, 50]))])).toContain('d="M100 50l116 0"')
})

test('dashes are measured in the width at the whole zoom, and grow with the map until the next', () => {
  const paint = { 'line-color': '#000', 'line-width': ['interpolate', ['linear'], ['zoom'], 1, 2, 2, 4], 'line-dasharray': [3, 1] }
  // Halfway between zoom 1 and 2 the line is 3 px wide; its dashes are of 2 px, drawn √2 times as large.
  const svg = draw({ type: 'line', paint }, [feature(line([80, 50], [120, 50]))], { view: { lon: 0, lat: 0, zoom: 1.5 } })
  expect(svg).toContain('stroke-width="3"')
  expect(svg).toContain('stroke-dasharray="8.49 2.83"')
})

test('an offset is to the right of the way: inwards from the edge of an area, whichever way its ring was given', () => {
  const layer = { type: 'line', paint: { 'line-color': '#000', 'line-offset': 5 } }
  const corners: [number, number][] = [[50, 20], [90, 20], [90, 60], [50, 60]]
  for (const ring of [corners, corners.toReversed()]) {
    const [, data] = /d="([^"]*)"/.exec(draw(layer, [feature(area(...ring))]))!
    const numbers = data!.match(/-?[\d.]+/g)!.map(Number)
    let [x, y] = numbers as [number, number]
    const xs = [x]
    const ys = [y]
    for (let index = 2; index < numbers.length; index += 2) {
      xs.push((x += numbers[index]!))
      ys.push((y += numbers[index + 1]!))
    }
    expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]).toEqual([55, 85, 25, 55])
  }
})

test('areas that are filled alike are one path, and specks are dropped', () => {
  const svg = draw({ type: 'fill', paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': 0.5 } }, [
    feature(area([10, 10], [20, 10], [20, 20]), { colour: '#ff0000' }),
    feature(area([30, 10], [40, 10], [40, 20]), { colour: '#ff0000' }),
    feature(area([50, 10], [50.5, 10], [50.5, 10.5]), { colour: '#00ff00' }),
  ])
  expect(inside(svg)).toBe('<path d="M10 10l10 0 0 10zM30 10l10 0 0 10z" fill="#ff000080" fill-rule="evenodd"/>')
})

test('a filter that reads the date shows what is there at the moment', () => {
  const there = ['all', ['<=', ['get', 'from'], ['global-state', 'at things']], ['>=', ['get', 'to'], ['global-state', 'at things']]]
  const layer = { type: 'line', filter: there, paint: { 'line-color': '#000' } }
  const features = [
    feature(line([10, 10], [20, 10]), { from: dayNumber('2010-01-01'), to: dayNumber('2014-12-31'), until: 1e6, after: -1e6, moment: false }),
    feature(line([10, 30], [20, 30]), { from: dayNumber('2015-01-01'), to: dayNumber('2016-12-31'), until: 1e6, after: -1e6, moment: false }),
  ]
  expect(draw(layer, features)).toContain('d="M10 30l10 0"')
  expect(draw(layer, features, { moment: { at: '2012-06-01' } })).toContain('d="M10 10l10 0"')
  expect(inside(draw(layer, features, { moment: { at: '2020-06-01' } }))).toBe('')
})

const label = { 'text-field': ['get', 'name'], 'text-font': ['Oxus Sans'], 'text-size': 10 }

test('of two labels at one place the first finds room, or the second at another anchor', () => {
  const features = [feature(point(100, 50), { name: 'Aaa' }), feature(point(102, 50), { name: 'Bbb' })]
  expect(draw({ type: 'symbol', layout: label }, features)).toMatch(/>Aaa<\/text>/)
  expect(draw({ type: 'symbol', layout: label }, features)).not.toContain('Bbb')
  expect(draw({ type: 'symbol', layout: { ...label, 'symbol-sort-key': ['case', ['==', ['get', 'name'], 'Bbb'], 0, 1] } }, features)).not.toContain('Aaa')
  const both = draw({ type: 'symbol', layout: { ...label, 'text-variable-anchor-offset': ['left', [1, 0], 'right', [-1, 0]] } }, features)
  expect(both).toMatch(/<text x="112"[^>]*>Aaa/)
  expect(both).toMatch(/text-anchor="end" x="90"[^>]*>Bbb/)
  expect(draw({ type: 'symbol', layout: { ...label, 'text-overlap': 'always' } }, features)).toMatch(/Aaa.*Bbb/)
})

test('the last layer finds room first', () => {
  const layers = ['under', 'over'].map((name) => ({ id: name, type: 'symbol', source: 'things', layout: { ...label, 'text-field': name } }))
  const style = { version: 8, sources: { things: { type: 'geojson', data: { type: 'FeatureCollection', features: [feature(point(100, 50))] } } }, layers } as unknown as StyleSpecification
  const svg = drawMap({ style, files: {}, view: { lon: 0, lat: 0, zoom }, width, height, moment: { at: '2015-09-28' } })
  expect(svg).toContain('>over<')
  expect(svg).not.toContain('>under<')
})

test('an image is drawn once and used where it stands, as a link that is named', () => {
  const layout = { 'icon-image': 'mark|town|light', 'icon-overlap': 'always' }
  const svg = draw({ type: 'symbol', layout }, [feature(point(50, 50), { name: 'A & "B"' }), feature(point(80, 50), { name: 'C' })], { linkOf: ({ name }) => ({ href: `/?place=${String(name)}`, name: String(name) }) })
  expect(svg.match(/<circle/g)).toHaveLength(1)
  expect(svg).toContain('<a href="/?place=A &amp; &quot;B&quot;" aria-label="A &amp; &quot;B&quot;"><title>A &amp; &quot;B&quot;</title><use href="#mi0" transform="translate(45.5 45.5)"/></a>')
  expect(draw({ type: 'symbol', layout }, [feature(point(50, 50))])).toContain('aria-hidden="true"')
})

test('words run along a line from left to right, and not where it bends too much', () => {
  const layout = { ...label, 'text-field': 'Oxus', 'symbol-placement': 'line' }
  for (const way of [line([40, 50], [160, 50]), line([160, 50], [40, 50])]) {
    const svg = draw({ type: 'symbol', layout }, [feature(way)])
    expect(svg).toMatch(/<textPath[^>]*>Oxus<\/textPath>/)
    const [, dx] = / d="M[\d.]+ [\d.]+l([-\d.]+)/.exec(svg)!
    expect(Number(dx)).toBeGreaterThan(0)
  }
  const zigzag = line(...Array.from({ length: 40 }, (_, index): [number, number] => [40 + 3 * index, index % 2 ? 46 : 54]))
  expect(draw({ type: 'symbol', layout }, [feature(zigzag)])).not.toContain('Oxus')
})

test('an image that lies on the map by its corners stands between them', () => {
  const [west, north] = at(50, 25)
  const [east, south] = at(150, 75)
  const sources = { things: { type: 'image', url: '/basemap/relief.png', coordinates: [[west, north], [east, north], [east, south], [west, south]] } }
  const style = { version: 8, sources, layers: [{ id: 'relief', type: 'raster', source: 'things', paint: { 'raster-opacity': 0.4 } }] } as unknown as StyleSpecification
  expect(inside(drawMap({ style, files: {}, view: { lon: 0, lat: 0, zoom }, width, height, moment: { at: '2015-09-28' } }))).toBe('<image href="/basemap/relief.png" x="50" y="25" width="100" height="50" preserveAspectRatio="none" opacity="0.4"/>')
})
