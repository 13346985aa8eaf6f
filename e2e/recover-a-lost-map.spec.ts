import { expect, notices, open, row, slider, test } from './page.ts'
import type { Page } from '@playwright/test'

const lose = (page: Page) =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
  })

test('a map that loses its surface says so, leaves the list at work, and comes back', async ({
  page,
}) => {
  await open(page)
  await lose(page)
  await expect(notices(page)).toContainText(/stopped drawing/)
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'list')
  await slider(page).press('End')
  await expect(row(page, 'C30b')).toHaveAttribute('data-state', 'by-now')

  await notices(page).getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'map')
  await expect(page.locator('canvas')).toBeVisible()
  await expect(notices(page)).toHaveText('')
})

test('a block whose map loses its surface says so, not that it did not come, and can ask again', async ({
  page,
}) => {
  await page.goto('./embed/en.html')
  const explore = page.locator('#explore')
  await explore.click()
  await expect(explore).toHaveText('Back to the drawing')
  await lose(page)
  await expect(explore).toHaveText(/stopped drawing/)
  await explore.click()
  await expect(explore).toHaveText('Back to the drawing')
})
