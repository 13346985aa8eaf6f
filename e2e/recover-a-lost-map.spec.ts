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
