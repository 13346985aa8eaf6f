import { expect, open, test } from './page.ts'

test('a printer gets the drawing of the moment, whole, in place of the canvas', async ({
  page,
}) => {
  await open(page, '?t=2017-09-03T21:00Z', { start: true })
  // The program of the drawing is fetched once somebody uses the page.
  await page.keyboard.press('Tab')
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /StaticMaps.*\.js/.test(name)),
  )
  await page.emulateMedia({ media: 'print' })
  const drawing = page.getByRole('img', { name: /by the end of 3 September 2017/ })
  await expect(drawing).toBeVisible()
  await expect(page.locator('canvas')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Play' })).toBeHidden()
  const box = await drawing.boundingBox()
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(8 / 5, 1)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.byteLength).toBeGreaterThan(20_000)
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('canvas')).toBeVisible()
})

test('who prints before the drawing is there is told to print once more, and then has it', async ({
  page,
}) => {
  let arrive = () => {}
  const held = new Promise<void>((resolve) => (arrive = resolve))
  await page.route(/StaticMaps-.*\.js/, (route) => held.then(() => route.continue()))
  await open(page, '', { start: true })
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('had not arrived yet: print once more.')).toBeVisible()
  arrive()
  await expect(page.locator('.printed').getByRole('img')).toBeVisible()
  await expect(page.getByText('print once more')).toBeHidden()
})
