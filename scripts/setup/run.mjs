/** Runs commands. Plain Node: nothing is installed yet when this is read. */
import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'

/** What every command of ours runs with: no telemetry, so that nothing is asked of any other host. */
export const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }

/** The path of a package's own program, so that no shell or npx stands between. */
export const next = ['node_modules/next/dist/bin/next']
export const playwright = ['node_modules/@playwright/test/cli.js']
export const tsx = ['node_modules/tsx/dist/cli.mjs']
export const tsc = ['node_modules/typescript/bin/tsc']
export const oxlint = ['node_modules/oxlint/bin/oxlint']

/** Runs a Node program to its end with our output; whether it ended well. */
export function succeeds(program, more = {}) {
  return spawnSync(process.execPath, program, { stdio: 'inherit', env: { ...environment, ...more } }).status === 0
}

/** Runs a Node program in our place: it has our terminal, our signals reach it, and its exit code is ours. */
export function become(program, more = {}, stdio = 'inherit') {
  const child = spawn(process.execPath, program, { stdio, env: { ...environment, ...more } })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', ...(process.platform === 'win32' ? [] : ['SIGUSR2'])]) process.on(signal, () => child.kill(signal))
  // As a shell tells it: what was killed, for want of memory say, did not end well.
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
  return child
}

/**
 * Ends the process with a message on what is wrong and what to do.
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
  console.error(message)
  process.exit(1)
}
