import { expect, type Page } from '@playwright/test'

/** Opens the printed lesson and waits until its maps are drawn and its letters are there. */
export async function openHandout(page: Page, query = ''): Promise<void> {
  await page.goto(`./handout.html${query}`)
  await page.locator('html[data-ready=sheets]').waitFor()
  await expect(page.locator('.sheets')).toBeVisible()
}

/** What a printer gets: how many pages, and their one size in points. */
export async function printed(page: Page): Promise<{ pages: number; size: [number, number] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]): [number, number] => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ],
  )
  const sizes = new Set(boxes.map(String))
  expect([...sizes], 'sizes of the pages').toHaveLength(1)
  const pages = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
  return { pages, size: boxes[0] ?? [0, 0] }
}
