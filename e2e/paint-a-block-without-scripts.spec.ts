import { story } from './story.ts'
import { expect, test } from './page.ts'

test.use({ javaScriptEnabled: false })

for (const lang of ['en', 'ar'] as const)
  test(`without scripts a block shows its drawing, a quote with its source, and every report in words: ${lang}`, async ({
    page,
  }) => {
    await page.goto(`./embed/${lang}.html`)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    const drawing = page.getByRole('img')
    await expect(drawing).toBeVisible()
    expect(await drawing.locator('path').count()).toBeGreaterThan(30)
    await expect(page.getByRole('article')).toContainText(/2017/)
    await expect(page.getByRole('button', { name: /Explore|استكشف/ })).toBeHidden()
    await page.locator('summary').click()
    const told = story.claims.filter(({ kind }) => kind !== 'provenance')
    await expect(page.locator('details li')).toHaveCount(told.length)
    await expect(page.locator('details li').last()).toBeVisible()
  })
