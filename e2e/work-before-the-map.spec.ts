import { expect, panel, pickRow, row, slider, test } from './page.ts'

test('while the map is still on its way, the list and the slider work', async ({ page }) => {
  let answer = () => {}
  const wait = new Promise<void>((resolve) => (answer = resolve))
  await page.route(/maplibre-gl.*\.mjs/, (route) => wait.then(() => route.continue()))
  await page.goto('./', { waitUntil: 'commit' })
  await slider(page).press('End')
  await expect(row(page, 'C30b')).toHaveAttribute('data-state', 'by-now')
  await pickRow(page, 'C30b')
  await expect(panel(page).getByRole('article')).toContainText('C30b')
  expect(await page.locator('html').getAttribute('data-ready')).toBeNull()
  answer()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'map')
})
