/** Finds the Chromium that the tests drive, or gets one. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { environment, fail, playwright } from './run.mjs'

/** The path of a Chromium: CHROMIUM_PATH, the system's, or Playwright's own; undefined when there is none. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? given : fail(`CHROMIUM_PATH names ${given}, which does not exist. Correct it, or leave it out.`)
  const directories = (process.env.PATH ?? '').split(delimiter)
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const found = directories.map((directory) => join(directory, name)).find((path) => existsSync(path))
    if (found) return found
  }
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  return existsSync(own) ? own : undefined
}

/** The path of a Chromium, fetched when there is none: Playwright's download, or else the system's package. Ends the process when none can be had. */
export async function getChromium() {
  const found = await findChromium()
  if (found) return found
  console.log('No Chromium found: fetching Playwright’s…')
  spawnSync(process.execPath, [...playwright, 'install', 'chromium'], { stdio: 'inherit', env: environment, timeout: 300_000 })
  const fetched = await findChromium()
  if (fetched) return fetched
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Playwright’s download is not to be had: installing the system’s chromium…')
    const apt = (...words) => spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' } })
    apt('update', '-qq')
    apt('install', '-y', '-qq', 'chromium')
    const installed = await findChromium()
    if (installed) return installed
  }
  return fail('The tests need a Chromium, and none was found or could be fetched. Install one, or name one in CHROMIUM_PATH.')
}
