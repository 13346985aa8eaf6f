import { expect, now, open, openWords, slider, test } from './page.ts'

test('in Arabic the page and the slider read from right to left', async ({ page }) => {
  await openWords(page, '?lang=ar&t=2017-09-04T09:00Z')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.getByRole('slider', { name: 'الزمن' })).toBeVisible()

  const from = await now(page)
  await slider(page).press('ArrowLeft')
  expect(await now(page)).toBeGreaterThan(from)
  await slider(page).press('ArrowRight')
  expect(await now(page)).toBeLessThan(from)

  const box = await slider(page).boundingBox()
  if (!box) throw new Error('The slider is not on the screen.')
  await page.mouse.click(box.x + box.width * 0.1, box.y + box.height / 2)
  const late = await now(page)
  await page.mouse.click(box.x + box.width * 0.9, box.y + box.height / 2)
  expect(await now(page)).toBeLessThan(late)
})

test('in Arabic nothing is wider than the screen', async ({ page }) => {
  await openWords(page, '?lang=ar&sel=C30b')
  for (const width of [900, 640, 360]) {
    await page.setViewportSize({ width, height: 740 })
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
    await expect.poll(wide).toBe(width)
  }
})

test('words not yet translated are marked with their own language', async ({ page }) => {
  await openWords(page, '?lang=ar&sel=C30b')
  const quote = page.getByRole('article').getByText(/was halted in its move toward Iraq/)
  expect(await quote.evaluate((at) => at.closest('[lang]')?.getAttribute('lang'))).toBe('en')
})

test('the language changes in place, and the moment and claim stay', async ({ page }) => {
  await open(page, '?t=2017-09-04T09:00Z&sel=C30b')
  await page.getByRole('button', { name: 'العربية' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('article')).toContainText('C30b')
  expect(await now(page)).toBe(Date.parse('2017-09-04T09:00Z'))
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
})
