/** npm run bench [-- STEPS]: measures what a step of the date costs, beside a page with nothing but MapLibre. Not a test: it judges nothing but prints. */
import { ready } from './setup/ready.mjs'
import { become, tsx } from './setup/run.mjs'

become([...tsx, 'scripts/bench/bench.ts', ...process.argv.slice(2)], await ready())
