import { browserWith } from './browser.ts'
import { expect, notices, now, open, panel, row, slider, test } from './page.ts'

test.use({ launchOptions: browserWith('--disable-3d-apis') })

test('without WebGL the page says why, and the list and the slider say the rest', async ({
  page,
}) => {
  await open(page, '', { start: true })
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'list')
  await expect(notices(page)).toContainText(/cannot draw the map.*WebGL/)
  await slider(page).press('End')
  await expect(row(page, 'C30b')).toHaveAttribute('data-state', 'by-now')
  await row(page, 'C30b').getByRole('button').click()
  await expect(panel(page).getByRole('article')).toContainText('C30b')
  expect(await now(page)).toBe(Date.parse('2017-08-29T21:00Z'))
})

test('nor does it need a wide screen for that', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page, '?t=2017-09-14T21:00Z')
  await expect(notices(page)).toContainText(/cannot draw the map.*WebGL/)
  await row(page, 'C30b').scrollIntoViewIfNeeded()
  await expect(row(page, 'C30b')).toBeInViewport()
  await expect(slider(page)).toBeInViewport({ ratio: 1 })
})
