/**
 * What a step of the date costs: on the page with the atlas that is shipped, on the page with 50,000 dated features, and beside
 * each a page with nothing but MapLibre that sets a filter over as many points. All in one run, since no two runs of a machine
 * are alike.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { dayNumber } from '../../geo/time'
import { serveBare, type Span } from './bare'
import { makeFeatures, writeAtlas } from './many'
import { Meter, type Measured } from './measure'
import { openAtlas, openBare, setDataOf, type Opened } from './pages'
import { chromiumArguments } from '../setup/chromium.mjs'
import { report, type Row } from './report'
import { startServer } from '../../e2e/server'

const MANY = 50_000
const steps = Number(process.argv[2] ?? 100)
if (!Number.isInteger(steps) || steps < 1) throw new Error('npm run bench -- STEPS: STEPS is a whole number of steps in each series')

const series = [
  { name: 'months from January 2005', start: '2005-01-01', key: 'PageUp', days: 30 },
  { name: 'days of autumn 2015', start: '2015-09-01', key: 'ArrowRight', days: 1 },
  { name: 'days of summer 2021', start: '2021-06-01', key: 'ArrowRight', days: 1 },
]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: chromiumArguments,
})
const folder = mkdtempSync(join(tmpdir(), 'oxus-bench-'))
const rows: Row[] = []
try {
  console.log(`Measuring ${steps} steps in each series, on ${cpus().length} processors (${cpus()[0]!.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, drawn by software. Some minutes…\n`)
  await measureAtlas('the atlas as shipped', join(process.cwd(), 'data'), 4)
  writeAtlas(folder, makeFeatures(MANY))
  await measureAtlas(`${MANY.toLocaleString('en-GB')} dated features`, folder, 16)
} finally {
  // What was measured is told, whatever went wrong later.
  console.log(report(rows))
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

/** All series of an atlas's page, each beside those of a bare page with the same points. */
async function measureAtlas(name: string, directory: string, limit: number) {
  const began = Date.now()
  const atlas = await startServer(directory)
  console.log(`${name}: the server answers after ${((Date.now() - began) / 1000).toFixed(1)} s`)
  // Tens of thousands of points are drawn for seconds by software: a few times are enough.
  const singly = limit < 10 ? 25 : 5
  const bare = await serveBare(await pointsOf(atlas.address))
  try {
    for (const { name: dates, start, key, days } of limit < 10 ? series : series.slice(0, 2)) {
      rows.push(await measure(`${name}, ${dates}`, limit, singly, await openAtlas(browser, atlas.address, start, key)))
      rows.push(await measure('  MapLibre alone, setFilter', undefined, singly, await openBare(browser, bare.address, dayNumber(start), days)))
    }
  } finally {
    await atlas.stop()
    bare.stop()
  }
}

async function measure(name: string, limit: number | undefined, singly: number, opened: Opened): Promise<Row> {
  const { page, load, busy, longest, heap, requests } = opened
  const meter = await Meter.on(page)
  const repaint = await meter.paced('repaint', Math.min(steps, 50))
  const step = await meter.paced('step', steps)
  const single = await meter.single(Math.min(steps, singly))
  const measured: Measured = { repaint, step, single }
  const row = { name, limit, ...measured, load, busy, longest, heap, requests: requests.length, setData: await setDataOf(page) }
  if (requests.length) console.error(`  asked for while stepping: ${requests.slice(0, 5).join(' ')}`)
  await page.close()
  console.log(`  measured: ${name.trim()}`)
  return row
}

/** Every point of an atlas for every stretch of its time, through the public API. */
async function pointsOf(address: string): Promise<Span[]> {
  type Page = { features: { geometry: { type: string; coordinates: number[] }; slices: { from?: string; to?: string }[] }[]; links: { rel: string; href: string }[] }
  const { collections } = (await (await fetch(`${address}/api/collections`)).json()) as { collections: { id: string }[] }
  const points: Span[] = []
  for (const { id } of collections) {
    let next: string | undefined = `${address}/api/collections/${id}/items?limit=10000`
    while (next) {
      const { features, links } = (await (await fetch(next)).json()) as Page
      for (const { geometry, slices } of features) {
        if (geometry.type !== 'Point') continue
        const [lon, lat] = geometry.coordinates as [number, number]
        points.push(...slices.map(({ from, to }) => ({ lon, lat, from: from ? dayNumber(from) : -1e6, to: to ? dayNumber(to) : 1e6 })))
      }
      next = links.find(({ rel }) => rel === 'next')?.href
    }
  }
  return points
}
