/**
 * Whether the map can be read by readers who lack one kind of cone. Their sight is simulated after Machado, Oliveira and
 * Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE TVCG 15(6), 2009, at full severity;
 * how far apart two colours look is CIEDE2000. Both as culori has them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, filterGrayscale, parse, type Color } from 'culori'
import { drawingOf, type Drawing } from '../drawing'
import { loadAtlas } from '../dataset'
import { palettes, type Theme } from '../palette'
import type { Colour } from '../vocabulary'
import { arrowMarks } from './arrow'
import { hatchMarks } from './hatch'
import { symbolMarks } from './point'
import { strokesOf, tintEdges } from './strokes'

/** Nearer than this, two colours of small signs and thin lines on a map may be taken for each other. */
const NEAR = 20

type See = (colour: Color) => Color
const sights = { protanopia: filterDeficiencyProt(1), deuteranopia: filterDeficiencyDeuter(1), tritanopia: filterDeficiencyTrit(1), 'no hue': filterGrayscale(1) } as unknown as Record<'protanopia' | 'deuteranopia' | 'tritanopia' | 'no hue', See>
const difference = differenceCiede2000()
const themes = Object.keys(palettes) as Theme[]

/** The least that two hues differ for any of those readers, in any theme. */
function apart(one: Colour, other: Colour): number {
  return Math.min(
    ...themes.flatMap((theme) => Object.values(sights).map((see) => difference(see(parse(palettes[theme].hues[one])!), see(parse(palettes[theme].hues[other])!)))),
  )
}

/** All that is seen of a drawing but its hue. */
function form({ geometry, line, area, ...drawing }: Drawing): string {
  if (geometry === 'point' || area === 'wash') return withoutHue(symbolMarks({ ...drawing, contested: false, areal: geometry === 'area' }), drawing.colour)
  if (geometry === 'line') return JSON.stringify(strokesOf(line, drawing.look)) + (line === 'flow' ? withoutHue(arrowMarks(drawing), drawing.colour) : '')
  return area === 'tint' ? withoutHue(hatchMarks(drawing, { left: 0, top: 0, right: 80, bottom: 80 }), drawing.colour) + JSON.stringify(tintEdges[drawing.look]) + (tintEdges[drawing.look] ? drawing.lane : '') : area
}

const withoutHue = (svg: string, colour: Colour) => svg.replaceAll(`var(--${colour})`, 'hue')

/** Every drawing that the layers of an atlas ask for: each kind with each status and each choice that it is drawn by. */
function drawingsOf(directory: string): { of: string; drawing: Drawing }[] {
  return loadAtlas(directory).layers.flatMap((layer) =>
    Object.keys(layer.kinds).flatMap((kind) =>
      [null, ...Object.keys(layer.fields.status?.choices ?? {})].flatMap((status) =>
        [null, ...Object.keys((layer.draw.by && layer.fields[layer.draw.by]?.choices) || {})].map((by) => ({ of: `${layer.id}: ${[kind, status, by].filter(Boolean).join(', ')}`, drawing: drawingOf(layer, { kind, status, by }) })),
      ),
    ),
  )
}

for (const directory of ['data', 'e2e/fixtures/lagoon']) {
  test(`in ${directory}, whatever differs in hue and may look alike to colour-blind readers differs in form`, () => {
    const distinct = [...new Map(drawingsOf(directory).map((each) => [each.drawing.colour + form(each.drawing), each])).values()]
    expect(distinct.length).toBeGreaterThan(3)
    const alike = distinct.flatMap((one, index) =>
      distinct.slice(index + 1).flatMap((other) => (one.drawing.colour !== other.drawing.colour && form(one.drawing) === form(other.drawing) && apart(one.drawing.colour, other.drawing.colour) < NEAR ? [`${one.of} – ${other.of}`] : [])),
    )
    expect(alike).toEqual([])
  })
}

test('the simulation finds what is known of these hues: hue alone tells neither the green from the red nor from the blue', () => {
  const seen = (theme: Theme, sight: keyof typeof sights, one: Colour, other: Colour) => difference(sights[sight](parse(palettes[theme].hues[one])!), sights[sight](parse(palettes[theme].hues[other])!))
  expect(apart('green', 'red')).toBeLessThan(NEAR)
  expect(seen('light', 'tritanopia', 'green', 'blue')).toBeLessThan(NEAR)
  // To those who see all of them they are far apart.
  expect(difference(parse(palettes.light.hues.green)!, parse(palettes.light.hues.red)!)).toBeGreaterThan(2 * NEAR)
})

test('the same hue tells kinds of a layer apart by their form, where they are told apart at all', () => {
  const flows = readdirSync('data/layers').filter((layer) => /line: flow/.test(readFileSync(join('data/layers', layer, 'layer.yaml'), 'utf8')))
  expect(flows.length).toBeGreaterThan(0)
  for (const { kinds, ...layer } of loadAtlas('data').layers.filter(({ id }) => flows.includes(id))) {
    const forms = Object.keys(kinds).map((kind) => form({ ...drawingOf({ ...layer, kinds }, { kind }), look: 'solid' }))
    expect(new Set(forms).size).toBe(forms.length)
  }
})
