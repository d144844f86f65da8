/** npm run e2e [-- words]: the end-to-end tests alone; words go to Playwright's runner. */
import { ready } from './setup/ready.mjs'
import { become, playwright } from './setup/run.mjs'

become([...playwright, 'test', '--project=e2e', ...process.argv.slice(2)], await ready())
