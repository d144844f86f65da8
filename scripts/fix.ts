/**
 * npm run fix [-- FOLDER]: writes the files of an atlas folder in their canonical form, and the JSON Schemas for editors.
 * With --check it changes nothing, lists what it would, and exits 1 when there is something.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { canonicalBulk, canonicalShape, canonicalYaml } from '../geo/canonical'
import { atlasDirectory } from '../geo/directory'
import { jsonSchema, schemas } from '../geo/json-schema'

const words = process.argv.slice(2)
const checking = words.includes('--check')
const directory = words.find((word) => !word.startsWith('--')) ?? atlasDirectory()
const changed: string[] = []

// A misspelt word must neither rewrite the shipped atlas nor make a folder.
const unknown = words.find((word) => word.startsWith('-') && word !== '--check')
if (unknown) end(`${unknown} is not an option: npm run fix [-- FOLDER] [--check]`)
if (!existsSync(join(directory, 'atlas.yaml'))) end(`${directory} is not an atlas folder: it has no atlas.yaml`)

for (const file of filesOf(directory)) {
  const before = readFileSync(join(directory, file), 'utf8')
  try {
    write(join(directory, file), before, canonical(file, before))
  } catch (error) {
    console.error(`${relative('.', join(directory, file))}: left as it is, because it cannot be read: ${(error as Error).message.split('\n')[0]}. npm run check says more.`)
    process.exitCode = 1
  }
}
for (const name of Object.keys(schemas) as (keyof typeof schemas)[]) {
  const path = join(directory, 'schema', `${name}.json`)
  if (!checking) mkdirSync(join(directory, 'schema'), { recursive: true })
  write(path, existsSync(path) ? readFileSync(path, 'utf8') : '', jsonSchema(name))
}

const list = changed.map((path) => relative('.', path)).join('\n')
if (!changed.length) console.log(`${directory}: every file is in its canonical form`)
else if (checking) {
  console.error(`${list}\n${changed.length} not in canonical form: run npm run fix`)
  process.exitCode = 1
} else console.log(`${list}\n${changed.length} written`)

function end(message: string): never {
  console.error(message)
  process.exit(1)
}

function write(path: string, before: string, after: string) {
  if (before === after) return
  changed.push(path)
  if (!checking) writeFileSync(path, after)
}

function canonical(file: string, text: string): string {
  if (basename(file) === 'features.geojson') return canonicalBulk(text)
  if (file.endsWith('.geojson')) return canonicalShape(text)
  if (file === 'atlas.yaml') return canonicalYaml(text, schemas.atlas)
  if (basename(file) === 'layer.yaml') return canonicalYaml(text, schemas.layer)
  return canonicalYaml(text, file.startsWith('sources') ? schemas.source : schemas.feature)
}

/** The record's own files, below the folder: the base map is written by its script alone. */
function filesOf(folder: string): string[] {
  const below = (name: string) =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name), { withFileTypes: true, recursive: true })
          .filter((entry) => entry.isFile() && /\.(yaml|geojson)$/.test(entry.name))
          .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
          .toSorted()
      : []
  return ['atlas.yaml', ...below('layers'), ...below('sources')]
}
