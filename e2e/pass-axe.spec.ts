import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, open, test } from './page.ts'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with the page as it is: rule, and where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const found = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}

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
    expect.soft(await violations(page), 'opening panel').toEqual([])

    await page.getByRole('button', { name: /^(Legend|مفتاح الخريطة)$/ }).click()
    expect.soft(await violations(page), 'legend').toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'C01', exact: true }).first().click()
    await page.getByRole('article').waitFor()
    expect.soft(await violations(page), 'a claim open').toEqual([])
  })
