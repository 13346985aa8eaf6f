import { chromium } from '@playwright/test'
import { findBrowser, installBrowser } from '../scripts/browser.mjs'
import { giveUp } from './options.mjs'

export const viewport = { width: 1280, height: 800 }
/** What Chromium does by itself where there is no graphics card: pages on the processor, WebGL by SwiftShader. */
const inSoftware = ['--disable-gpu', '--enable-unsafe-swiftshader']

/** Starts Chromium, headless; drawing in software unless `gpu`. */
export async function startBrowser({ gpu }) {
  const executablePath = (await findBrowser()) ?? (await installBrowser())
  if (!executablePath)
    giveUp(
      'No Chromium was found. Install one, or name one: CHROMIUM=/path/to/chromium npm run bench',
    )
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(gpu ? [] : inSoftware),
    ],
  })
}

/** Who draws WebGL in this browser, in its own words. */
export async function rendererOf(browser) {
  const page = await browser.newPage()
  const said = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2')
    const info = gl?.getExtension('WEBGL_debug_renderer_info')
    return info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : null
  })
  await page.close()
  return said
}

/** A page with caches and storage of its own, all empty, that remembers what went wrong in it. */
export async function freshPage(browser, viewport) {
  const context = await browser.newContext({ viewport, colorScheme: 'light', locale: 'en' })
  const page = await context.newPage()
  const wrong = []
  page.on('pageerror', (error) => wrong.push(`it threw: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`it logged: ${message.text()}`)
  })
  page.on('requestfailed', (request) =>
    wrong.push(`${request.url()} failed: ${request.failure()?.errorText}`),
  )
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.url()} answered ${response.status()}`)
  })
  return { context, page, wrong }
}
