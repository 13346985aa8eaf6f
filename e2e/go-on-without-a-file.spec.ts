import { expect, notices, open, row, slider, test } from './page.ts'

const files = [
  { what: 'the shapes of the reports', url: /shapes[^/]*\.json/, ready: 'map' },
  { what: 'the background map', url: /ground[^/]*\.topojson/, ready: 'map' },
  { what: 'the map program', url: /maplibre-gl\.mjs/, ready: 'list' },
  { what: 'the map program', url: /maplibre-gl-worker\.mjs/, ready: 'list' },
  { what: 'the map program', url: /maplibre-gl-shared[^/]*\.mjs/, ready: 'list' },
]

for (const { what, url, ready } of files)
  test(`without ${url.source} the page says what is missing, goes on and recovers`, async ({
    page,
  }) => {
    await page.route(url, (route) => route.abort())
    await open(page)
    await expect(page.locator('html')).toHaveAttribute('data-ready', ready)
    await expect(notices(page)).toContainText(new RegExp(`${what} did not load`, 'i'))
    await slider(page).press('End')
    await expect(row(page, 'C30b')).toHaveAttribute('data-state', 'by-now')

    await page.unroute(url)
    await notices(page).getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'map')
    await expect(notices(page)).toHaveText('')
  })

test('without its fonts the page is drawn all the same', async ({ page }) => {
  await page.route(/\.woff2/, (route) => route.abort())
  await open(page)
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'map')
})
