import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/setup/chromium.mjs'

const port = Number(process.env.E2E_PORT || 3456)
const onlyUnit = process.argv.includes('--project=unit')

/** One test tool: rules are tested as pure functions, and what a reader or a program meets through the built server. */
export default defineConfig({
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  forbidOnly: true,
  projects: [
    { name: 'unit', testDir: 'geo', testMatch: '**/*.test.ts' },
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
          executablePath: onlyUnit ? undefined : await findChromium(),
          args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
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
