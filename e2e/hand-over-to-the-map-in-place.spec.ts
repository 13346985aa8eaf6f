import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'

/**
 * The middle of each sign of the moment in a part of the page, px, by the reports that it is of. A letter before
 * words in an area goes where they find room; only what stands at its spot is a place.
 */
const signsIn = (page: Page, part: string) =>
  page.locator(`${part} .moment [data-claims]`).evaluateAll((all) =>
    Object.fromEntries(
      all.flatMap((sign) => {
        const box = sign.querySelector('circle:not([cx]), circle[cx="0"]')?.getBoundingClientRect()
        const claims = sign.getAttribute('data-claims') ?? ''
        return box ? [[claims, { x: box.left + box.width / 2, y: box.top + box.height / 2 }]] : []
      }),
    ),
  )

test('the map takes over with every mark where the drawing had it, goes on with the clock, and gives way again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1200 })
  await page.goto('./embed/en.html?t=2017-09-13T21:00Z')
  await expect(page.locator('#standing .now.group :is(circle, rect).solid')).not.toHaveCount(0)
  const before = await signsIn(page, '#standing')
  expect(Object.keys(before).length).toBeGreaterThan(2)

  await page.getByRole('button', { name: 'Explore the map' }).click()
  await expect(page.getByRole('button', { name: 'Back to the drawing' })).toBeVisible()
  await expect(page.locator('#map canvas')).toBeVisible()
  await expect(page.locator('#map .now.group :is(circle, rect).solid').first()).toBeVisible()
  const after = await signsIn(page, '#map')
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
  for (const [claims, { x, y }] of Object.entries(before)) {
    expect(Math.abs((after[claims]?.x ?? NaN) - x), claims).toBeLessThan(1)
    expect(Math.abs((after[claims]?.y ?? NaN) - y), claims).toBeLessThan(1)
  }

  await page.getByRole('button', { name: 'Next report', exact: true }).click()
  await expect(page.locator('.moment strong')).not.toHaveText('by the end of 13 September 2017')
  await page.getByRole('button', { name: 'Back to the drawing' }).click()
  await expect(page.locator('#map')).toHaveCount(0)
  await expect(page.getByRole('img', { name: /^Map of the reported positions/ })).toBeVisible()
})

test('where the map does not arrive the block says so and goes on', async ({ page }) => {
  await page.route('**/explore.js', (route) => route.abort())
  await page.goto('./embed/en.html')
  await page.getByRole('button', { name: 'Explore the map' }).click()
  await expect(page.getByRole('button', { name: /did not load/ })).toBeEnabled()
  await page.getByRole('button', { name: 'Next report', exact: true }).click()
  await expect(page.locator('.moment strong')).toHaveText('by the end of 29 August 2017')
})

test('where the map’s worker arrives and does not start the block says so, and waits no longer', async ({
  page,
}) => {
  await page.route('**/maplibre-gl-worker.mjs', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("no")' }),
  )
  await page.goto('./embed/en.html')
  await page.getByRole('button', { name: 'Explore the map' }).click()
  await expect(page.getByRole('button', { name: /did not load/ })).toBeVisible()
  await expect(page.locator('#map')).toHaveCount(0)
})
