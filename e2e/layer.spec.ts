import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './driver'
import { startServer, type Server } from './server'

const reefs = `title: Reefs
noun: reef
summary: What lies just under the water. A layer that no line of code has heard of.
visible: true
kinds:
  reef:
    label: Reef
    geometry: point
draw:
  colour: green
  shape: triangle
fields:
  depth:
    label: Depth
    question: How deep is it?
    type: number
    unit: m
    fact: true
`
const blackReef = `name: Black Reef
kind: reef
summary: A reef east of the light.
place:
  lon: 60
  lat: 45
  precision: exact
  cites:
    - source: harbour-log
      at: chart
claims:
  - id: depth
    field: depth
    value: 2
    qualifier: about
    text: At low water it lies about two metres down.
    kind: report
    cites:
      - source: harbour-log
        at: p. 30
`

let folder: string
let server: Server

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oxus-layer-'))
  cpSync('e2e/fixtures/lagoon', folder, { recursive: true })
  mkdirSync(join(folder, 'layers/reefs'))
  writeFileSync(join(folder, 'layers/reefs/layer.yaml'), reefs)
  writeFileSync(join(folder, 'layers/reefs/black-reef.yaml'), blackReef)
  server = await startServer(folder)
})
test.afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

test('a layer that is one folder of YAML is in the list, the legend and the map, and a click on it opens its claims', async ({ atlas }) => {
  await atlas.open(server.address)
  await expect(atlas.switchOf('Reefs')).toBeChecked()
  await expect(atlas.legendOf('Reefs')).toHaveText('Reef1')
  expect(await atlas.rendered('reefs')).toEqual(['black-reef'])
  await atlas.clickAt(60, 45)
  await expect(atlas.panel.getByRole('heading', { level: 2, name: 'Black Reef' })).toBeVisible()
  await expect(atlas.panel).toContainText('about 2 m')
  await expect(atlas.panel.getByRole('link', { name: /Keeper, May 2001/ }).first()).toBeVisible()
  await atlas.switchOf('Reefs').click()
  await expect.poll(() => atlas.rendered('reefs')).toEqual([])
})

test('the same layer is in the API and on the pages', async ({ request }) => {
  const { collections } = await (await request.get(`${server.address}/api/collections`)).json()
  expect(collections.map((collection: { id: string }) => collection.id)).toEqual(['beacons', 'cables', 'reefs'])
  const { features } = await (await request.get(`${server.address}/api/collections/reefs/items`)).json()
  expect(features).toMatchObject([{ id: 'black-reef', properties: { name: 'Black Reef', depth: 2 } }])
  expect(await (await request.get(`${server.address}/features/reefs/black-reef`)).text()).toContain('At low water it lies about two metres down.')
})

test('a layer that is off when the atlas opens is fetched when it is switched on', async ({ atlas }) => {
  await atlas.open(server.address)
  await expect(atlas.switchOf('Cables')).not.toBeChecked()
  expect(await atlas.rendered('cables')).toEqual([])
  await atlas.switchOf('Cables').click()
  await expect.poll(() => atlas.rendered('cables')).toEqual(['shore-cable-east', 'shore-cable-west'])
})
