import { expect, test } from '@playwright/test'
import { areas, glyphs, lines, looks, shapes } from '../vocabulary'
import { arrowId, arrowSvg, parseArrowId } from './arrow'
import { hatchId, hatchMarks, hatchSvg, LANES, parseHatchId } from './hatch'
import { imageSvg } from './image'
import { markId } from './mark'
import { symbolSvg } from './point'
import { parseSymbolId, symbolId, type SymbolSpec } from './spec'
import { strokesOf } from './strokes'
import { swatchSvg } from './swatch'

const base: SymbolSpec = { shape: 'square', colour: 'green', glyph: 'chevrons', look: 'solid', contested: false }
const drawing = { geometry: 'line', colour: 'amber', look: 'solid', shape: 'circle', glyph: 'none', line: 'pipe', area: 'outline', lane: 0 } as const

test("a symbol's id can be read back, with and without its theme", () => {
  expect(symbolId(base)).toBe('square|green|chevrons|solid|-')
  expect(parseSymbolId('square|green|chevrons|solid|-')).toEqual({ spec: base })
  expect(parseSymbolId(`${symbolId({ ...base, contested: true })}|dark`)).toEqual({ spec: { ...base, contested: true }, theme: 'dark' })
})

test('an id that names no symbol is none', () => {
  for (const id of ['', 'square', 'diamond|green|none|solid|-', 'square|green|none|solid|x', 'square|green|none|solid|-|sepia', 'square|green|none|solid|-|dark|x']) {
    expect(parseSymbolId(id), id).toBeUndefined()
    expect(imageSvg(id), id).toBeUndefined()
  }
})

test('every shape differs from every other, in every look and with every sign', () => {
  const drawn = shapes.flatMap((shape) => looks.map((look) => symbolSvg({ ...base, shape, look, glyph: 'none' })))
  expect(new Set(drawn).size).toBe(shapes.length * looks.length)
  expect(new Set(glyphs.map((glyph) => symbolSvg({ ...base, glyph }))).size).toBe(glyphs.length)
})

test('a symbol holds no style attribute, no id and no number that is none', () => {
  for (const shape of shapes) {
    for (const look of looks) {
      const svg = symbolSvg({ ...base, shape, look, contested: true }, 'light')
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="28" height="28"/)
      expect(svg).not.toMatch(/style=|\sid=|NaN|undefined|var\(/)
    }
  }
})

test('sources that disagree are marked in violet', () => {
  expect(symbolSvg({ ...base, contested: true }, 'light')).toContain('#4E1F86')
  expect(symbolSvg(base, 'light')).not.toContain('#4E1F86')
})

test("a swatch takes the page's colours, on the map's strokes", () => {
  expect(swatchSvg(drawing)).toContain('stroke="var(--amber)" stroke-width="4.2"')
  expect(swatchSvg({ ...drawing, look: 'dotted' })).toContain('stroke-dasharray="0 8.4" stroke-linecap="round"')
  expect(swatchSvg({ ...drawing, geometry: 'area', area: 'wash', colour: 'red' })).toContain('var(--red)')
  expect(swatchSvg({ ...drawing, geometry: 'point' })).toContain('width="44" height="28"')
})

test('no two looks of a line are drawn alike', () => {
  for (const line of lines) {
    expect(new Set(looks.map((look) => JSON.stringify(strokesOf(line, look)))).size, line).toBe(looks.length)
  }
})

test('each kind of what an open sign marks can be told, in every look but the half that hides its middle', () => {
  for (const look of looks) {
    const drawn = glyphs.map((glyph) => symbolSvg({ ...base, shape: 'ring', look, glyph }))
    expect(new Set(drawn).size, look).toBe(glyphs.length)
  }
})

test('an arrowhead differs with its look, and its id can be read back', () => {
  expect(new Set(looks.map((look) => arrowSvg({ colour: 'blue', look, glyph: 'none' }))).size).toBe(looks.length - 1) // what is being built has the head of what stands
  expect(parseArrowId(`${arrowId({ colour: 'blue', look: 'half', glyph: 'pair' })}|dark`)).toEqual({ spec: { colour: 'blue', look: 'half', glyph: 'pair' }, theme: 'dark' })
  expect(imageSvg('arrow|blue|half|none|light')).toContain('#2A6DB8')
  for (const id of ['arrow|pink|half|none|light', 'arrow|blue|half|none|light|x', 'arrow|blue|half|light', 'arrow|blue']) expect(imageSvg(id), id).toBeUndefined()
})

test('four tints lie side by side in four forms, none crosses another, and each goes on from tile to tile', () => {
  const hatches = [0, 1, 2, 3].map((lane) => hatchSvg({ colour: 'blue', look: 'solid', lane }, 'light'))
  expect(new Set(hatches).size).toBe(LANES)
  const side = 40
  hatches.forEach((svg, lane) => {
    expect(svg).toContain(`width="${side}"`)
    expect(svg).not.toMatch(/NaN|undefined|style=/)
    // Each runs down to the left, so far from the corner as its lane says, and not so far aside as the next one's.
    const points = [...svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => Number(x) + Number(y))
    expect(points.length).toBeGreaterThan(4)
    const aside = points.map((sum) => Math.abs(((((sum - (lane * side) / LANES) % side) + side * 1.5) % side) - side / 2))
    expect(Math.max(...aside)).toBeLessThan(side / LANES / 2)
  })
  // What is drawn beyond one edge of the tile is drawn within the opposite one: moved by a side it is the same.
  for (const look of ['solid', 'broken', 'half', 'dotted', 'outline'] as const) {
    for (const lane of [0, 1, 2, 3]) {
      const within = (left: number) => hatchMarks({ colour: 'blue', look, lane }, { left, top: left, right: left + 3 * side, bottom: left + 3 * side })
      const moved = within(0).replace(/(-?[\d.]+) (-?[\d.]+)(?=[ML"])/g, (_, x, y) => `${Number(x) - side} ${Number(y) - side}`)
      const numbers = (svg: string) => [...svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => `${Number(x).toFixed(1)} ${Number(y).toFixed(1)}`)
      expect(numbers(moved), `${look} ${lane}`).toEqual(numbers(within(-side)))
    }
  }
  expect(hatchId({ colour: 'blue', look: 'solid', lane: 5 })).toBe('hatch|blue|solid|1')
  expect(hatchId({ colour: 'blue', look: 'ghost', lane: 0 })).toBe('')
  expect(parseHatchId('hatch|blue|dotted|3|dark')).toEqual({ spec: { colour: 'blue', look: 'dotted', lane: 3 }, theme: 'dark' })
  for (const id of ['hatch|blue|ghost|0|light', 'hatch|blue|solid|4|light', 'hatch|blue|solid']) expect(imageSvg(id), id).toBeUndefined()
})

test('no two looks of a flow or a tint, and no two tints of a layer, have the same swatch', () => {
  for (const colour of ['amber', 'blue'] as const) {
    expect(new Set(looks.map((look) => swatchSvg({ ...drawing, colour, look, line: 'flow' }))).size).toBe(looks.length)
    const tints = looks.flatMap((look) => [0, 1, 2, 3].map((lane) => swatchSvg({ ...drawing, geometry: 'area', area: 'tint', colour, look, lane })))
    // Of what is gone only the edge is left.
    expect(new Set(tints).size).toBe((looks.length - 1) * LANES + 1)
    for (const svg of tints) expect(svg).not.toMatch(/style=|\sid=|NaN|undefined/)
  }
  expect(new Set(areas.map((area) => swatchSvg({ ...drawing, geometry: 'area', area }))).size).toBe(areas.length)
  for (const geometry of ['line', 'area'] as const) expect(swatchSvg({ ...drawing, geometry, line: 'flow', area: 'tint', contested: true })).toContain('var(--violet)')
})

test('the marks of the map are images too', () => {
  expect(imageSvg(markId('reticle', 'dark'))).toContain('#ECE8DE')
  expect(imageSvg('mark|cross|dark')).toBeUndefined()
})
