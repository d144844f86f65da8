/**
 * The colours of the map, light, dark and printed, as plain data. Hue belongs to data: the paper, the land and the sea have
 * little of it, so that a symbol's hue is read at once. A hue is named by its hue; what it means is said by a layer's file.
 */
import type { Colour } from './vocabulary'

export const themes = ['light', 'dark', 'print'] as const
export type Theme = (typeof themes)[number]

/** How strongly the relief is laid on land in focus and beyond, 0 to 1, and what becomes of the darkest and the lightest of its pictures. */
export type Relief = { focus: number; beyond: number; darkest: number; lightest: number; saturation: number }

export type Palette = {
  /** The page, the halo of text and symbols */
  paper: string
  sunken: string
  ink: string
  ink2: string
  ink3: string
  rule: string
  rule2: string
  sea: string
  /** Countries in focus */
  land: string
  /** Lies over every other country */
  veil: string
  veilOpacity: number
  border: string
  /** The band along the inside of the borders of countries in focus */
  tint: string
  tintOpacity: number
  river: string
  graticule: string
  relief: Relief
  text: { country: string; neighbour: string; province: string; physical: string; water: string; town: string }
  violetFill: string
  /** The hues of data, by the token that a layer's file gives */
  hues: Record<Colour, string>
}

export const palettes: Record<Theme, Palette> = {
  light: {
    paper: '#FCFAF5',
    sunken: '#F4F0E7',
    ink: '#1B1F24',
    ink2: '#474C52',
    ink3: '#666A6E',
    rule: '#E0D9CB',
    rule2: '#C6BDAB',
    sea: '#CBDAE0',
    land: '#FBF8F1',
    veil: '#E7E2D7',
    veilOpacity: 0.8,
    border: '#6B6154',
    tint: '#C09A9E',
    tintOpacity: 0.34,
    river: '#7FA6B8',
    graticule: '#8C8676',
    relief: { focus: 0.62, beyond: 0.3, darkest: 0, lightest: 1, saturation: 0 },
    text: { country: '#4F463B', neighbour: '#75614C', province: '#6A604D', physical: '#705C47', water: '#2E627A', town: '#2B2925' },
    violetFill: '#EFE8F7',
    hues: { ink: '#2B2925', green: '#0A6A56', blue: '#2A6DB8', amber: '#A25E00', red: '#C4163F', violet: '#4E1F86', earth: '#75614C' },
  },
  dark: {
    paper: '#15191D',
    sunken: '#1C2126',
    ink: '#ECE8DE',
    ink2: '#BDBBB3',
    ink3: '#979A9B',
    rule: '#2B3238',
    rule2: '#414A51',
    sea: '#0B1217',
    land: '#252C30',
    veil: '#151A1E',
    veilOpacity: 0.74,
    border: '#8F897C',
    tint: '#8F7F92',
    tintOpacity: 0.28,
    river: '#3F6F86',
    graticule: '#6E7479',
    relief: { focus: 0.6, beyond: 0.3, darkest: 0, lightest: 0.5, saturation: -0.7 },
    text: { country: '#C9C3B6', neighbour: '#A09682', province: '#9C998E', physical: '#A69C88', water: '#7FB0C6', town: '#E2DED3' },
    violetFill: '#2A2338',
    hues: { ink: '#F1ECDF', green: '#3FB795', blue: '#6FA9F0', amber: '#F0B04A', red: '#FF6480', violet: '#DCC4FF', earth: '#A09682' },
  },
  // White paper and black ink. No two hues are equally light, so that a copier in grey tells them apart as well as shapes do.
  print: {
    paper: '#FFFFFF',
    sunken: '#F4F4F2',
    ink: '#000000',
    ink2: '#333333',
    ink3: '#575C62',
    rule: '#D5D5D2',
    rule2: '#A8A8A4',
    sea: '#DCE8EE',
    land: '#FFFFFF',
    veil: '#EFEEEB',
    veilOpacity: 0.85,
    border: '#3B362F',
    tint: '#B9A3A6',
    tintOpacity: 0.4,
    river: '#5F93AB',
    graticule: '#77746B',
    relief: { focus: 0.5, beyond: 0.28, darkest: 0, lightest: 1, saturation: -1 },
    text: { country: '#332C24', neighbour: '#5F5446', province: '#5C5145', physical: '#5F5446', water: '#265468', town: '#000000' },
    violetFill: '#F3EEFA',
    hues: { ink: '#000000', violet: '#3A1270', green: '#004A36', blue: '#0F4F94', red: '#C0002E', earth: '#76664F', amber: '#A26400' },
  },
}

/** What the eye sees where one opaque colour is laid over another: #RRGGBB, with the share of the upper one. */
export function blend(upper: string, share: number, lower: string): string {
  const channels = (colour: string) => [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16))
  const under = channels(lower)
  return `#${channels(upper)
    .map((value, index) => Math.round(value * share + under[index]! * (1 - share)).toString(16).padStart(2, '0'))
    .join('')}`
}
