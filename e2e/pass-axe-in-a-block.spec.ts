import { violationsIn } from './axe.ts'
import { expect, test } from './page.ts'

for (const [lang, width, scheme] of [
  ['en', 360, 'light'],
  ['ar', 820, 'dark'],
] as const)
  test(`a block passes axe: ${lang}, ${width} px, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/embed/${lang}.html?t=2017-09-13T21:00Z`)
    await expect(page.locator('html')).not.toHaveClass(/pending/)
    expect(await violationsIn(page, 'html')).toEqual([])
  })
