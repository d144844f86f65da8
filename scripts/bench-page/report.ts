/** The table that the bench prints, the limits, and what its words mean. */
import type { Kind } from './line'
import type { Opening } from './opening'

type Measured = { name: string; openings: readonly Opening[] }

/** How much more the atlas may send of scripts and style sheets, bytes; and how much later its map may be drawn, as a share. */
const MORE = 120_000
const LATER = 0.15

const kinds: Kind[] = ['script', 'style', 'html', 'font', 'image', 'data']

/** The table, the limits and the explanation as text, and whether the limits are kept. */
export function report(atlas: Measured, bare: Measured): { text: string; kept: boolean } {
  const rows: [string, (opening: Opening) => number, string, number][] = [
    ...kinds.map((kind): [string, (opening: Opening) => number, string, number] => [`${kind} bytes`, (opening) => bytesOf(opening, kind) / 1000, 'kB', 1]),
    ['requests', ({ passed }) => passed.length, '', 0],
    ['first contentful paint', ({ firstPaint }) => firstPaint, 'ms', 0],
    ['largest contentful paint', ({ largestPaint }) => largestPaint, 'ms', 0],
    ['blocked until drawn', ({ blocked }) => blocked, 'ms', 0],
    ['map drawn', ({ drawn }) => drawn, 'ms', 0],
    ['heap', ({ heap }) => heap, 'MB', 1],
  ]
  const cell = (of: Measured, value: (opening: Opening) => number, unit: string, digits: number) => `${median(of.openings.map(value)).toFixed(digits)} ${unit}`
  const lines = [['', atlas.name, bare.name], ...rows.map(([name, value, unit, digits]) => [name, cell(atlas, value, unit, digits), cell(bare, value, unit, digits)])]
  const code = (of: Measured) => median(of.openings.map((opening) => bytesOf(opening, 'script') + bytesOf(opening, 'style')))
  const more = code(atlas) - code(bare)
  const later = median(atlas.openings.map(({ drawn }) => drawn)) / median(bare.openings.map(({ drawn }) => drawn)) - 1
  const verdicts = [
    `Scripts and style sheets: ${(more / 1000).toFixed(1)} kB more; the limit is ${MORE / 1000} kB: ${more <= MORE ? 'kept' : 'broken'}`,
    `The map is drawn ${(Math.abs(later) * 100).toFixed(0)} % ${later < 0 ? 'sooner' : 'later'}; the limit is ${LATER * 100} % later: ${later <= LATER ? 'kept' : 'broken'}`,
  ]
  return { text: ['', ...lines.map((line) => line[0]!.padEnd(26) + line.slice(1).map((each) => each.padStart(18)).join('')), '', ...verdicts, '', largest(atlas), '', explanation].join('\n'), kept: more <= MORE && later <= LATER }
}

function bytesOf({ passed }: Opening, kind: Kind): number {
  return passed.filter((each) => each.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0)
}

/** The scripts and style sheets of the atlas's page, the largest first. */
function largest({ openings }: Measured): string {
  const { passed } = openings.at(-1)!
  return passed.filter(({ kind }) => kind === 'script' || kind === 'style').toSorted((a, b) => b.bytes - a.bytes).map(({ path, bytes }) => `${(bytes / 1000).toFixed(1).padStart(8)} kB  ${path}`).join('\n')
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

const explanation = `Medians. Bytes are bodies as they are sent, compressed, counted on the line, the worker's among them, until the map has been drawn
and three seconds more. Each opening begins with an empty cache. The line carries 12 Mbit/s and each request is 40 ms on its way.
The page with MapLibre alone has the atlas's style, data and images ready made, a map of the same size, and no fonts of its own.
  map drawn            until the map is idle with all that it was given: the atlas then takes its first picture away
  blocked until drawn  what each task of the main thread took beyond 50 ms, summed`
