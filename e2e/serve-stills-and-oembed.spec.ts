import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { frame } from '../src/prerender/oembed.ts'
import { dist, expect, slider, test } from './host.ts'

const moments = () => readdirSync(join(dist, 'embed/en')).map((name) => name.replace(/\.html$/, ''))

test('the page of a moment works from a folder of a folder, and leads to the full replay', async ({
  page,
  plain,
}) => {
  const [moment = ''] = moments()
  await page.goto(`${plain.address}embed/ar/${moment}.html`)
  const instant = Date.parse(moment.replace(/^(.{4})(..)(..T..)(..Z)$/, '$1-$2-$3:$4'))
  await expect(slider(page)).toHaveValue(String(instant))
  await slider(page).press('PageDown')
  await expect(slider(page)).not.toHaveValue(String(instant))
  const at = await slider(page).inputValue()
  await page.locator('#explore').click()
  await expect(page.locator('#paper.explored')).toBeVisible()

  const full = await page
    .locator('.foot a[target]')
    .evaluate((link: HTMLAnchorElement) => link.href)
  await page.goto(full)
  await expect(slider(page)).toHaveAttribute('aria-valuenow', at)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  expect(plain.missed).toEqual([])
})

test('each moment has a still and a card of their sizes', async ({ page, plain }) => {
  await page.goto(`${plain.address}stills/en/opening.svg`)
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
        }, plain.address + path)
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
