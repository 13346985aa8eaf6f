import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'

/**
 * The middle of the solid dot in a square of the page, px: of what is blue two pixels around, so
 * that no line and no letter beside it counts.
 */
async function dotAt(page: Page, x: number, y: number): Promise<[number, number]> {
  const half = 10
  const clip = { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
  const picture = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = image
    const pen = new OffscreenCanvas(width, height).getContext('2d')
    if (!pen) throw new Error('no canvas')
    pen.drawImage(image, 0, 0)
    const { data } = pen.getImageData(0, 0, width, height)
    const isBlue = (x: number, y: number) => {
      const [red = 255, green = 255, blue = 0] = data.slice(4 * (y * width + x))
      return red < 50 && green < 130 && blue > 110
    }
    const reach = [-2, -1, 0, 1, 2]
    const inside: [number, number][] = []
    for (let y = 2; y < height - 2; y++)
      for (let x = 2; x < width - 2; x++)
        if (reach.every((dx) => reach.every((dy) => isBlue(x + dx, y + dy)))) inside.push([x, y])
    const middle = (k: 0 | 1) => inside.reduce((sum, at) => sum + at[k], 0) / inside.length
    return [middle(0), middle(1)] as [number, number]
  }, picture)
}

test('the map takes over with every mark where the drawing had it, goes on with the clock, and gives way again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1200 })
  await page.goto('./embed/en.html?t=2017-09-03T21:00Z')
  const dots = page.locator('.standing circle.solid')
  await expect(dots).toHaveCount(2)
  const places = await dots.evaluateAll((all) =>
    all.map((dot) => {
      const { left, top, width, height } = dot.getBoundingClientRect()
      return [left + width / 2, top + height / 2] as const
    }),
  )
  const before: [number, number][] = []
  for (const [x, y] of places) before.push(await dotAt(page, x, y))

  await page.getByRole('button', { name: 'Explore the map' }).click()
  await expect(page.getByRole('button', { name: 'Back to the drawing' })).toBeVisible()
  await expect(page.locator('#map canvas')).toBeVisible()
  for (const [i, [x, y]] of places.entries()) {
    const after = await dotAt(page, x, y)
    expect(Math.abs(after[0] - (before[i]?.[0] ?? NaN))).toBeLessThan(1)
    expect(Math.abs(after[1] - (before[i]?.[1] ?? NaN))).toBeLessThan(1)
  }

  await page.getByRole('button', { name: 'Next report', exact: true }).click()
  await expect(page.locator('.moment strong')).not.toHaveText('by the end of 3 September 2017')
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
