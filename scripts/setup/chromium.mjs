/** Finds the Chromium that the tests drive, or gets one. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { environment, playwright } from './run.mjs'

const quiet = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** How it is started: it asks no other host for anything, and draws WebGL by software. */
export const chromiumArguments = [...quiet, '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/** The same, but the page around the map is drawn as on any machine without a graphics card, and not by one that is imitated, which takes seconds more than either: for measuring. */
export const measuringArguments = [...quiet, '--enable-unsafe-swiftshader']

/** The path of a Chromium: CHROMIUM_PATH, the system's, or Playwright's own; undefined when there is none. Throws Error on a bad CHROMIUM_PATH. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (existsSync(given)) return given
    throw new Error(`CHROMIUM_PATH names ${given}, which does not exist. Correct it, or leave it out.`)
  }
  const directories = (process.env.PATH ?? '').split(delimiter)
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const found = directories.map((directory) => join(directory, name)).find(runs)
    if (found) return found
  }
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  return runs(own) ? own : undefined
}

/** Whether it is there and starts: some systems have a stand-in that only tells how to install it, or lack its libraries. */
function runs(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** The path of a Chromium, fetched when there is none: Playwright's download, or else the system's package. Says so when none can be had, and gives undefined. */
export async function getChromium() {
  let found
  try {
    found = await findChromium()
  } catch (error) {
    console.error(error.message)
    return undefined
  }
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
  console.error('The tests need a Chromium, and none was found or could be fetched. Install one, or name one in CHROMIUM_PATH.')
  return undefined
}
