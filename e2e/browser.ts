import type { LaunchOptions } from '@playwright/test'

/** How Chromium is started, drawing in software; `extra` switches for tests of other machines. */
export const browserWith = (...extra: string[]): LaunchOptions => ({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    // The page is painted by the processor itself; WebGL alone is worked out as a GPU would.
    '--disable-gpu',
    '--enable-unsafe-swiftshader',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...extra,
  ],
})
