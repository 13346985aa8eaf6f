import puppeteer from 'puppeteer-core'

/** What Debian calls it, and a file that is there once it is installed. */
export const packages = {
  'firefox-esr': '/usr/bin/firefox-esr',
  xvfb: '/usr/bin/Xvfb',
  'libgl1-mesa-dri': '/usr/lib/x86_64-linux-gnu/dri/swrast_dri.so',
}

/** Firefox, over WebDriver BiDi; one page that is used again and again. */
export async function start(display) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: packages['firefox-esr'],
    headless: false,
    env: { ...process.env, DISPLAY: display },
    extraPrefsFirefox: { 'webgl.force-enabled': true },
  })
  const page = await browser.newPage()
  await page.setViewport({ width: 1200, height: 800 })
  return {
    version: await browser.version(),
    open: (address) => page.goto(address, { waitUntil: 'load', timeout: 60_000 }),
    evaluate: (script) => page.evaluate(script),
    press: (key) => page.keyboard.press(key),
    screenshot: async () => Buffer.from(await page.screenshot()),
    stop: () => browser.close(),
  }
}
