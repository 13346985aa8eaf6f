import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'

const drawing = '#paper'
const scrolled = (page: Page) => page.evaluate(() => scrollY)

/** Turns the wheel over the middle of the drawing, or of the map in its place. */
async function wheel(page: Page, by: number) {
  await page.locator(drawing).hover()
  await page.mouse.wheel(0, by)
}

test('the wheel scrolls the page over the drawing and over the moving map; with Ctrl it is the map’s', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 480 })
  await page.goto('./embed/en.html?t=2017-09-03T21:00Z')
  await wheel(page, 60)
  await expect.poll(() => scrolled(page)).toBe(60)

  await page.locator('#explore').click()
  await expect(page.locator('#paper.explored canvas')).toBeVisible()
  const scale = page.locator('.maplibregl-ctrl-scale')
  const width = () => scale.evaluate((bar) => bar.getBoundingClientRect().width)
  const before = await width()
  await page.evaluate(() => scrollTo(0, 0))
  await wheel(page, 60)
  await expect.poll(() => scrolled(page)).toBe(60)
  await expect(page.locator('.yielded')).toHaveText('Ctrl and the wheel zoom the map')
  await expect(page.locator('.yielded')).toHaveCount(0)
  expect(await width()).toBe(before)

  await page.keyboard.down('Control')
  await wheel(page, -400)
  await page.keyboard.up('Control')
  await expect.poll(width).not.toBe(before)
  expect(await scrolled(page)).toBeGreaterThan(0)

  // The buttons do it without any gesture.
  await page.getByRole('button', { name: 'Whole route' }).click()
  await expect.poll(width).toBeCloseTo(before, 0)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(width).not.toBe(before)
})

test('who moves the drawing as one moves a map gets the map', async ({ page }) => {
  await page.goto('./embed/ar.html?t=2017-09-03T21:00Z')
  // The block has come to life, and what is said of the moment is its own.
  await expect(page.locator('html')).not.toHaveClass(/pending/)
  await expect(page.locator('#standing .moment .now').first()).toBeAttached()
  await page.locator(drawing).click()
  await expect(page.locator('#map')).toHaveCount(0)
  const box = (await page.locator(drawing).boundingBox()) ?? { x: 0, y: 0 }
  await page.mouse.move(box.x + 200, box.y + 100)
  await page.mouse.down()
  await page.mouse.move(box.x + 260, box.y + 140, { steps: 4 })
  await page.mouse.up()
  await expect(page.locator('#paper.explored canvas')).toBeVisible()
})
