import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'

/** Whether the linter refuses the imports of a file of that name. The globs of the rules are relative to the folder of their file. */
function refused(file: string, imported: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'oxus-lint-'))
  try {
    copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), `import { something } from '${imported}'\nexport const other = something\n`)
    const { status, stdout } = spawnSync(process.execPath, [resolve('node_modules/oxlint/bin/oxlint'), '--format=json', file], { cwd: folder, encoding: 'utf8' })
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] }
    const bites = diagnostics.some(({ code }) => code.includes('no-restricted-imports'))
    expect(status, stdout).toBe(bites ? 1 : 0)
    return bites
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const wrong: [file: string, imported: string][] = [
  ['geo/probe.ts', 'react'],
  ['geo/probe.ts', 'react-dom/server'],
  ['geo/probe.ts', 'next/server'],
  ['geo/probe.ts', 'maplibre-gl'],
  ['geo/probe.ts', 'swr'],
  ['geo/probe.ts', 'nuqs'],
  ['geo/probe.ts', '@/components/panel/panel'],
  ['geo/probe.ts', '../components/fetch'],
  ['geo/style/probe.ts', '../../app/dataset'],
  ['geo/probe.ts', '@/app/dataset'],
  ['components/panel/probe.tsx', '@/app/dataset'],
  ['components/panel/probe.tsx', '../../app/dataset'],
  ['components/panel/probe.tsx', 'node:fs'],
  ['components/panel/probe.tsx', 'fs/promises'],
  ['components/map/probe.ts', 'maplibre-gl'],
  ['components/map/probe.ts', 'maplibre-gl/dist/maplibre-gl.mjs'],
  ['components/map/adapter.ts', '@/app/dataset'],
  ['components/map/adapter.ts', 'node:fs'],
]
const right: [file: string, imported: string][] = [
  ['geo/probe.ts', 'nuqs/server'],
  ['geo/probe.ts', 'node:fs'],
  ['geo/probe.ts', './schema'],
  ['components/panel/probe.tsx', '@/geo/time'],
  ['components/panel/probe.tsx', 'react'],
  ['components/map/probe.ts', 'maplibre-gl/dist/maplibre-gl.css'],
  ['components/map/adapter.ts', 'maplibre-gl'],
  ['app/probe.tsx', '@/components/fetch'],
]

for (const [file, imported] of wrong) {
  test(`the linter refuses ${imported} in ${file}`, () => expect(refused(file, imported)).toBe(true))
}
for (const [file, imported] of right) {
  test(`the linter lets ${file} import ${imported}`, () => expect(refused(file, imported)).toBe(false))
}
