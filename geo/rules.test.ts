import { existsSync, readdirSync, readFileSync } from 'node:fs'
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
  const imported = layers.map((layer) => join('data/layers', layer, 'features.geojson')).filter((file) => existsSync(file)).flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as { features: { id: string }[] }).features.map(({ id }) => id))
  expect(imported.length).toBeGreaterThan(50)
  // Words, also as part of a path or a name: `bases/manas`, `isKunduz`. An example in a comment or message is no rule.
  const names = new RegExp(`["'\`/](${[...layers, ...features, ...imported].join('|')})["'\`/]|afghan|asia\\b|taliban|kabul`, 'i')
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

function withoutComment(line: string): string {
  return /^\s*(\*|\/\*|\/\/)/.test(line) ? '' : line.replace(/\s\/\/ .*$/, '').replace(/\/\*\*?.*\*\//, '')
}
