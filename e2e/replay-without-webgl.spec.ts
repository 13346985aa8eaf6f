import { browserWith } from './browser.ts'
import { expect, notices, now, open, panel, pickRow, row, slider, test } from './page.ts'

test.use({ launchOptions: browserWith('--disable-3d-apis') })

test('without WebGL the page says why, draws the moment on paper, and goes on with list and slider', async ({
  page,
}) => {
  await open(page)
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'list')
  await expect(notices(page)).toContainText(/cannot draw the moving map.*WebGL/)
  const drawing = page.getByRole('img', { name: /^Map of the reported positions/ })
  await expect(drawing).toHaveAccessibleName(/by the end of 28 August 2017/)
  const mark = drawing.locator('[data-claims~="C30b"]').first()
  await expect(mark, 'hollow: only possible').toHaveAttribute('fill-opacity', '0')
  await slider(page).press('End')
  await expect(drawing).toHaveAccessibleName(/by the end of 14 September 2017/)
  await expect(row(page, 'C30b')).toHaveAttribute('data-state', 'by-now')
  await pickRow(page, 'C30b')
  await expect(mark, 'solid: by now').not.toHaveAttribute('fill-opacity', '0')
  await expect(mark, 'traced: selected').toHaveAttribute('stroke-width', '2.5')
  await expect(panel(page).getByRole('article')).toContainText('C30b')
  expect(await now(page)).toBe(Date.parse('2017-08-29T21:00Z'))

  await page.emulateMedia({ media: 'print' })
  const box = await drawing.filter({ visible: true }).boundingBox()
  expect(box?.height, 'printed, the drawing has a height').toBeGreaterThan(300)
})

test('nor does it need a wide screen for that', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page, '?t=2017-09-14T21:00Z')
  await expect(notices(page)).toContainText(/cannot draw the moving map.*WebGL/)
  await expect(page.getByRole('img', { name: /^Map of the reported positions/ })).toBeInViewport()
  await expect(slider(page)).toBeInViewport({ ratio: 1 })
})
