import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'
import { browserWith } from './browser.ts'

const env = process.env
const port = Number(env['E2E_PORT'] ?? 4310)
const shipPort = port + 1
const serve = (at: number, folder: string) => ({
  command: `npx vite preview --port ${at} --strictPort --outDir ${folder}`,
  cwd: '..',
  port: at,
  reuseExistingServer: false,
})

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 900, height: 640 },
    // A reader far from the story's own zone.
    timezoneId: 'Pacific/Auckland',
    launchOptions: browserWith(),
    // What a page keeps for later would answer in place of what a test answers.
    serviceWorkers: 'block',
  },
  metadata: { ship: `http://localhost:${shipPort}/` },
  webServer: [
    serve(port, env['E2E_DIST'] ?? 'dist'),
    // Where the invented story was not built, its own test says so.
    ...(existsSync(new URL('../test-results/ship/index.html', import.meta.url))
      ? [serve(shipPort, 'test-results/ship')]
      : []),
  ],
})
