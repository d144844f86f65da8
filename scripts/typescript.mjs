/** Runs one of the TypeScript commands beside this file, with its words: node scripts/typescript.mjs check [FOLDER]. */
import { install } from './setup/install.mjs'
import { become, tsx } from './setup/run.mjs'

const [command, ...words] = process.argv.slice(2)
install()
become([...tsx, `scripts/${command}.ts`, ...words])
