/**
 * Pictures of the fixed views into a folder below pictures/, and a page that shows them beside those taken before:
 * FOLDER ("after" if left out), the ADDRESS of a server that runs already (otherwise the build is started), VIEW… by name (otherwise all).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { startServer, type Server } from '../../e2e/server'
import { chromiumArguments } from '../setup/chromium.mjs'
import { fail } from '../setup/run.mjs'
import { compare } from './compare'
import { pageOf, percent, type Pair } from './page'
import { take } from './take'
import { views } from './views'

const ROOT = 'pictures'
const BEFORE = 'before'

const words = process.argv.slice(2)
const given = words.find((word) => /^https?:/.test(word))
const [folder = 'after', ...names] = words.filter((word) => word !== given)
const unknown = names.filter((name) => !views.some((view) => view.name === name))
if (!/^[\w-]+$/.test(folder)) fail(`"${folder}" is no name for a folder below ${ROOT}/: use letters, digits, - and _.`)
if (views.some(({ name }) => name === folder)) fail(`"${folder}" is a view. Name the folder first: npm run pictures -- after ${folder}`)
if (unknown.length) fail(`No view is named ${unknown.join(', ')}. There are: ${views.map(({ name }) => name).join(', ')}.`)
const wanted = names.length ? views.filter(({ name }) => names.includes(name)) : views

mkdirSync(join(ROOT, folder), { recursive: true })
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments })
let server: Server | undefined
const failures: string[] = []
try {
  server = given ? undefined : await startServer(join(process.cwd(), 'data'))
  for (const view of wanted) {
    try {
      writeFileSync(join(ROOT, folder, `${view.name}.png`), await take(browser, given ?? server!.address, view))
      console.log(`${view.name}: ${view.shows}`)
    } catch (error) {
      failures.push(`${view.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
} finally {
  await browser.close()
  await server?.stop()
}
if (folder !== BEFORE) writePage()
if (failures.length) fail(`No picture of:\n${failures.join('\n')}`)

/** The page of all views that have a picture, with what differs between the two folders. */
function writePage() {
  mkdirSync(join(ROOT, 'difference'), { recursive: true })
  const pairs = views.flatMap((view): Pair[] => {
    const [before, after, difference] = [BEFORE, folder, 'difference'].map((part) => `${part}/${view.name}.png`) as [string, string, string]
    const [old, now] = [before, after].map((path) => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path)) : undefined))
    if (!old && !now) return []
    const compared = old && now && compare(old, now)
    if (compared) writeFileSync(join(ROOT, difference), compared.picture)
    return [{ view, before: old && before, after: now && after, difference: compared && difference, changed: compared?.changed }]
  })
  writeFileSync(join(ROOT, 'index.html'), pageOf(pairs, { before: BEFORE, after: folder }))
  const changed = pairs.filter((pair) => pair.changed)
  console.log(`\n${changed.length} of ${pairs.length} views changed${changed.length ? `: ${changed.map((pair) => `${pair.view.name} ${percent(pair.changed!)}`).join(', ')}` : ''}.\nLook at ${join(ROOT, 'index.html')}`)
}
