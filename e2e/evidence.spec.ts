import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as plain } from '@playwright/test'
import { expect, test } from './driver'
import { startServer, type Server } from './server'

const southLight = `name: South Light
kind: tower
summary: The light at the lagoon's south end.
place:
  lon: 60
  lat: 44
  precision: exact
  cites:
    - source: harbour-log
      at: chart
settle:
  height: A line let down from the lantern.
claims:
  - id: lit
    field: status
    value: lit
    text: The lamp burned.
    kind: report
    when:
      from: 1999
    review: 2005
    cites:
      - source: harbour-log
        at: ¶7
      - source: survey
        at: place not recorded
  - id: low
    field: height
    value: 20
    text: The log has twenty metres.
    by: Ada Keeper, harbour master
    kind: statement
    when:
      from: 1999
      to: 2004
    cites:
      - source: harbour-log
        at: ¶8
  - id: high
    field: height
    value: 25
    qualifier: at least
    text: The surveyors measured twenty-five metres and more.
    kind: report
    when:
      from: 2003
      to: 2003
    cites:
      - source: survey
        at: p. 2
    credibility: 2
    why: They had the instruments.
  - id: first
    field: height
    value: 9
    text: The first tower had nine metres.
    kind: report
    when:
      from: 1980
      to: 1990
    cites:
      - source: harbour-log
        at: ¶2
  - id: lit-1999
    field: lit-on
    value: 1999-12
    text: It was lit in December 1999.
    kind: report
    cites:
      - source: harbour-log
        at: ¶7
  - id: lit-1950
    field: lit-on
    value: 1950
    text: The pilot says it was there in his youth.
    kind: allegation
    cites:
      - source: pilot-letter
        at: second page
    note:
      text: The tower was built in 1980.
      refutes: true
      claim: '#lit-1999'
      cites:
        - source: harbour-log
          at: ¶2
`
const survey = `type: report
title: A survey of the lights
publisher: The Survey
issued: 2003-02
language: en
rights: MIT
reliability:
  grade: A
  why: It measured.
consulted: original
unknown: [URL]
`

let folder: string
let server: Server

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oxus-evidence-'))
  cpSync('e2e/fixtures/lagoon', folder, { recursive: true })
  writeFileSync(join(folder, 'layers/beacons/south-light.yaml'), southLight)
  writeFileSync(join(folder, 'sources/survey.yaml'), survey)
  server = await startServer(folder)
})
test.afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

test('a place tells how its claims stand, and each claim why, one click away', async ({ atlas }) => {
  await atlas.open(`${server.address}/?place=beacons/south-light`)
  const counts = atlas.panel.getByRole('list', { name: 'How the 6 claims stand' }).getByRole('listitem')
  await expect(counts).toHaveText(['6 claims:', '1 corroborated', '2 single source', '2 contested', '1 refuted'])
  const lit = atlas.panel.getByRole('region', { name: 'Is it lit?' })
  await expect(lit.getByText('independent sources say so')).toBeHidden()
  await lit.getByText('Corroborated, 2 independent sources').click()
  await expect(lit).toContainText('2 independent sources say so: articles that repeat one report count once.')
  await expect(lit.getByRole('list', { name: '2 independent sources' }).getByRole('link', { name: 'The Survey, February 2003' })).toHaveAttribute('href', '/sources/survey')
  await expect(lit).toContainText('Since 1999, last said February 2003')
  await expect(lit).toContainText('no place given')
})

test('rival claims stand side by side, each with who says so and where, with one axis and what would settle it', async ({ atlas }) => {
  await atlas.open(`${server.address}/?place=beacons/south-light`)
  const height = atlas.panel.getByRole('region', { name: /How high is it/ })
  const rival = (text: string) => height.getByRole('listitem').filter({ hasText: text }).last()
  const [low, high, first] = [rival('The log has twenty metres.'), rival('The surveyors measured'), rival('The first tower')]
  const [left, right, below] = [await low.boundingBox(), await high.boundingBox(), await first.boundingBox()]
  expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x)
  expect(Math.abs(left!.y - right!.y)).toBeLessThan(3)
  expect(below!.y).toBeGreaterThan(left!.y + left!.height)
  await expect(low.getByRole('link', { name: 'Ada Keeper' })).toHaveAttribute('href', '/?by=Ada%20Keeper')
  await expect(high).toContainText('completely reliable')
  await expect(high).toContainText('Claim probably true')
  await expect(height.getByRole('img', { name: 'On one axis: 20 m; at least 25 m.' })).toBeVisible()
  await expect(height).toContainText('What would settle it: A line let down from the lantern.')
  await low.getByText('Contested').click()
  await low.getByRole('link', { name: 'at least 25 m (The Survey)' }).click()
  await expect(high).toBeInViewport()
})

test('a refuted claim is struck out and named so, with its correction and the claim that refutes it', async ({ atlas }) => {
  await atlas.open(`${server.address}/?place=beacons/south-light`)
  const claims = atlas.panel.getByRole('region', { name: /When was it first lit/ }).getByRole('list').filter({ hasText: /It was lit|his youth/ })
  await expect(claims.first()).toContainText('December 1999')
  const refuted = claims.last()
  await expect(refuted.locator('s').first()).toHaveText('1950')
  await expect(refuted.getByText('Refuted', { exact: true }).first()).toBeVisible()
  await expect(refuted).toContainText('Editor’s correction. The tower was built in 1980.')
  await refuted.locator('summary').first().click()
  await expect(refuted.getByRole('link', { name: 'The claim that refutes it' })).toHaveAttribute('href', '#claim-lit-1999')
})

test('what is not known has a place of its own', async ({ atlas }) => {
  await atlas.open(`${server.address}/?place=beacons/south-light`)
  const unknown = atlas.panel.getByRole('region', { name: 'Not known' })
  await expect(unknown.getByRole('listitem')).toHaveText(['Who keeps it? No claim answers it.', 'Is it lit? Last said in February 2003; to be looked at again since 2005.'])
  await unknown.getByRole('link', { name: 'Is it lit?' }).click()
  await expect(atlas.panel.getByText('The lamp burned.')).toBeInViewport()
})

test('pointing at a place, and the list of places, tell on how many questions its sources disagree', async ({ atlas }) => {
  await atlas.open(server.address)
  await atlas.hoverAt(60, 44)
  await expect(atlas.tooltip).toContainText('South Light')
  await expect(atlas.tooltip).toContainText('1 question contested')
  await atlas.layer('Beacons').locator('summary').click()
  await expect(atlas.button('South Light')).toContainText('1 question contested')
})

test('a link to a claim opens the panel at it, also where it is folded', async ({ atlas }) => {
  await atlas.open('/?place=bases/201st-military-base#claim-strength-2004')
  await expect(atlas.panel.getByText('Not in dispute').first()).toBeVisible()
  await expect(atlas.panel.locator('#claim-strength-2004')).toBeInViewport()
})

test('as known on an earlier day, a place says so, and what changed since', async ({ atlas }) => {
  await atlas.open(`${server.address}/?place=beacons/south-light&known=2002`)
  await expect(atlas.panel).toContainText('As known on 2002.')
  const since = atlas.panel.getByRole('region', { name: 'What changed since' })
  await expect(since).toContainText('2 standings changed')
  await expect(since.getByRole('listitem').filter({ hasText: 'Is it lit?' })).toHaveText(/single source → .*corroborated/)
  await expect(since.getByRole('listitem').filter({ hasText: 'How high is it?' })).toHaveText(/single source → .*contested/)
  await expect(since).toContainText('2 claims were said later')
  await expect(since.getByRole('link', { name: 'February 2003' })).toHaveAttribute('href', '/features/beacons/south-light#claim-high')
})

test('according to one claimant, a place says whose picture it is', async ({ atlas }) => {
  await atlas.open(`${server.address}/?place=beacons/south-light&by=Ada+Keeper`)
  await expect(atlas.panel).toContainText('Only what Ada Keeper says; standings still weigh all the evidence.')
  await expect(atlas.panel.getByRole('list', { name: 'How the claim stands' })).toContainText('1 contested')
  await expect(atlas.panel).toContainText('Who keeps it? Not told here.')
})

test.describe('a place on which a picture has nothing', () => {
  test.use({ expectedOffences: [/404/] })
  test('says so calmly, and leads to the whole record', async ({ atlas }) => {
    await atlas.open(`${server.address}/?place=beacons/south-light&known=1990`)
    await expect(atlas.panel.getByRole('heading', { name: 'Nothing on record' })).toBeVisible()
    await expect(atlas.panel).toContainText('There is nothing on "South Light" that was said by 1990.')
    await expect(atlas.panel.getByRole('button', { name: 'Try again' })).toHaveCount(0)
    await atlas.panel.getByRole('button', { name: 'Show the whole record' }).click()
    await expect(atlas.panel.getByRole('heading', { level: 2, name: 'South Light' })).toBeVisible()
  })
})

plain.describe('without JavaScript', () => {
  plain.use({ javaScriptEnabled: false })

  plain('the page of a place reads the same: rivals, settling, corrections, and why each claim stands as it does', async ({ page }) => {
    await page.goto(`${server.address}/features/beacons/south-light`)
    await expect(page.getByRole('heading', { level: 2, name: 'Not known' })).toBeVisible()
    await expect(page.getByText('What would settle it: A line let down from the lantern.')).toBeVisible()
    await expect(page.getByRole('img', { name: /On one axis/ })).toBeVisible()
    const high = page.locator('#claim-high')
    await high.getByText('Contested').click()
    await expect(high).toContainText('1 other claim on the same question, for a time that overlaps, cannot be right together with it.')
    await expect(high).toContainText('Its credibility: They had the instruments.')
    await expect(high.getByRole('link', { name: 'Permanent link to this claim' })).toHaveAttribute('href', '#claim-high')
  })

  plain('on a phone rivals stand below each other and nothing overflows', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${server.address}/features/beacons/south-light`)
    const [low, high] = [await page.locator('#claim-low').boundingBox(), await page.locator('#claim-high').boundingBox()]
    expect(high!.y).toBeGreaterThan(low!.y + low!.height)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
