/**
 * Derives the base map and the outlines of countries and provinces from published data packages:
 *
 *     npm run basemap
 *
 * The packages are fetched into a temporary folder; what is written to data/ is small, and is committed. Running it twice
 * writes the same bytes.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { buildArcs } from './basemap/arcs'
import { buildBorders } from './basemap/borders'
import { countries, land } from './basemap/countries'
import { writeLayers } from './basemap/layers'
import type { Box } from './basemap/geometry'
import { buildLakes } from './basemap/lakes'
import { ELEVATION, withPackages } from './basemap/packages'
import { buildLabels, buildProvinceLines } from './basemap/provinces'
import { buildTowns } from './basemap/towns'
import { buildUnits, codesOf, readProvinces } from './basemap/topology'
import { writeRelief } from './basemap/relief'
import { buildRiverCurves } from './basemap/river-curves'
import { buildRivers, readWaters } from './basemap/rivers'
import { writeCollection, type Written } from './basemap/write'

const data = resolve('data')
const { focus, extent } = parse(readFileSync(join(data, 'atlas.yaml'), 'utf8')) as { focus: string[]; extent: Box }

const written = await withPackages(async (folder): Promise<Written[]> => {
  const provinces = readProvinces(folder.provinces)
  const units = buildUnits(provinces, focus)
  const shown = countries(units, focus, extent)
  const borders = buildBorders(units, focus)
  const waters = readWaters(folder.waters)
  const rivers = buildRivers(waters, borders)
  const base = (name: string) => join(data, 'basemap', `${name}.geojson`)
  return [
    writeCollection(base('land'), land(units)),
    writeCollection(base('countries'), shown),
    writeCollection(base('borders'), borders),
    writeCollection(base('rivers'), rivers),
    writeCollection(base('river-names'), buildRiverCurves(rivers)),
    writeCollection(base('lakes'), buildLakes(folder.lakes, waters.asia)),
    writeCollection(base('provinces'), buildProvinceLines(units, focus)),
    writeCollection(base('labels'), buildLabels(units, shown, focus)),
    writeCollection(base('arcs'), buildArcs(shown)),
    writeCollection(base('towns'), buildTowns(folder.towns, codesOf(provinces, shown.map(({ properties }) => properties.iso3)), extent)),
    ...writeLayers(units, data, focus),
    ...(folder.elevation ? await writeRelief(folder.elevation, (file) => join(data, 'basemap', file)) : []),
  ]
})
if (!written.some(({ path }) => path.endsWith('.avif'))) console.warn(`The relief stays as it is: its elevation comes from Debian’s ${ELEVATION}, and this machine has no apt-get.`)
for (const { path, raw, zipped } of written) console.log(`${path.slice(data.length + 1).padEnd(52)} ${kilobytes(raw)} raw ${kilobytes(zipped)} gzipped`)
console.log(`${'together'.padEnd(52)} ${kilobytes(sum(written.map(({ raw }) => raw)))} raw ${kilobytes(sum(written.map(({ zipped }) => zipped)))} gzipped`)

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`
}
function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
