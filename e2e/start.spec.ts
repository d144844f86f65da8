import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { startRefused } from './server'

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
