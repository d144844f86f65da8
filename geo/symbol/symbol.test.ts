import { expect, test } from '@playwright/test'
import { glyphs, lines, looks, shapes } from '../vocabulary'
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

test('the marks of the map are images too', () => {
  expect(imageSvg(markId('reticle', 'dark'))).toContain('#ECE8DE')
  expect(imageSvg('mark|cross|dark')).toBeUndefined()
})
