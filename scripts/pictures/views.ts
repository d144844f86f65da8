/** The fixed views of the shipped atlas: each pins its date, layers, window and theme, so that two pictures of it differ only where the atlas does. */

export type Vision = 'protanopia' | 'deuteranopia' | 'tritanopia' | 'achromatopsia'

export type FixedView = {
  /** Its file's name */
  name: string
  /** What it is there to show */
  shows: string
  /** Path and query */
  path: string
  width: number
  height: number
  theme: 'light' | 'dark'
  /** Pixels of the picture to one of the page */
  scale?: number
  /** How a reader with this colour vision sees it, as Chromium simulates it */
  vision?: Vision
  /** As it is printed: the whole sheet */
  print?: boolean
  /** As it is where no script runs */
  still?: boolean
}

const desk = { width: 1440, height: 900, theme: 'light' } as const
const phone = { width: 390, height: 844, theme: 'light', scale: 2 } as const
const routes = '?at=2026-06-30&layers=pipelines,railways'
const opening = '?at=2026-11-24'

export const views: FixedView[] = [
  { name: 'opening', shows: 'what everyone sees first', path: `/${opening}`, ...desk },
  { name: 'opening-dark', shows: 'the same, dark', path: `/${opening}`, ...desk, theme: 'dark' },
  { name: 'opening-768', shows: 'the same on a tablet', path: `/${opening}`, width: 768, height: 1024, theme: 'light' },
  { name: 'opening-phone', shows: 'the same on a phone', path: `/${opening}`, ...phone },
  { name: 'frontier', shows: 'the Amu and the Panj, with places known only so well', path: '/?at=2021-08-09&view=68.6,37.4,7&place=flashpoints/kunduz', ...desk },
  { name: 'frontier-dark', shows: 'the same, dark', path: '/?at=2021-08-09&view=68.6,37.4,7&place=flashpoints/kunduz', ...desk, theme: 'dark' },
  { name: 'fergana', shows: 'enclaves, fine borders, a base that never was', path: '/?at=2022-09-20&view=71.3,40.3,7', ...desk },
  { name: 'kabul', shows: 'much that happened in one place, in a range of years', path: '/?at=2022-12-31&since=2015-01-01&view=69.4,34.6,7.4', ...desk },
  { name: 'capitals', shows: 'acts of diplomacy in heaps', path: '/?at=2022-12-31&since=2018-01-01&layers=diplomacy,positions&view=67,38,4.2', ...desk },
  { name: 'dushanbe', shows: 'the parts of a base and their neighbours', path: '/?at=2015-09-28&view=69,38.1,7.6&place=bases/201st-military-base', ...desk },
  { name: 'tapi', shows: 'a pipeline built, begun and proposed, and rival ways', path: `/${routes}&view=64.5,33,5.2&place=pipelines/tapi`, ...desk },
  { name: 'railways', shows: 'both gauges, and what is building, proposed and superseded', path: `/${routes}&view=64.6,36,5.6`, ...desk },
  { name: 'railways-close', shows: 'rail drawn as rail', path: `/${routes}&view=66.8,36.9,8`, ...desk },
  { name: 'railways-dark', shows: 'the same, dark', path: `/${routes}&view=66.8,36.9,8`, ...desk, theme: 'dark' },
  { name: 'flows', shows: 'lines with a direction', path: '/?at=2012-06-30&layers=flows&view=62,40,3.6', ...desk },
  { name: 'alliances', shows: 'territories in several alliances', path: '/?at=2024-06-30&layers=alliances&view=67,46,3.4', ...desk },
  { name: 'alliances-dark', shows: 'the same, dark', path: '/?at=2024-06-30&layers=alliances&view=67,46,3.4', ...desk, theme: 'dark' },
  { name: 'borders', shows: 'borders that are disputed', path: '/?at=2026-06-30&layers=none&view=75,34,5.4', ...desk },
  { name: 'war', shows: 'a war over a whole country while it is fresh', path: '/?at=2001-11-20&view=67,36,5', ...desk },
  { name: 'two-dates', shows: 'two dates side by side', path: '/?at=2021-09-01&compare=2003-06-01', ...desk },
  { name: 'place', shows: 'a place and its claims', path: '/?at=2025-12-31&place=bases/201st-military-base', ...desk },
  { name: 'place-phone', shows: 'the same on a phone', path: '/?at=2025-12-31&place=bases/201st-military-base', ...phone },
  { name: 'still', shows: 'the opening as the server draws it, without scripts', path: `/${opening}`, ...desk, still: true },
  { name: 'print', shows: 'the opening on paper', path: `/print${opening}`, width: 1123, height: 794, theme: 'light', print: true, still: true },
  { name: 'print-frontier', shows: 'the frontier on paper', path: '/print?at=2021-08-09&view=68.6,37.4,7&place=flashpoints/kunduz', width: 1123, height: 794, theme: 'light', print: true, still: true },
  { name: 'protanopia', shows: 'the opening without the cones for red', path: `/${opening}`, ...desk, vision: 'protanopia' },
  { name: 'deuteranopia', shows: 'the opening without the cones for green', path: `/${opening}`, ...desk, vision: 'deuteranopia' },
  { name: 'tritanopia', shows: 'the opening without the cones for blue', path: `/${opening}`, ...desk, vision: 'tritanopia' },
  { name: 'grey', shows: 'the opening without any hue', path: `/${opening}`, ...desk, vision: 'achromatopsia' },
]
