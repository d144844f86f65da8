/**
 * What opening the map costs: the page of the atlas as shipped, and beside it a page with nothing but MapLibre that draws the same
 * data, by turns and in one run, since no two runs of a machine are alike. Both come through one line that is as slow for both.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { startServer } from '../../e2e/server'
import { measuringArguments } from '../setup/chromium.mjs'
import { bareFiles, serveBare } from './bare'
import { openLine } from './line'
import { opened, type Opening } from './opening'
import { report } from './report'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, gate: { type: 'boolean', default: false } } })
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1) throw new Error(`npm run bench:page -- --runs N: N is a whole number of times each page is opened, not "${values.runs}".`)

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: measuringArguments })
const atlas = await startServer(`${process.cwd()}/data`)
const atlasLine = await openLine(atlas.address)
// Once for nothing: the server warms up. The other map is made as large as the atlas's.
const { size } = await opened(browser, atlasLine)
const bare = await serveBare(await bareFiles(`${process.cwd()}/data`, size))
const bareLine = await openLine(bare.address)
const pages: { name: string; openings: Opening[] }[] = [{ name: 'the atlas', openings: [] }, { name: 'MapLibre alone', openings: [] }]
try {
  console.log(`Opening each page ${runs} times, on ${cpus().length} processors (${cpus()[0]!.model.trim()}), drawn by software…`)
  for (let run = 0; run < runs; run++) {
    // Who goes first changes.
    for (const index of run % 2 ? [1, 0] : [0, 1]) pages[index]!.openings.push(await opened(browser, index ? bareLine : atlasLine))
    console.log(`  ${run + 1} of ${runs}`)
  }
} finally {
  await browser.close()
  await Promise.all([atlasLine.close(), bareLine.close(), atlas.stop(), bare.stop()])
}
const { text, kept } = report(pages[0]!, pages[1]!)
console.log(text)
if (values.gate && !kept) process.exitCode = 1
