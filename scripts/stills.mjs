/**
 * Writes docs/stills/: the built site (dist/) as a reader sees it, at moments of the story, to be compared
 * by eye in a review. With --edges it measures instead how busy the map is. See docs/stills/README.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from './browser.mjs'
import { edgeShare } from './edges.mjs'
import { giveUp, root } from './setup.mjs'

const moments = [
  '2017-08-29T09:00Z',
  '2017-08-30T21:00Z',
  '2017-09-01T20:00Z',
  '2017-09-02T21:00Z',
  '2017-09-05T12:00Z',
  '2017-09-08T12:00Z',
  '2017-09-13T09:00Z',
  '2017-09-14T21:00Z',
]
const views = {
  wide: { path: 'index.html', width: 1440, height: 900 },
  phone: { path: 'index.html', width: 390, height: 844 },
  block: { path: 'embed/{lang}.html', width: 640, height: 760 },
  projector: { path: 'present.html', width: 1280, height: 720 },
  print: { path: 'index.html', width: 794, height: 1123, media: 'print' },
}

const options = process.argv.slice(2)
const valueOf = (name) =>
  options.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3)
const only = (name, all) => valueOf(name)?.split(',') ?? all
const format = valueOf('format') ?? 'webp'
const folder = valueOf('to') ?? join(root, 'docs/stills')

const server = await preview({
  root,
  logLevel: 'error',
  preview: { port: 0, open: false },
  build: { outDir: valueOf('from') ?? 'dist' },
})
const site = server.resolvedUrls?.local[0] ?? giveUp('dist/ could not be served.')
const executablePath =
  (await findBrowser()) ??
  giveUp('No Chromium was found: CHROMIUM=/path/to/chromium npm run stills')
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--hide-scrollbars'],
})

const { id: story } = JSON.parse(readFileSync(join(root, 'geojson/story.json'), 'utf8'))
const { scenes } = JSON.parse(readFileSync(join(root, '.derived/geojson/lesson.json'), 'utf8'))
/** The scene of the lesson whose moment is nearest. */
function sceneAt(t) {
  const far = ({ view }) =>
    Math.abs(Date.parse(new URLSearchParams(view).get('t') ?? moments[0]) - Date.parse(t))
  return [...scenes].sort((a, b) => far(a) - far(b))[0].id
}

/** A page at a moment, once it is drawn. */
async function open({ path, width, height, media }, t, lang) {
  const page = await browser.newPage({
    viewport: { width, height },
    bypassCSP: true,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    colorScheme: 'light',
  })
  // As to a reader who has been here before: the hints are gone.
  await page.addInitScript((key) => localStorage.setItem(key, '1'), `hints seen ${story}`)
  const address = new URL(path.replace('{lang}', lang), site)
  if (path === 'present.html') address.searchParams.set('scene', sceneAt(t))
  else address.searchParams.set('t', t)
  if (!path.startsWith('embed')) address.searchParams.set('lang', lang)
  await page.goto(address.href)
  if (path === 'index.html')
    await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 120_000 })
  else await page.waitForLoadState('networkidle')
  if (media) {
    await page.emulateMedia({ media })
    await page.addStyleTag({ content: 'html { filter: grayscale(1) }' })
  }
  await page.evaluate(() => document.fonts.ready)
  return page
}

/** What is in the window, in a format that Playwright does not write by itself. */
async function picture(page) {
  const devtools = await page.context().newCDPSession(page)
  const quality = format === 'png' ? {} : { quality: 60 }
  const { data } = await devtools.send('Page.captureScreenshot', { format, ...quality })
  return Buffer.from(data, 'base64')
}

async function writeStills() {
  mkdirSync(folder, { recursive: true })
  for (const t of only('t', moments))
    for (const [name, view] of Object.entries(views).filter(([one]) =>
      only('view', Object.keys(views)).includes(one),
    ))
      for (const lang of only('lang', ['en', 'ar'])) {
        const page = await open(view, t, lang)
        const file = `${t.slice(0, 13)}-${name}-${lang}.${format}`
        writeFileSync(join(folder, file), await picture(page))
        await page.close()
        console.log(file)
      }
}

/** Share of the map's pixels at an edge, 864 × 464: the fewer, the calmer. */
async function measureEdges() {
  const [width, height] = [864, 464]
  for (const t of only('t', [moments[1], moments[3], moments[5], moments[7]])) {
    const page = await open({ path: 'index.html', width: 1280, height: 800 }, t, 'en')
    const map = page.locator(valueOf('map') ?? 'main .ground').first()
    for (let round = 0; round < 4; round++) {
      const box = await map.boundingBox()
      const now = page.viewportSize()
      if (!box || !now || (box.width === width && box.height === height)) break
      await page.setViewportSize({
        width: Math.round(now.width + width - box.width),
        height: Math.round(now.height + height - box.height),
      })
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
    }
    // Of the map alone: what the page lays over it is no part of the picture.
    await page.addStyleTag({
      content: '[data-over-map], .maplibregl-ctrl-scale, .hint, .credits { visibility: hidden }',
    })
    const box = await map.boundingBox()
    const share = await edgeShare(page, await map.screenshot())
    console.log(`${t}  ${(100 * share).toFixed(1)} %  (${box?.width} × ${box?.height} px)`)
    await page.close()
  }
}

await (options.includes('--edges') ? measureEdges() : writeStills())
await browser.close()
await server.close()
