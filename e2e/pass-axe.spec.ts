import { words } from '../src/i18n/index.ts'
import { violationsIn } from './axe.ts'
import { expect, open, row, test } from './page.ts'

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

    const said = words[lang]
    const menu = page.getByRole('button', { name: said.menu, exact: true })
    if (await menu.isVisible()) await menu.click()
    const header = page.getByRole('navigation', { name: said.menu })
    await header.getByRole('button', { name: said.legendTitle, exact: true }).click()
    await expect(page.getByRole('dialog', { name: said.legendTitle })).toBeVisible()
    expect.soft(await violationsIn(page, 'html'), 'legend').toEqual([])
    await page.keyboard.press('Escape')

    // Beside a narrow map its key is folded.
    const key = page.locator('.key button')
    if (await key.isVisible()) {
      await key.click()
      await expect(page.locator('.key ul')).toBeVisible()
      expect.soft(await violationsIn(page, 'html'), 'key').toEqual([])
      await key.click()
    }

    await page.getByRole('tab', { name: new RegExp(`^${said.allReports}`) }).click()
    await row(page, 'C01').getByRole('button').click()
    await page.getByRole('article').waitFor()
    expect.soft(await violationsIn(page, 'html'), 'a claim open').toEqual([])
  })
