/** The colours of the map can be read: on its grounds, by everyone, and in print. */
import { expect, test } from '@playwright/test'
import { blend, palettes, themes, type Palette } from './palette'

/** How bright a colour is to the eye, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter! + 0.05) / (darker! + 0.05)
}

/** CIE lightness, 0 black to 100 white: what is left of a colour in grey. */
function lightness(colour: string): number {
  const value = luminance(colour)
  return value > 0.008856 ? 116 * Math.cbrt(value) - 16 : 903.3 * value
}

const beyond = ({ veil, veilOpacity, land }: Palette) => blend(veil, veilOpacity, land)

for (const theme of themes) {
  const palette = palettes[theme]
  const { paper, land, sea, text, ink, ink2, ink3, hues } = palette

  test(`the words of the ${theme} map stand out from what they lie on`, () => {
    const grounds = { land, beyond: beyond(palette) }
    for (const [name, colour] of [...Object.entries(text), ['ink2', ink2] as const]) {
      for (const [ground, under] of Object.entries(grounds)) expect(contrast(colour, under), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(text.water, sea), 'water on the sea').toBeGreaterThanOrEqual(4.5)
  })

  test(`ink and the hues of data can be read on ${theme} paper`, () => {
    for (const [name, colour] of Object.entries({ ...hues, ink, ink2, ink3 })) expect(contrast(colour, paper), name).toBeGreaterThanOrEqual(4.5)
  })
}

test('no two hues are alike in a grey copy of the printed map', () => {
  const lights = Object.entries(palettes.print.hues).map(([name, colour]) => [lightness(colour), name] as const).toSorted(([one], [other]) => one - other)
  for (const [index, [light, name]] of lights.slice(1).entries()) expect(light - lights[index]![0], `${name} after ${lights[index]![1]}`).toBeGreaterThan(3.5)
})

test('print lays no darkness on the countries around', () => {
  expect(lightness(beyond(palettes.print))).toBeGreaterThan(92)
  expect(palettes.print.land).toBe('#FFFFFF')
})
