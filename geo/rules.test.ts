import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const code = ['app', 'components', 'geo'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name)),
)

test('no layer’s, feature’s or region’s name stands in the code', () => {
  const layers = readdirSync('data/layers', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const features = layers.flatMap((layer) => readdirSync(join('data/layers', layer)).filter((name) => name.endsWith('.yaml') && name !== 'layer.yaml').map((name) => name.replace('.yaml', '')))
  expect(layers.length).toBeGreaterThan(5)
  // Words, also as part of a path or a name: `bases/manas`, `isKunduz`. An example in a comment or message is no rule.
  const names = new RegExp(`["'\`/](${[...layers, ...features].join('|')})["'\`/]|afghan|asia\\b|taliban|kabul`, 'i')
  const found = code.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (names.test(withoutComment(line)) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  )
  expect(found).toEqual([])
})

test('no file of the code asks another host for anything', () => {
  const found = code.filter((file) => /(fetch|import|url)\(\s*["'`]https?:/.test(readFileSync(file, 'utf8')))
  expect(found).toEqual([])
})

for (const [place, line] of [
  ['geo', "import 'react'"],
  ['geo', "import 'maplibre-gl'"],
  ['geo', "import 'next/server'"],
  ['geo', "import { useQueryState } from 'nuqs'"],
  ['geo', "import { Claim } from '../components/feature/claim'"],
  ['geo', "import { dataset } from '@/app/dataset'"],
  ['components', "import { readFileSync } from 'node:fs'"],
  ['components', "import { dataset } from '@/app/dataset'"],
  ['components', "import { Map } from 'maplibre-gl'"],
] as const) {
  test(`the linter refuses ${line} in ${place}/`, () => {
    const folder = mkdtempSync(join(place, 'lint-'))
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'wrong.ts'), `${line}\n`)
      const output = refusal(join(folder, 'wrong.ts'))
      expect(output).toContain('no-restricted-imports')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}

function refusal(file: string): string {
  try {
    return execFileSync(process.execPath, ['node_modules/oxlint/bin/oxlint', '--format=unix', file], { encoding: 'utf8' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

function withoutComment(line: string): string {
  return /^\s*(\*|\/\*|\/\/)/.test(line) ? '' : line.replace(/\s\/\/ .*$/, '').replace(/\/\*\*?.*\*\//, '')
}
