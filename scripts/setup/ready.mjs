import { build } from './build.mjs'
import { getChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { fail } from './run.mjs'

/** Sets up what a browser needs to meet the built server: packages, a Chromium, the build. The environment that names the Chromium; ends the process when something cannot be had. */
export async function ready() {
  install()
  const chromium = await getChromium()
  if (!chromium) process.exit(1)
  if (!build()) fail('The build failed; what it said stands above.')
  return { CHROMIUM_PATH: chromium }
}
