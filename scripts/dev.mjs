/** npm run dev: serves the sources as they are edited; the data are read again when they change. */
import { install } from './setup/install.mjs'
import { become, next } from './setup/run.mjs'

install()
become([...next, 'dev', '-p', process.env.PORT || '3000', '-H', process.env.HOST || 'localhost'])
