import { availableParallelism } from 'node:os'
import { defineConfig, devices } from '@playwright/test'
import { browserWith } from './browser.ts'

const env = process.env

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/browser',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: availableParallelism(),
  retries: 0,
  // Of a machine that has other things to do: a test waits for what it names, and only a broken one for this.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: env['E2E_URL'],
    viewport: { width: 900, height: 640 },
    // A reader far from the story's own zone.
    timezoneId: 'Pacific/Auckland',
    launchOptions: browserWith(),
    // What a page keeps for later would answer in place of what a test answers.
    serviceWorkers: 'block',
  },
})
