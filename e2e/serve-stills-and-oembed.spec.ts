import { createServer } from 'node:http'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { frame } from '../src/prerender/oembed.ts'
import { expect, slider, test as base } from './page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = resolve(root, process.env['E2E_DIST'] ?? 'dist')
const moments = () => readdirSync(join(dist, 'embed/en')).map((name) => name.replace(/\.html$/, ''))
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** A plain host that has the build in a folder of a folder; null where it has no such file. */
const test = base.extend<{ nested: { address: string; missed: string[] } }>({
  nested: async ({}, use) => {
    const missed: string[] = []
    const server = createServer(({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://any')
      const path = pathname.replace(/^\/maps\/2017\//, '').replace(/(^|\/)$/, '$1index.html')
      const file = join(dist, path)
      const isThere = pathname.startsWith('/maps/2017/') && existsSync(file)
      if (!isThere) missed.push(pathname)
      response.writeHead(isThere ? 200 : 404, { 'content-type': types[extname(file)] ?? '' })
      response.end(isThere ? readFileSync(file) : '')
    })
    await new Promise<void>((done) => server.listen(0, done))
    const { port } = server.address() as AddressInfo
    await use({ address: `http://localhost:${port}/maps/2017/`, missed })
    server.closeAllConnections()
    server.close()
  },
})

test('the page of a moment works from a folder of a folder, and leads to the full replay', async ({
  page,
  nested,
}) => {
  const [moment = ''] = moments()
  await page.goto(`${nested.address}embed/ar/${moment}.html`)
  const instant = Date.parse(moment.replace(/^(.{4})(..)(..T..)(..Z)$/, '$1-$2-$3:$4'))
  await expect(slider(page)).toHaveValue(String(instant))
  await slider(page).press('Home')
  await expect(slider(page)).not.toHaveValue(String(instant))
  await page.locator('#explore').click()
  await expect(page.locator('#paper.explored')).toBeVisible({ timeout: 60_000 })

  const full = await page
    .locator('.foot a[target]')
    .evaluate((link: HTMLAnchorElement) => link.href)
  await page.goto(full)
  await expect(slider(page)).toHaveAttribute('aria-valuenow', String(instant))
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  expect(nested.missed).toEqual([])
})

test('each moment has a still and a card of their sizes', async ({ page, nested }) => {
  await page.goto(`${nested.address}stills/en/opening.svg`)
  for (const lang of ['en', 'ar'])
    for (const moment of ['opening', ...moments()])
      for (const [path, width, height] of [
        [`stills/${lang}/${moment}.svg`, 1600, 1000],
        [`stills/${lang}/${moment}.png`, 1600, 1000],
        [`cards/${lang}/${moment}.png`, 1200, 630],
      ] as const) {
        const size = await page.evaluate(async (src) => {
          const picture = new Image()
          picture.src = src
          await picture.decode()
          return [picture.naturalWidth, picture.naturalHeight]
        }, nested.address + path)
        expect(size, path).toEqual([width, height])
      }
})

for (const lang of ['en', 'ar'])
  test(`the room that oEmbed asks for holds the block: ${lang}`, async ({ page }) => {
    for (const width of [320, frame.width, 800]) {
      await page.setViewportSize({ width, height: frame.height })
      await page.goto(`./embed/${lang}.html`)
      const needed = await page.evaluate(() => document.documentElement.scrollHeight)
      expect(needed, `${width} px wide`).toBeLessThanOrEqual(frame.height)
    }
  })
