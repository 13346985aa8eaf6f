import { expect, now, open, openWords, panel, pickRow, slider, test } from './page.ts'

// A window of 1280 × 720 at 200 %.
test.use({ viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 })

test('at 200 % every control can be reached and used', async ({ page }) => {
  await openWords(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640)
  const from = await now(page)
  await page.getByRole('button', { name: 'Next report' }).click()
  expect(await now(page)).toBeGreaterThan(from)
  await page.getByRole('button', { name: 'Previous report' }).click()
  await slider(page).click({ trial: true })

  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  const menu = page.getByRole('navigation', { name: 'Menu' })
  for (const name of ['Key', 'Layers', 'What happened', 'Share'])
    await menu.getByRole('button', { name, exact: true }).click({ trial: true })
  await menu.getByRole('button', { name: 'Key', exact: true }).click()
  const last = page.getByRole('dialog', { name: 'Key' }).getByRole('listitem').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
  await page.keyboard.press('Escape')

  await pickRow(page, 'O-50c')
  await expect(panel(page).getByRole('article')).toBeInViewport()
})

test('at 200 % there is room for the map and for the panel', async ({ page }) => {
  await open(page)
  const map = await page
    .getByRole('region', { name: /^Map of/ })
    .first()
    .boundingBox()
  expect(map?.height).toBeGreaterThan(80)
  const box = await panel(page).boundingBox()
  expect(box?.height).toBeGreaterThan(120)
})

for (const [what, address, goesOn] of [
  ['the projector', 'present.html?scene=deal', 'Next'],
  ['the presenter’s window', 'present.html?scene=deal&role=presenter', 'Next'],
  ['a pupil’s page', 'lesson.html?scene=deal', 'To the question'],
  ['the handout', 'handout.html', 'Print …'],
] as const)
  test(`at 200 % ${what} is no wider than the window, and goes on`, async ({ page }) => {
    await page.route(/maplibre-gl.*\.mjs/, (route) => route.abort())
    await open(page, address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640)
    await page.getByRole('button', { name: goesOn, exact: true }).click({ trial: true })
    const ends = await page
      .locator('p, li, h1, h2, button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right))
    // What a bar holds beyond its edge is pushed along.
    const bar = await page
      .locator('nav .rest button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right))
    expect(ends.filter((end) => end > 640.5 && !bar.includes(end))).toEqual([])
  })
