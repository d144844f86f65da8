/** Builds the server when the build is missing or was made from other sources. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { next, succeeds } from './run.mjs'

const sources = ['app', 'components', 'geo', 'instrumentation.ts', 'proxy.ts', 'next.config.js', 'tsconfig.json', 'package.json', 'package-lock.json']
const stamp = '.next/sources.sha256'

/** Whether the build is there and up to date, made now if need be. The data are no part of it: the server reads them when it starts. */
export function build() {
  const now = digest()
  if (existsSync('.next/BUILD_ID') && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return true
  console.log('Building…')
  // A build that is broken off leaves a mixture, which no stamp of an earlier one may vouch for.
  rmSync(stamp, { force: true })
  if (!succeeds([...next, 'build'], { NODE_ENV: 'production' })) return false
  writeFileSync(stamp, now)
  return true
}

/** A digest of what the sources hold: a checkout gives files new times without changing them, and old ones with a change. */
function digest() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesOf)) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesOf(path) {
  if (!path.includes('.')) {
    const entries = readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
    return entries.flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : isTest(entry.name) ? [] : [join(path, entry.name)]))
  }
  return [path]
}

function filesIn(directory) {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !isTest(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .toSorted()
}

function isTest(name) {
  return name.endsWith('.test.ts')
}
