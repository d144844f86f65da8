/** npm run pictures [-- FOLDER [ADDRESS] [VIEW…]]: pictures of fixed views of the atlas, and what differs from those taken before. Judges nothing: somebody looks. */
import { getChromium } from './setup/chromium.mjs'
import { install } from './setup/install.mjs'
import { ready } from './setup/ready.mjs'
import { become, fail, tsx } from './setup/run.mjs'

const words = process.argv.slice(2)
become([...tsx, 'scripts/pictures/pictures.ts', ...words], words.some((word) => /^https?:/.test(word)) ? await withoutBuild() : await ready())

/** A server that runs already was built by whoever started it. */
async function withoutBuild() {
  install()
  return { CHROMIUM_PATH: (await getChromium()) ?? fail('Without a browser there is no picture.') }
}
