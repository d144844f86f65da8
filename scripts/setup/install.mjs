/** Installs the packages that the lockfile names, when they are not there already. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { environment, fail } from './run.mjs'

/** Makes node_modules what package-lock.json says. Ends the process when that fails. */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 9)) fail(`Oxus needs Node.js 20.9 or newer; this is ${process.version}.`)
  if (isInstalled()) return
  console.log('Installing packages…')
  // Development packages too, whatever NODE_ENV says: the build needs TypeScript.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit', env: environment, shell: process.platform === 'win32' })
  if (status !== 0) fail('npm ci failed; what it said stands above. Check that the package registry can be reached, then try again.')
}

/** Whether every package of the lockfile is installed in its version. Packages for other platforms may be missing. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || (present[path] ? present[path].version === version : optional))
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages
  } catch {
    return undefined
  }
}
