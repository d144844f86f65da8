import { createServer, type AddressInfo } from 'node:net'
import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from './scripts/setup/chromium.mjs'

const onlyUnit = process.argv.includes('--project=unit')
// The runner's workers read this file again: what was chosen once goes to them through the environment.
const port = (process.env.E2E_PORT ||= String(await freePort()))
if (!onlyUnit) process.env.CHROMIUM_PATH ||= (await findChromium()) ?? ''

/** One test tool: rules are tested as pure functions, and what a reader or a program meets through the built server. */
export default defineConfig({
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  forbidOnly: true,
  projects: [
    { name: 'unit', testDir: 'geo', testMatch: '**/*.test.ts', workers: 2 },
    {
      name: 'e2e',
      testDir: 'e2e',
      testMatch: '**/*.spec.ts',
      // Software WebGL takes all of two cores: one browser at a time.
      workers: 1,
      use: {
        baseURL: `http://localhost:${port}`,
        viewport: { width: 1440, height: 900 },
        trace: 'retain-on-failure',
        launchOptions: {
          executablePath: process.env.CHROMIUM_PATH || undefined,
          args: chromiumArguments,
        },
      },
    },
  ],
  ...(!onlyUnit && {
    webServer: {
      command: `node node_modules/next/dist/bin/next start -p ${port}`,
      url: `http://localhost:${port}/api`,
      env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ATLAS_DIR: '' },
    },
  }),
})

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, () => {
      const { port: free } = server.address() as AddressInfo
      server.close(() => resolve(free))
    })
  })
}
