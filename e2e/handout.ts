import { inflateSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'

/** Opens the printed lesson and waits until its maps are drawn and its letters are there. */
export async function openHandout(page: Page, query = ''): Promise<void> {
  await page.goto(`./handout.html${query}`)
  await page.locator('html[data-ready=sheets]').waitFor()
  await expect(page.locator('.sheets')).toBeVisible()
}

/** How often a page of a PDF sets words: what its content does, unpacked. */
function lettersOn(page: string, pdf: string): number {
  const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(page) ?? []
  const from = pdf.indexOf(`\n${contents} 0 obj\n`)
  const begins = pdf.indexOf('stream\n', from) + 'stream\n'.length
  const length = /\/Length (\d+)/.exec(pdf.slice(from, begins))?.[1]
  const packed = Buffer.from(pdf.slice(begins, begins + Number(length)), 'latin1')
  const drawn = inflateSync(packed).toString('latin1')
  return drawn.match(/\bT[jJ]\b/g)?.length ?? 0
}

/** What a printer gets: how many pages, their one size in points, and how much is set on each. */
export async function printed(
  page: Page,
): Promise<{ pages: number; size: [number, number]; words: number[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]): [number, number] => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ],
  )
  const sizes = new Set(boxes.map(String))
  expect([...sizes], 'sizes of the pages').toHaveLength(1)
  const each = pdf.match(/\d+ 0 obj\n<<\/Type \/Page\b(?!s)[^]*?endobj/g) ?? []
  const words = each.map((one) => lettersOn(one, pdf))
  return { pages: each.length, size: boxes[0] ?? [0, 0], words }
}
