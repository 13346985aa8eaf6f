import { existsSync } from 'node:fs'
import { cameraOf, drawingOf } from './map.ts'
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
    const spoken = slider(page)
    await expect(spoken).toHaveAttribute('aria-valuetext', /: The ship: (last )?reported /)
    const split = claims.find(({ kind }) => kind === 'split')
    if (split) await expect(spoken).toHaveAttribute('aria-valuetext', new RegExp(split.title.en))
  }
  await slider(page).press('ArrowRight')
  expect(await now(page)).toBe(ship.ends)
  await expect(notices(page)).toHaveText('')
})

test('its map spans the antimeridian, not the rest of the world', async ({ page }) => {
  expect(built, 'The invented story was not built.').toBe(true)
  await page.goto(shipAddress())
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'map')
  const { lng, degrees } = await cameraOf(page)
  expect(degrees).toBeLessThan(20)
  expect(Math.abs(((lng + 540) % 360) - 180)).toBeGreaterThan(175)
  // What crosses it is drawn in one piece: nothing is wider than the map itself.
  const wide = await drawingOf(page)
    .locator('.marks path')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
  expect(wide.length).toBeGreaterThan(5)
  const { width } = (await drawingOf(page).boundingBox()) ?? { width: 0 }
  expect(Math.max(...wide)).toBeLessThan(width)
})
