/** npm test: sets up what is missing and runs everything. Ends with "N passed, N failed"; each stage without tests of its own counts as one. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './setup/build.mjs'
import { getChromium } from './setup/chromium.mjs'
import { install } from './setup/install.mjs'
import { next, oxlint, playwright, succeeds, tsc, tsx } from './setup/run.mjs'

let passed = 0
let failed = 0
const failures = []
/** The tests are of the shipped atlas, whichever one is served here. */
const shipped = { ATLAS_DIR: '' }

// The set-up can end the process: the last line says so then too.
const countBroken = () => console.log(`${passed} passed, ${failed + 1} failed`)
process.on('exit', countBroken)
install()
const chromium = await getChromium()

stage('data check', () => succeeds([...tsx, 'scripts/check.ts'], shipped))
stage('canonical form', () => succeeds([...tsx, 'scripts/fix.ts', '--check'], shipped))
stage('lint', () => succeeds([...oxlint, '--deny-warnings']))
stage('types', () => succeeds([...next, 'typegen']) && succeeds([...tsc, '--noEmit']))
tests('unit tests', 'unit')
const built = stage('build', build)
if (built && chromium) tests('end-to-end tests', 'e2e')
else count(`end-to-end tests (there is no ${built ? 'Chromium to test with' : 'build to test'})`, false)

process.off('exit', countBroken)
for (const failure of failures) console.log(`failed: ${failure}`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)

function stage(name, run) {
  console.log(`\n— ${name}`)
  const began = Date.now()
  const ok = run()
  console.log(`${ok ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`)
  count(name, ok)
  return ok
}

/** Runs a project of Playwright's and counts its tests; a skipped test, or none at all, is a failure: it says nothing. */
function tests(name, project) {
  console.log(`\n— ${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'oxus-tests-'))
  const report = join(folder, 'report.json')
  const ok = succeeds([...playwright, 'test', `--project=${project}`, '--reporter=line,json'], { ...shipped, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report, CI: '1' })
  try {
    const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(report, 'utf8')).stats
    passed += expected
    failed += unexpected + flaky + skipped
    if (skipped) failures.push(`${name}: ${skipped} skipped`)
    if (unexpected + flaky) failures.push(`${name}: ${unexpected + flaky}`)
    if (expected + unexpected + flaky + skipped === 0 || (!ok && unexpected + flaky + skipped === 0)) count(`${name}: the runner failed`, false)
  } catch {
    count(`${name}: the runner left no report`, false)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function count(name, ok) {
  if (ok) passed++
  else {
    failed++
    failures.push(name)
  }
}
