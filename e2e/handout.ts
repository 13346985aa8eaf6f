import { expect, type Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

/** Opens the printed lesson and waits until its maps are drawn and its letters are there. */
export async function openHandout(page: Page, query = ''): Promise<void> {
  await page.goto(`./handout.html${query}`)
  await page.locator('html[data-ready=sheets]').waitFor()
  await expect(page.locator('.sheets')).toBeVisible()
}

/** What a printer gets: the one size of its pages in points, and the words on each. */
export async function printed(page: Page): Promise<{ size: [number, number]; text: string[] }> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const sizes = new Set<string>()
  for (let i = 1; i <= pdf.numPages; i++) {
    const { width, height } = (await pdf.getPage(i)).getViewport({ scale: 1 })
    sizes.add(`${Math.round(width)} ${Math.round(height)}`)
  }
  expect([...sizes], 'sizes of the pages').toHaveLength(1)
  const [width = 0, height = 0] = [...sizes].join().split(' ').map(Number)
  const { text } = await extractText(pdf)
  return { size: [width, height], text: text.map((one) => one.replace(/\s+/g, ' ')) }
}
