/** npm run bench [-- STEPS]: measures what a step of the date costs, beside a page with nothing but MapLibre. Not a test: it judges nothing but prints. */
import { build } from './setup/build.mjs'
import { getChromium } from './setup/chromium.mjs'
import { install } from './setup/install.mjs'
import { become, fail, tsx } from './setup/run.mjs'

install()
const chromium = await getChromium()
if (!chromium) process.exit(1)
if (!build()) fail('The build failed; what it said stands above.')
become([...tsx, 'scripts/bench/bench.ts', ...process.argv.slice(2)], { CHROMIUM_PATH: chromium })
