/** npm run bench:page [-- --runs N --gate]: measures the opening of the map's page beside a page with nothing but MapLibre. It judges nothing unless it is told to. */
import { ready } from './setup/ready.mjs'
import { become, tsx } from './setup/run.mjs'

become([...tsx, 'scripts/bench-page/bench.ts', ...process.argv.slice(2)], await ready())
