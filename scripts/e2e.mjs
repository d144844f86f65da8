/** npm run e2e [-- words]: the end-to-end tests alone; words go to Playwright's runner. */
import { build } from './setup/build.mjs'
import { getChromium } from './setup/chromium.mjs'
import { install } from './setup/install.mjs'
import { become, fail, playwright } from './setup/run.mjs'

install()
const chromium = await getChromium()
if (!chromium) process.exit(1)
if (!build()) fail('The build failed; what it said stands above.')
become([...playwright, 'test', '--project=e2e', ...process.argv.slice(2)], { CHROMIUM_PATH: chromium })
