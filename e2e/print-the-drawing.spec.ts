import { expect, open, openWords, test } from './page.ts'

test('a printer gets the drawing of the moment, whole, in place of the canvas', async ({
  page,
}) => {
  await open(page, '?t=2017-09-03T21:00Z&c=36,34,9')
  await page.emulateMedia({ media: 'print' })
  const drawing = page.getByRole('img', { name: /by the end of 3 September 2017/ })
  await expect(drawing).toBeVisible()
  await expect(drawing.locator('.ground path')).not.toHaveCount(0)
  await expect(page.locator('canvas')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Play' })).toBeHidden()
  const box = await drawing.boundingBox()
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(8 / 5, 1)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.byteLength).toBeGreaterThan(20_000)
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('canvas')).toBeVisible()
})

test('who prints before the map has come gets the same drawing', async ({ page }) => {
  await openWords(page, '?t=2017-09-03T21:00Z')
  await page.emulateMedia({ media: 'print' })
  const drawing = page.getByRole('img', { name: /by the end of 3 September 2017/ })
  await expect(drawing.locator('.marks path')).not.toHaveCount(0)
  await expect(drawing).toBeVisible()
})
