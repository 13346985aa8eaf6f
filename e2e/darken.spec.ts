import { expect, open, openWords, test } from './page.ts'
import type { Page } from '@playwright/test'

/** How light the page is behind everything: 0 black, 255 white. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const colour = getComputedStyle(document.body).backgroundColor
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    return (r + g + b) / 3
  })

test('the page is dark where the system is, and follows it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openWords(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await lightness(page)).toBeLessThan(60)
  expect(new URL(page.url()).search).toBe('')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  expect(await lightness(page)).toBeGreaterThan(200)
})

test('the reader’s own choice outdoes the system and goes into the address', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page)
  const light = await lightness(page)
  await page.getByRole('button', { name: /^(Dark|Light)$/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await lightness(page)).toBeLessThan(light)
  await expect.poll(() => new URL(page.url()).searchParams.get('theme')).toBe('dark')
  await page.getByRole('button', { name: /^(Dark|Light)$/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})
