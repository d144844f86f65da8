import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { startRefused, startServer } from './server'

test.describe('a broken atlas folder', () => {
  let folder: string
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'oxus-broken-'))
    cpSync('e2e/fixtures/lagoon', folder, { recursive: true })
    const light = join(folder, 'layers/beacons/north-light.yaml')
    writeFileSync(light, readFileSync(light, 'utf8').replace('lon: 58.2', 'lon: 46.1').replace('lat: 46.1', 'lat: 58.2').replace('source: pilot-letter', 'source: nobody'))
  })
  test.afterEach(() => rmSync(folder, { recursive: true }))

  const promised = [/north-light\.yaml:7: place: longitude 46\.1, latitude 58\.2 looks swapped/, /north-light\.yaml:\d+: the source "nobody" does not exist: add sources\/nobody\.yaml/, /2 problems in /]

  test('does not start the server, which says every error with file, line and what to do', async () => {
    const { code, output } = await startRefused(folder)
    expect(code).toBe(1)
    for (const line of promised) expect(output).toMatch(line)
  })

  test('fails npm run check with the same list', async () => {
    const failure = await promisify(execFile)('npm', ['run', '--silent', 'check', '--', folder]).then(
      () => undefined,
      (error: { code: number; stderr: string }) => error,
    )
    expect(failure?.code).toBe(1)
    for (const line of promised) expect(failure?.stderr).toMatch(line)
  })
})

test('a server that is told to reads its atlas again, and keeps the last good one when the new one has errors', async ({ request }) => {
  const folder = mkdtempSync(join(tmpdir(), 'oxus-reread-'))
  cpSync('e2e/fixtures/lagoon', folder, { recursive: true })
  const light = join(folder, 'layers/beacons/north-light.yaml')
  const sound = readFileSync(light, 'utf8')
  const { address, reread, output, stop } = await startServer(folder)
  // Of the place alone, and of the place in its layer, which is kept ready to be sent.
  const names = async () => {
    const [one, all] = await Promise.all(['/north-light', ''].map(async (path) => (await request.get(`${address}/api/collections/beacons/items${path}`)).json()))
    return [one, all.features.find(({ id }: { id: string }) => id === 'north-light')].map(({ properties }) => properties.name)
  }
  try {
    writeFileSync(light, sound.replace('name: North Light', 'name: Old North Light'))
    expect(await names()).toEqual(['North Light', 'North Light'])
    reread()
    await expect.poll(names).toEqual(['Old North Light', 'Old North Light'])
    writeFileSync(light, sound.replace('lon: 58.2', 'lon: 582'))
    reread()
    await expect.poll(output).toContain('longitude must lie from -180 to 180')
    expect(await names()).toEqual(['Old North Light', 'Old North Light'])
  } finally {
    await stop()
    rmSync(folder, { recursive: true })
  }
})
