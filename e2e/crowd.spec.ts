import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './driver'
import { startServer, type Server } from './server'

const place = (inside: string, precision = 'exact') => `place:\n  ${inside}\n  precision: ${precision}\n  cites:\n    - source: harbour-log\n      at: chart\n`
const claim = (field: string, value: string) =>
  `claims:\n  - id: first\n    field: ${field}\n    value: ${value}\n    text: The log has it.\n    kind: report\n    cites:\n      - source: harbour-log\n        at: p. 1\n`
const feature = (name: string, kind: string, where: string, stated: string) => `name: ${name}\nkind: ${kind}\nsummary: Made up.\n${where}${stated}`
const status = `  status:
    label: Status
    question: How does it stand?
    type: choice
    choices:
      full:
        label: Full
        look: solid
      guest:
        label: Guest
        look: outline
`
const layer = (title: string, kinds: string, fields: string) => `title: ${title}\nnoun: thing\nsummary: A layer of the tests.\nvisible: true\nkinds:\n${kinds}draw:\n  colour: green\nfields:\n${fields}`

const files: Record<string, string> = {
  'landings/layer.yaml': `${layer('Landings', '  landing:\n    label: Landing\n    geometry: point\n    shape: ring\n    glyph: pair\n', '  date:\n    label: Date\n    question: When was it?\n    type: date\n')}time: date\n`,
  ...Object.fromEntries([2001, 2003, 2002].map((year) => [`landings/landing-${year}.yaml`, feature(`Landing of ${year}`, 'landing', place('lon: 56.5\n  lat: 42.2'), claim('date', String(year)))])),
  'landings/landing-alone.yaml': feature('Landing alone', 'landing', place('lon: 62\n  lat: 43.5'), claim('date', '1999')),
  'leagues/layer.yaml': layer('Leagues', ['old', 'young'].map((id) => `  ${id}:\n    label: ${id}\n    geometry: area\n    area: tint\n`).join(''), status),
  'leagues/old-member.yaml': feature('Member of the old league', 'old', place('territory: KAZ', 'area'), claim('status', 'full')),
  'leagues/young-guest.yaml': feature('Guest of the young league', 'young', place('territory: KAZ', 'area'), claim('status', 'guest')),
  'tides/layer.yaml': layer('Tides', '  tide:\n    label: Tide\n    geometry: line\n    line: flow\n', status),
  'tides/flood.yaml': feature('Flood tide', 'tide', place('shape: true', 'area'), claim('status', 'full')),
  'tides/flood.geojson': JSON.stringify({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[53, 42], [60, 42.6]] } }),
}

let folder: string
let server: Server

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oxus-crowd-'))
  cpSync('e2e/fixtures/lagoon', folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, 'layers', path.split('/')[0]!), { recursive: true })
    writeFileSync(join(folder, 'layers', path), text)
  }
  server = await startServer(folder)
})
test.afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

/** What happened lately is shown unless a range is chosen. */
const everything = '/?since=1990-01-01'

test('what happened in one place is one pile, and a click on it lists all of it, the latest first', async ({ atlas }) => {
  await atlas.open(server.address + everything)
  expect(await atlas.rendered('landings')).toEqual(['landing-2001', 'landing-2002', 'landing-2003', 'landing-alone'])
  await atlas.hoverAt(56.5, 42.2)
  await expect(atlas.tooltip).toContainText('3 here')
  await atlas.clickAt(56.5, 42.2)
  await expect(atlas.choices.getByRole('listitem')).toHaveText([/2003/, /2002/, /2001/])
  await expect(atlas.panel).toBeHidden()
  await atlas.choices.getByRole('button', { name: 'Landing of 2001' }).click()
  await expect(atlas.panel.getByRole('heading', { level: 2, name: 'Landing of 2001' })).toBeVisible()
  await expect(atlas.choices).toBeHidden()
})

test('the list is gone through by keyboard, and Escape closes it and nothing else', async ({ atlas }) => {
  await atlas.open(`${server.address}${everything}&place=landings/landing-alone&view=58,45,5`)
  await atlas.clickAt(56.5, 42.2)
  await expect(atlas.choices.getByRole('button', { name: /2003/ })).toBeFocused()
  await atlas.press('Escape')
  await expect(atlas.choices).toBeHidden()
  await expect(atlas.panel.getByRole('heading', { level: 2, name: 'Landing alone' })).toBeVisible()
  await expect(atlas.canvas).toBeFocused()
  await atlas.clickAt(56.5, 42.2)
  await atlas.press('ArrowDown', 'Enter')
  await expect(atlas.panel.getByRole('heading', { level: 2, name: 'Landing of 2002' })).toBeVisible()
})

test('one alone is selected at once, and a member of a pile shows by itself when it is selected', async ({ atlas }) => {
  await atlas.open(server.address + everything)
  await atlas.clickAt(62, 43.5)
  await expect(atlas.panel.getByRole('heading', { level: 2, name: 'Landing alone' })).toBeVisible()
  await expect(atlas.choices).toBeHidden()
  await atlas.open(`${server.address}${everything}&place=landings/landing-2002`)
  expect(await atlas.rendered('landings')).toContain('landing-2002')
})

test('of tints that share a territory each can be chosen, and the legend shows both', async ({ atlas }) => {
  await atlas.open(`${server.address}/?layers=leagues`)
  expect(await atlas.rendered('leagues')).toEqual(['old-member', 'young-guest'])
  await atlas.clickAt(62.5, 47)
  await expect(atlas.choices.getByRole('listitem')).toHaveText([/old league.*Full/, /young league.*Guest/])
  await atlas.choices.getByRole('button', { name: /young league/ }).click()
  await expect(atlas.panel.getByRole('heading', { level: 2, name: 'Guest of the young league' })).toBeVisible()
})

test('a flow is drawn, named along its way and opened by a click on it', async ({ atlas }) => {
  await atlas.open(`${server.address}/?layers=tides`)
  expect(await atlas.rendered('tides')).toEqual(['flood'])
  // It bows to the right of the way it goes: it ends where it is said to.
  await atlas.clickAt(59.9, 42.52)
  await expect(atlas.panel.getByRole('heading', { level: 2, name: 'Flood tide' })).toBeVisible()
})
