import { existsSync } from 'node:fs'
import { mapOf } from './map.ts'
import { expect, notices, now, slider, test, shipAddress } from './page.ts'
import { stopsOf, storyOf } from './story.ts'

const built = existsSync(new URL('../test-results/ship/index.html', import.meta.url))

test('an invented story at sea replays without a line of code being changed', async ({ page }) => {
  expect(
    built,
    'The invented story was not built: STORY_DIR=e2e/ship OUT_DIR=test-results/ship npx vite build',
  ).toBe(true)
  const ship = storyOf('ship')
  await page.goto(shipAddress())
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'map')
  await expect(page).toHaveTitle(ship.title.en)
  await expect(page.locator('[data-claim]')).toHaveCount(ship.claims.length)

  await slider(page).press('Home')
  for (const { at, claims } of stopsOf(ship)) {
    await slider(page).press('ArrowRight')
    expect(await now(page)).toBe(at)
    await expect(slider(page)).toHaveAttribute(
      'aria-valuetext',
      new RegExp(claims[0]?.title.en ?? ''),
    )
  }
  await slider(page).press('ArrowRight')
  expect(await now(page)).toBe(ship.ends)
  await expect(notices(page)).toHaveText('')
})

test('its map spans the antimeridian, not the rest of the world', async ({ page }) => {
  expect(built, 'The invented story was not built.').toBe(true)
  await page.goto(shipAddress())
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'map')
  const map = await mapOf(page)
  const bounds = await map.evaluate((m) => m.getBounds().toArray())
  const [[west = 0] = [], [east = 0] = []] = bounds
  expect(east - west).toBeLessThan(20)
  const centre = await map.evaluate((m) => Math.abs(m.getCenter().wrap().lng))
  expect(centre).toBeGreaterThan(175)
})
