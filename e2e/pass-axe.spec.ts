import { violationsIn } from './axe.ts'
import { expect, open, test } from './page.ts'

// Every language with every theme, every width with both.
const readers = [
  ['en', 'light', 900],
  ['en', 'dark', 360],
  ['ar', 'light', 360],
  ['ar', 'dark', 900],
] as const

for (const [lang, theme, width] of readers)
  test(`axe finds nothing wrong in ${lang}, ${theme}, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await open(page, `?lang=${lang}&theme=${theme}`)
    expect.soft(await violationsIn(page, 'html'), 'opening panel').toEqual([])

    await page.getByRole('button', { name: /^(Key|مفتاح الخريطة)$/ }).click()
    expect.soft(await violationsIn(page, 'html'), 'legend').toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'C01', exact: true }).first().click()
    await page.getByRole('article').waitFor()
    expect.soft(await violationsIn(page, 'html'), 'a claim open').toEqual([])
  })
